using FluentValidation.Results;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interchange;
using Networking.Core.Json;

namespace JobSearchCli.Sources;

/// <summary>A network as it was read from where its entries are kept.</summary>
/// <param name="Network">What the entries say.</param>
/// <param name="Problems">The lines that say nothing, or nothing that is understood.</param>
/// <param name="Version">The place's version when it was read.</param>
internal sealed record JournalSource(Network Network, IReadOnlyList<Problem> Problems, long Version)
{
    /// <summary>How many entries stand in a file, known before or not.</summary>
    internal int Lines { get; private init; }

    /// <summary>The entries of a file that were taken up from it, in the order in which they stand there.</summary>
    internal IReadOnlyList<JournalEntry> InOrder { get; private init; } = [];

    internal static JournalSource Empty { get; } = new(Network.Empty, [], 0);

    /// <summary>Whether a file says in its first line that it is a journal of JSON lines.</summary>
    internal static bool IsJournal(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
        {
            return false;
        }

        try
        {
            using FileStream file = File.OpenRead(path);
            using IEnumerator<JournalLine> lines = JournalJson.ReadLines(file).GetEnumerator();
            lines.MoveNext();
            return true;
        }
        catch (JournalFormatException fault)
        {
            return fault.Code != JournalCodes.HeaderMissing;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be opened is told of with the files that are no journals.
            return false;
        }
    }

    /// <summary>
    /// Adds the entries of JSON lines to a network. Somebody may have changed the file by hand, so every entry is checked
    /// as if it were new.
    /// </summary>
    /// <exception cref="BadInputException">The file is no journal.</exception>
    internal static JournalSource Read(string path, Network network)
    {
        string name = Path.GetFileName(path);
        List<Problem> problems = [];
        List<(int Line, JournalEntry Entry)> entries = [];
        using FileStream file = File.OpenRead(path);
        try
        {
            foreach (JournalLine line in JournalJson.ReadLines(file))
            {
                if (line.Problem is { } problem)
                {
                    problems.Add(new(name, problem.Line, problem.Message, ProblemSeverity.Error));
                }

                if (line.Entry is { } entry)
                {
                    entries.Add((line.Number, entry));
                }
            }
        }
        catch (JournalFormatException fault)
        {
            throw new BadInputException($"{path}, {fault.Message}");
        }

        // Erasures come first: what they left of other entries has no words, and is valid by them alone.
        foreach ((int line, JournalEntry entry) in entries.OrderBy(one => one.Entry is not ContactErased))
        {
            if (!network.TryRecord(entry, out network, out ValidationResult result))
            {
                problems.Add(new(name, line, $"{string.Join(' ', result.Errors.Select(failure => failure.ErrorMessage))} The entry was left out.", ProblemSeverity.Error));
            }
        }

        return new(network, [.. problems.OrderBy(problem => problem.Line)], network.Count)
        {
            Lines = entries.Count,
            InOrder = [.. entries.Select(one => one.Entry.Id).Distinct().Select(network.Find).OfType<JournalEntry>()],
        };
    }
}
