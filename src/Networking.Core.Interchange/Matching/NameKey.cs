namespace Networking.Core.Interchange.Matching;

/// <summary>
/// Makes names comparable: without case, accents, punctuation, double spaces and what follows a comma, such as
/// <c>, Ph.D.</c>; as <see cref="TextFold"/> does it, so that ids made from names are the same on every host.
/// </summary>
public static class NameKey
{
    /// <summary>The key of a whole name; empty when nothing is left of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string key = Fold(comma > 0 ? name[..comma] : name);
        return key.Length > 0 ? key : name.Trim().ToLowerInvariant();
    }

    /// <summary>A text without case, accents and punctuation: <see cref="TextFold.Of"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text) => TextFold.Of(text);
}
