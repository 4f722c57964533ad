using System.Text.RegularExpressions;

namespace Networking.Core.Docs.Tests;

/// <summary>Finds the C# blocks of a Markdown page and the output promised for them.</summary>
internal static partial class SnippetReader
{
    private const string CSharp = "csharp";
    private const string Text = "text";

    public static IReadOnlyList<Snippet> Read(string page, IReadOnlyList<string> lines)
    {
        var fences = ReadFences(page, lines);
        var snippets = new List<Snippet>();
        for (var i = 0; i < fences.Count; i++)
        {
            if (fences[i].Language != CSharp)
            {
                continue;
            }

            var follows = i + 1 < fences.Count && fences[i + 1].Language == Text
                && OnlyBlank(lines, fences[i].Close + 1, fences[i + 1].Open);
            var marks = ReadMarks(page, lines, fences[i].Open);
            snippets.Add(new Snippet(
                page,
                fences[i].Open + 2,
                string.Join('\n', fences[i].Body),
                follows ? fences[i + 1].Body : null,
                marks.Contains("compile-only"),
                marks.Contains("own")));
        }

        return snippets;
    }

    private static List<Fence> ReadFences(string page, IReadOnlyList<string> lines)
    {
        var fences = new List<Fence>();
        for (var i = 0; i < lines.Count; i++)
        {
            var opening = OpeningFence().Match(lines[i]);
            if (!opening.Success)
            {
                continue;
            }

            var open = i;
            var ticks = opening.Groups["ticks"].Value;
            var indent = opening.Groups["indent"].Length;
            var body = new List<string>();
            for (i++; i < lines.Count && !Closes(lines[i], ticks); i++)
            {
                body.Add(Unindent(lines[i], indent));
            }

            if (i == lines.Count)
            {
                throw new FormatException($"{page}({open + 1}): this block is never closed.");
            }

            fences.Add(new Fence(open, i, opening.Groups["language"].Value, body));
        }

        return fences;
    }

    private static bool Closes(string line, string ticks)
    {
        var trimmed = line.Trim();
        return trimmed.Length >= ticks.Length && trimmed.All(c => c == ticks[0]);
    }

    private static string Unindent(string line, int indent)
    {
        var spaces = line.TakeWhile(c => c == ' ').Take(indent).Count();
        return line[spaces..];
    }

    private static HashSet<string> ReadMarks(string page, IReadOnlyList<string> lines, int open)
    {
        var above = open - 1;
        while (above >= 0 && string.IsNullOrWhiteSpace(lines[above]))
        {
            above--;
        }

        var mark = above < 0 ? Match.Empty : Mark().Match(lines[above]);
        var words = mark.Success
            ? mark.Groups["words"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
        var unknown = words.FirstOrDefault(word => word is not ("compile-only" or "own"));
        return unknown is null
            ? words.ToHashSet(StringComparer.Ordinal)
            : throw new FormatException($"{page}({above + 1}): '{unknown}' is no mark for a snippet; there are compile-only and own.");
    }

    private static bool OnlyBlank(IReadOnlyList<string> lines, int from, int to) =>
        lines.Skip(from).Take(to - from).All(string.IsNullOrWhiteSpace);

    [GeneratedRegex(@"^(?<indent> *)(?<ticks>`{3,}|~{3,})\s*(?<language>[^\s`]*)[^`]*$")]
    private static partial Regex OpeningFence();

    [GeneratedRegex(@"^\s*<!--\s*snippet:(?<words>[^>]*?)-->\s*$")]
    private static partial Regex Mark();

    private sealed record Fence(int Open, int Close, string Language, IReadOnlyList<string> Body);
}
