namespace Networking.Core.Interchange.Mail.Rules;

/// <summary>Tells addresses that nobody reads.</summary>
internal static class NoReply
{
    /// <summary>Whatever stands around them: <c>orders-noreply</c>, <c>noreply+7</c>.</summary>
    private static readonly string[] Anywhere = ["noreply", "donotreply", "dontreply", "noresponse", "nepasrepondre", "nichtantworten"];

    /// <summary>The whole of the name, or its beginning before a plus, a hyphen or a digit.</summary>
    private static readonly string[] Words =
        ["mailerdaemon", "postmaster", "notification", "notifications", "notify", "bounce", "bounces", "autoreply", "automated", "alerts", "newsletter", "newsletters"];

    /// <summary>Whether an address, in lower case, is of a program.</summary>
    internal static bool Is(string address)
    {
        int at = address.IndexOf('@', StringComparison.Ordinal);
        string name = at < 0 ? address : address[..at];
        string letters = string.Concat(name.Where(char.IsAsciiLetter));
        string beginning = string.Concat(name.TakeWhile(c => char.IsAsciiLetter(c) || c is '_' or '.'));
        string first = name.StartsWith("mailer-daemon", StringComparison.Ordinal) ? "mailerdaemon" : beginning;
        return Anywhere.Any(word => letters.Contains(word, StringComparison.Ordinal)) || Words.Contains(first, StringComparer.Ordinal);
    }
}
