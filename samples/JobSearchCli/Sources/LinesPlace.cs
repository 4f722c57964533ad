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
/// <param name="path">The file.</param>
/// <param name="patience">How long to wait for others who write to it; null for <see cref="JournalFileWriter.DefaultPatience"/>.</param>
internal sealed class LinesPlace(string path, TimeSpan? patience = null) : JournalPlace(path)
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

    protected override IReadOnlyList<JournalEntry> ReadHistory() => Read().InOrder;

    /// <remarks>The entry is the one that a store makes, so that moving it from one to the other doubles nothing.</remarks>
    internal override Forgotten Forget(ContactId person, LocalDate today)
    {
        JournalSource read = LoadOrBegin();
        Network before = read.Network;
        ContactErased erasure = Erasing.Of(NetworkSource.Seeker, before, person, today);
        Append([erasure], planned: read);
        Network after = LoadOrBegin().Network;
        return new(before.Entries.Count(entry => !entry.Equals(after.Find(entry.Id))), IsPending: false, Mentions.Of(before, erasure.Contacts, after));
    }

    /// <remarks>
    /// A file has no rules of its own, so those of a store are kept for it; and nobody else writes between reading and
    /// writing it.
    /// </remarks>
    protected override AppendResult Write(IReadOnlyCollection<JournalEntry> entries, long? expectedVersion)
    {
        try
        {
            using JournalFileWriter writer = JournalFileWriter.Open(Path, patience);
            JournalSource now = LoadOrBegin();
            AppendDecision decision = Appending.Decide(new(now.Network, now.Version), entries, expectedVersion);
            if (decision.Result.IsAppended)
            {
                Write(writer, now, decision);
            }

            return decision.Result;
        }
        catch (TimeoutException)
        {
            throw new BadInputException($"The journal {Path} cannot be written: another program is writing to it, and does not end. Nothing was recorded; give the command again.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The journal {Path} cannot be written: {PlaceTrouble.Writing(Path) ?? OfFolder(fault)}");
        }
    }

    /// <summary>What is wrong beside a file that can be written: others are made there while it is.</summary>
    private static string OfFolder(Exception fault) =>
        fault is UnauthorizedAccessException ? "you may not write into its folder." : "its disk does not take it.";

    /// <summary>An erasure takes words out of lines that stand there already, so the whole journal is written anew.</summary>
    private void Write(JournalFileWriter writer, JournalSource now, AppendDecision decision)
    {
        if (decision.Redacted.Count == 0)
        {
            writer.Append(decision.Added);
        }
        else if (now.Problems.Count > 0)
        {
            throw new BadInputException($"Nobody can be erased from {Name} while {Words.Count(now.Problems.Count, "line")} cannot be read: somebody may be in them. Mend or delete them first.");
        }
        else
        {
            // In the order in which they were added, which tells what was recorded last.
            writer.Write([.. now.InOrder.Select(entry => decision.Network.Find(entry.Id)!), .. decision.Added]);
        }
    }
}
