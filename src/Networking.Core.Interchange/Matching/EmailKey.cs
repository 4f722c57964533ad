namespace Networking.Core.Interchange.Matching;

/// <summary>Makes e-mail addresses comparable: without surrounding space, <c>mailto:</c> and case.</summary>
public static class EmailKey
{
    /// <summary>The key, or null where the text is no address: one <c>@</c> with something on both sides, no space or control character.</summary>
    public static string? Of(string? address)
    {
        string text = (address ?? "").Trim();
        text = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && text.LastIndexOf('@') == at && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? text.ToLowerInvariant()
            : null;
    }
}
