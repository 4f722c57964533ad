using JobSearchCli.Output;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Json;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using Networking.Core.Storage.Stores;
using NodaTime;

namespace JobSearchCli.Sources;

/// <summary>A journal as a file of JSON lines.</summary>
internal sealed class LinesPlace(string path) : JournalPlace(path)
{
    private const string Erasure = "erasure";

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

    protected override IReadOnlyList<JournalEntry> ReadHistory() => Read().InOrder;

    /// <remarks>The entry is the one that a store makes, so that moving it from one to the other doubles nothing.</remarks>
    internal override Forgotten Forget(ContactId person, LocalDate today)
    {
        Network before = LoadOrBegin().Network;
        ContactId[] ids = [.. before.IdsOf(person)];
        EntryId id = EntryId.FromSource(NetworkSource.Seeker, Erasure, string.Join('\n', ids.Order()));
        Append([before.Find(id) ?? new ContactErased { Id = id, On = today, Source = Erasure, Contacts = [.. ids] }]);
        Network after = LoadOrBegin().Network;
        return new(before.Entries.Count(entry => !entry.Equals(after.Find(entry.Id))), IsPending: false, Mentions.Of(before, ids, after));
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
            // In the order in which they were added, which tells what was recorded last.
            JournalFile.Write(Path, [.. now.InOrder.Select(entry => decision.Network.Find(entry.Id)!), .. decision.Added]);
        }
    }
}
