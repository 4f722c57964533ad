using FluentValidation.Results;
using Networking.Core;
using Networking.Core.Json;

namespace JobSearchCli.Sources;

/// <summary>A network kept as a journal of JSON lines in a file.</summary>
/// <param name="Network">What the journal says.</param>
/// <param name="Problems">The lines that say nothing, or nothing that is understood.</param>
internal sealed record JournalSource(Network Network, IReadOnlyList<Problem> Problems)
{
    /// <exception cref="BadInputException">The file is not there, or is no journal.</exception>
    internal static JournalSource Load(string path) =>
        File.Exists(path) ? Read(path) : throw new BadInputException($"There is no journal at {path}.");

    /// <summary>The same for a command that writes to the journal: a file that is not there is a journal without entries.</summary>
    /// <exception cref="BadInputException">The file is no journal.</exception>
    internal static JournalSource LoadOrBegin(string path) => File.Exists(path) ? Read(path) : new(Network.Empty, []);

    /// <summary>Adds entries to the journal's end; when it returns they are on disk.</summary>
    /// <exception cref="BadInputException">The file is no journal, or cannot be written.</exception>
    internal static void Append(string path, IEnumerable<JournalEntry> entries)
    {
        try
        {
            JournalFile.Append(path, entries);
        }
        catch (JournalFormatException fault)
        {
            throw new BadInputException($"{path}, {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The journal {path} cannot be written.");
        }
    }

    /// <summary>Somebody may have changed the file by hand, so every entry is checked as if it were new.</summary>
    private static JournalSource Read(string path)
    {
        string name = Path.GetFileName(path);
        Network network = Network.Empty;
        List<Problem> problems = [];
        using FileStream file = File.OpenRead(path);
        try
        {
            foreach (JournalLine line in JournalJson.ReadLines(file))
            {
                if (line.Problem is { } problem)
                {
                    problems.Add(new(name, problem.Line, problem.Message));
                }

                if (line.Entry is { } entry && !network.TryRecord(entry, out network, out ValidationResult result))
                {
                    problems.Add(new(name, line.Number, $"{string.Join(' ', result.Errors.Select(failure => failure.ErrorMessage))} The entry was left out."));
                }
            }
        }
        catch (JournalFormatException fault)
        {
            throw new BadInputException($"{path}, {fault.Message}");
        }

        return new(network, problems);
    }
}
