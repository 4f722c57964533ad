namespace Networking.Core.Interchange.Matching;

/// <summary>
/// Makes addresses of profiles comparable: without scheme, <c>www.</c> or a country before the host, query, fragment,
/// trailing slash, percent-encoding and case.
/// </summary>
public static class LinkKey
{
    private const string LinkedIn = "linkedin.com";
    private const int LongestOnStack = 128;

    /// <summary>The key, or null where the text is no address.</summary>
    public static string? Of(string? link)
    {
        ReadOnlySpan<char> text = link.AsSpan().Trim();
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        text = scheme >= 0 ? text[(scheme + 3)..] : text;
        int end = text.IndexOfAny('?', '#');
        text = end >= 0 ? text[..end] : text;
        int slash = text.IndexOf('/');
        ReadOnlySpan<char> host = slash >= 0 ? text[..slash] : text;
        if (!host.Contains('.') || host.ContainsAny(' ', '@', ','))
        {
            return null;
        }

        Span<char> lower = host.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[host.Length];
        ReadOnlySpan<char> site = lower[..host.ToLowerInvariant(lower)];
        ReadOnlySpan<char> path = slash >= 0 ? text[slash..] : [];
        path = (path.Contains('%') ? Uri.UnescapeDataString(path) : path).TrimEnd('/');
        site = site.StartsWith("www.", StringComparison.Ordinal) ? site[4..] : site;
        return IsLinkedIn(site) ? Profile(string.Concat(LinkedIn, path).ToLowerInvariant()) : string.Concat(site, path);
    }

    /// <summary>Whether a text is the address of a LinkedIn profile.</summary>
    internal static bool IsProfile(string? link) =>
        Of(link)?.StartsWith(LinkedIn + "/", StringComparison.Ordinal) == true;

    private static bool IsLinkedIn(ReadOnlySpan<char> host) =>
        host.EndsWith(LinkedIn, StringComparison.Ordinal) && (host.Length == LinkedIn.Length || host[^(LinkedIn.Length + 1)] == '.');

    /// <summary>A language may follow the name: <c>/in/name/sv</c>.</summary>
    private static string Profile(string key)
    {
        if (key.AsSpan().Count('/') < 3)
        {
            return key;
        }

        string[] parts = key.Split('/');
        return parts is [_, "in", _, _, ..] ? $"{LinkedIn}/in/{parts[2]}" : key;
    }
}
