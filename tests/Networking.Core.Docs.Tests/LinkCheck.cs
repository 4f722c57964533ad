using System.Globalization;
using System.Text.RegularExpressions;

namespace Networking.Core.Docs.Tests;

/// <summary>Finds relative links that lead nowhere.</summary>
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
                    .Where(target => !Exists(root, folder, target))
                    .Select(target => string.Create(CultureInfo.InvariantCulture, $"{page}({i + 1}): '{target}' leads nowhere.")));
            }
        }

        return faults;
    }

    private static IEnumerable<string> Targets(string line) =>
        Link().Matches(Code().Replace(line, "")).Select(match => match.Groups["target"].Value).Where(IsRelative);

    private static bool IsRelative(string target) =>
        !target.StartsWith('#') && !Scheme().IsMatch(target);

    private static bool Exists(string root, string folder, string target)
    {
        var path = Uri.UnescapeDataString(target.Split('#', '?')[0]);
        var full = Path.GetFullPath(path.StartsWith('/') ? Path.Combine(root, path.TrimStart('/')) : Path.Combine(folder, path));
        return File.Exists(full) || Directory.Exists(full);
    }

    [GeneratedRegex(@"^\s*(```|~~~)")]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(\s*<?(?<target>[^)\s>]+)>?(\s+""[^""]*"")?\s*\)|^\s*\[[^\]]+\]:\s*<?(?<target>[^\s>]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.-]*:|//)")]
    private static partial Regex Scheme();
}
