using System.Globalization;
using System.Text.RegularExpressions;

namespace Networking.Core.Docs.Tests;

/// <summary>Finds relative links that lead nowhere: to no file, or to no heading of a page.</summary>
internal static partial class LinkCheck
{
    public static IReadOnlyList<string> Faults(string root, string page, IReadOnlyList<string> lines)
    {
        var folder = Path.GetDirectoryName(Path.Combine(root, page))!;
        var faults = new List<string>();
        var fenced = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Fence().IsMatch(lines[i]))
            {
                fenced = !fenced;
            }
            else if (!fenced)
            {
                faults.AddRange(Targets(lines[i])
                    .Where(target => !Exists(root, folder, page, target))
                    .Select(target => string.Create(CultureInfo.InvariantCulture, $"{page}({i + 1}): '{target}' leads nowhere.")));
            }
        }

        return faults;
    }

    private static IEnumerable<string> Targets(string line) =>
        Link().Matches(Code().Replace(line, "")).Select(match => match.Groups["target"].Value).Where(IsRelative);

    private static bool IsRelative(string target) => !Scheme().IsMatch(target);

    private static bool Exists(string root, string folder, string page, string target)
    {
        var path = Uri.UnescapeDataString(target.Split('#', '?')[0]);
        var full = path.Length == 0 ? Path.Combine(root, page)
            : Path.GetFullPath(path.StartsWith('/') ? Path.Combine(root, path.TrimStart('/')) : Path.Combine(folder, path));
        var heading = target.Contains('#') ? target[(target.IndexOf('#') + 1)..] : "";
        return Directory.Exists(full) || (File.Exists(full) && (heading.Length == 0 || HasHeading(full, heading)));
    }

    /// <summary>Headings are linked to in small letters, without punctuation, with hyphens for blanks.</summary>
    private static bool HasHeading(string page, string heading) =>
        !page.EndsWith(".md", StringComparison.Ordinal)
        || File.ReadLines(page).Any(line => Heading().Match(line) is { Success: true } found
            && Punctuation().Replace(found.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-') == heading);

    [GeneratedRegex(@"^\s*(```|~~~)")]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(\s*<?(?<target>[^)\s>]+)>?(\s+""[^""]*"")?\s*\)|^\s*\[[^\]]+\]:\s*<?(?<target>[^\s>]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+\s+(?<text>.*?)\s*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}\s_-]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*:|//)")]
    private static partial Regex Scheme();
}
