using JobSearchCli.Output;
using Networking.Core;
using Networking.Core.Json;
using Networking.Core.Storage;
using Networking.Core.Storage.Stores;

namespace JobSearchCli.Sources;

/// <summary>A journal as a file of JSON lines.</summary>
internal sealed class LinesPlace(string path) : JournalPlace(path)
{
    protected override string Absence => $"There is no journal at {Path}.";

    protected override string Kind => "journal";

    protected override JournalSource Read()
    {
        try
        {
            return JournalSource.Read(Path, Network.Empty);
        }
        catch (UnauthorizedAccessException)
        {
            throw new BadInputException($"The journal {Path} cannot be read: it is not yours to read.");
        }
        catch (IOException)
        {
            throw new BadInputException($"The journal {Path} cannot be read: it may be in use by another program.");
        }
    }

    /// <remarks>A file has no rules of its own, so those of a store are kept for it.</remarks>
    protected override AppendResult Write(IReadOnlyCollection<JournalEntry> entries, long? expectedVersion)
    {
        JournalSource now = LoadOrBegin();
        AppendDecision decision = Appending.Decide(new(now.Network, now.Version), entries, expectedVersion);
        try
        {
            if (decision.Result.IsAppended)
            {
                Write(now, decision);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The journal {Path} cannot be written: {PlaceTrouble.Writing(Path) ?? "its disk does not take it."}");
        }

        return decision.Result;
    }

    /// <summary>An erasure takes words out of lines that stand there already, so the whole journal is written anew.</summary>
    private void Write(JournalSource now, AppendDecision decision)
    {
        if (decision.Redacted.Count == 0)
        {
            JournalFile.Append(Path, decision.Added);
        }
        else if (now.Problems.Count > 0)
        {
            throw new BadInputException($"Nobody can be erased from {Name} while {Words.Count(now.Problems.Count, "line")} cannot be read: somebody may be in them. Mend or delete them first.");
        }
        else
        {
            JournalFile.Write(Path, decision.Network.Entries);
        }
    }
}
