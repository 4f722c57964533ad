using System.Globalization;

namespace Networking.Core.Docs.Tests;

/// <summary>Tells what is wrong with the snippets of a page.</summary>
internal static class PageCheck
{
    /// <summary>Compiles and runs all that is on a page.</summary>
    /// <returns>The faults, each with page and line; none if the page keeps its word.</returns>
    public static IReadOnlyList<string> Faults(string page, IReadOnlyList<string> lines) =>
        SnippetProgram.Join(SnippetReader.Read(page, lines)).SelectMany(Faults).ToList();

    private static IReadOnlyList<string> Faults(SnippetProgram program)
    {
        var (assembly, faults) = SnippetRunner.Compile(program);
        if (faults.Count > 0 || !program.Runs)
        {
            return faults;
        }

        var (output, thrown) = SnippetRunner.Run(assembly);
        return Compare(program, output, thrown).ToList();
    }

    private static IEnumerable<string> Compare(SnippetProgram program, string output, Exception? thrown)
    {
        var printed = SplitByBlock(output);
        for (var i = 0; i < program.Snippets.Count; i++)
        {
            var snippet = program.Snippets[i];
            if (snippet.CompileOnly)
            {
                continue;
            }

            if (!printed.TryGetValue(i, out var actual))
            {
                yield return At(snippet, thrown is null ? "this block ended its program." : $"this block threw {thrown}");
                yield break;
            }

            if (snippet.Expected is not null && !Tidy(snippet.Expected).SequenceEqual(Tidy(actual)))
            {
                yield return At(snippet, $"the page says\n{Show(snippet.Expected)}\nbut this block printed\n{Show(actual)}");
            }
        }
    }

    private static Dictionary<int, List<string>> SplitByBlock(string output)
    {
        var blocks = new Dictionary<int, List<string>>();
        var current = new List<string>();
        foreach (var line in output.Split('\n'))
        {
            if (line.StartsWith(SnippetProgram.BlockEnd))
            {
                blocks[int.Parse(line.AsSpan(1), CultureInfo.InvariantCulture)] = current;
                current = [];
            }
            else
            {
                current.Add(line);
            }
        }

        return blocks;
    }

    // Line by line, without white space at the ends of lines or empty lines at the end.
    private static List<string> Tidy(IEnumerable<string> lines)
    {
        var tidy = lines.Select(line => line.TrimEnd()).ToList();
        while (tidy is [.., ""])
        {
            tidy.RemoveAt(tidy.Count - 1);
        }

        return tidy;
    }

    private static string Show(IEnumerable<string> lines) => string.Join('\n', Tidy(lines).Select(line => $"    {line}"));

    private static string At(Snippet snippet, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"{snippet.Page}({snippet.Line}): {message}");
}
