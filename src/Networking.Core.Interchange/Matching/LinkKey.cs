namespace Networking.Core.Interchange.Matching;

/// <summary>
/// Makes addresses of profiles comparable: without scheme, <c>www.</c> or a country before the host, query, fragment,
/// trailing slash, percent-encoding and case.
/// </summary>
public static class LinkKey
{
    private const string LinkedIn = "linkedin.com";

    /// <summary>The key, or null where the text is no address.</summary>
    public static string? Of(string? link)
    {
        string text = (link ?? "").Trim();
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        text = scheme >= 0 ? text[(scheme + 3)..] : text;
        int end = text.AsSpan().IndexOfAny('?', '#');
        text = end >= 0 ? text[..end] : text;
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        string host = (slash >= 0 ? text[..slash] : text).ToLowerInvariant();
        string path = slash >= 0 ? Uri.UnescapeDataString(text[slash..]).TrimEnd('/') : "";
        if (!host.Contains('.', StringComparison.Ordinal) || host.AsSpan().ContainsAny(' ', '@', ','))
        {
            return null;
        }

        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return IsLinkedIn(host) ? LinkedIn + Profile(path.ToLowerInvariant()) : host + path;
    }

    /// <summary>Whether a text is the address of a LinkedIn profile.</summary>
    internal static bool IsProfile(string? link) =>
        Of(link)?.StartsWith(LinkedIn + "/", StringComparison.Ordinal) == true;

    private static bool IsLinkedIn(string host) =>
        host == LinkedIn || host.EndsWith("." + LinkedIn, StringComparison.Ordinal);

    /// <summary>A language may follow the name: <c>/in/name/sv</c>.</summary>
    private static string Profile(string path)
    {
        if (path.AsSpan().Count('/') < 3)
        {
            return path;
        }

        string[] parts = path.Split('/');
        return parts is ["", "in", _, _, ..] ? $"/in/{parts[2]}" : path;
    }
}
