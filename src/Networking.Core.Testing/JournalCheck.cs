using Networking.Core.Storage;
using Networking.Core.Storage.Stores;

namespace Networking.Core.Testing;

/// <summary>Holds one law against a store, in journals of the law's own. Each fault is a sentence.</summary>
internal sealed partial class JournalCheck(JournalLaw law, Func<INetworkJournal> open, CancellationToken cancellationToken)
{
    private readonly WatchedJournal _journal = WatchedJournal.Open(open);

    internal IAsyncEnumerable<string> RunAsync() => law switch
    {
        JournalLaw.BeginsEmpty => BeginsEmpty(),
        JournalLaw.ReadsBackWhatWasAppended => ReadsBackWhatWasAppended(),
        JournalLaw.KeepsEntriesWhole => KeepsEntriesWhole(),
        JournalLaw.AppendsAllOrNone => AppendsAllOrNone(),
        JournalLaw.AppendsOnce => AppendsOnce(),
        JournalLaw.ReportsConflicts => ReportsConflicts(),
        JournalLaw.RefusesOtherContent => RefusesOtherContent(),
        JournalLaw.KeepsJournalsApart => KeepsJournalsApart(),
        JournalLaw.ReadsAfterAPosition => ReadsAfterAPosition(),
        JournalLaw.ReadsOneRelationship => ReadsOneRelationship(),
        JournalLaw.RedactsTheErased => RedactsTheErased(),
        JournalLaw.LandsEachAppendOnce => LandsEachAppendOnce(),
        JournalLaw.LetsOneWinAVersion => LetsOneWinAVersion(),
        JournalLaw.ReadsOneMoment => ReadsOneMoment(),
        JournalLaw.ObeysCancellation => ObeysCancellation(),
        JournalLaw.ChecksArguments => ChecksArguments(),
        JournalLaw.KeepsAllWhenOpenedAgain => KeepsAllWhenOpenedAgain(),
        _ => throw new ArgumentOutOfRangeException(nameof(law)),
    };

    /// <summary>A journal of this law's own.</summary>
    private JournalScope Scope(int seeker = 1, int tenant = 1) => new(
        new(new Guid((int)law + 1, 11, (short)tenant, new byte[8])),
        new(new Guid((int)law + 1, 12, (short)seeker, new byte[8])));

    private Task<AppendResult> AppendAsync(JournalScope scope, IReadOnlyCollection<JournalEntry> entries, long? expected = null) =>
        _journal.AppendAsync(scope, entries, expected, cancellationToken);

    private Task<List<StoredEntry>> ReadAsync(JournalScope scope, long after = 0) => ListAsync(_journal.ReadAsync(scope, after, cancellationToken));

    private Task<List<StoredEntry>> ListAsync(IAsyncEnumerable<StoredEntry> stored) => stored.ToListAsync(cancellationToken).AsTask();

    /// <summary>What a journal is that entries were appended to in an order; redacted as the network has it.</summary>
    private static StoredEntry[] Journal(IReadOnlyCollection<JournalEntry> entries)
    {
        Network network = Network.Empty.Replay(entries);
        return [.. entries.Select((entry, index) => new StoredEntry(index + 1, network.Find(entry.Id)!))];
    }

    /// <summary>What a journal is of an entry in which half a character can have been replaced.</summary>
    private static StoredEntry Replaced(StoredEntry stored, JournalEntry given) =>
        stored.Entry.Equals(JournalSamples.WithoutHalves(given)) ? stored with { Entry = given } : stored;

    /// <summary>How what was read differs from what ought to be; null where it does not.</summary>
    private static string? Difference(string what, List<StoredEntry> read, StoredEntry[] wanted)
    {
        for (int i = 0; i < Math.Min(read.Count, wanted.Length); i++)
        {
            if (read[i].Position != wanted[i].Position)
            {
                return $"{what} has position {read[i].Position} where {wanted[i].Position} is the next.";
            }

            if (!read[i].Entry.Equals(wanted[i].Entry))
            {
                return read[i].Entry.Id == wanted[i].Entry.Id
                    ? $"{what} has another content at position {wanted[i].Position} than {wanted[i].Entry} ought to have."
                    : $"{what} has {read[i].Entry} at position {wanted[i].Position} in place of {wanted[i].Entry}.";
            }
        }

        return read.Count == wanted.Length ? null : $"{what} has {read.Count} entries and not {wanted.Length}.";
    }

    /// <summary>How an answer differs from what it ought to be; null where it does not. Why entries were refused is not looked at.</summary>
    private static string? Difference(string what, AppendResult answer, AppendStatus status, long version, int added = 0) =>
        answer.Status != status ? $"{what} is answered with {answer.Status} and not with {status}."
        : answer.Version != version ? $"{what} is answered with version {answer.Version} and not with {version}."
        : answer.Added != added ? $"{what} is said to have added {answer.Added} entries and not {added}."
        : null;

    /// <summary>How the answer to an append of entries differs that are not in the journal yet; null where it does not.</summary>
    private async Task<string?> AppendFaultAsync(JournalScope scope, IReadOnlyCollection<JournalEntry> entries, long version, long? expected = null) =>
        Difference($"An append to version {version}", await AppendAsync(scope, entries, expected), AppendStatus.Appended, version + entries.Count, entries.Count);

    /// <summary>How a journal differs from what ought to be in it; null where it does not.</summary>
    private async Task<string?> ReadFaultAsync(string what, JournalScope scope, IReadOnlyCollection<JournalEntry> entries) =>
        Difference(what, await ReadAsync(scope), Journal(entries));

    /// <summary>How what is read of one relationship, however much that is, differs from the journal; null where it does not.</summary>
    private async Task<string?> RelationshipFaultAsync(string what, JournalScope scope, ContactId contact, IReadOnlyCollection<JournalEntry> entries)
    {
        List<StoredEntry> read = await ListAsync(_journal.ReadRelationshipAsync(scope, contact, cancellationToken));
        HashSet<long> positions = [.. read.Select(stored => stored.Position)];
        return Difference(what, read, [.. Journal(entries).Where(stored => positions.Contains(stored.Position))]);
    }

    /// <summary>What the reading of one relationship ought to be.</summary>
    private static StoredEntry[] Relationship(StoredEntry[] journal, ContactId contact)
    {
        IReadOnlySet<ContactId> people = PeopleOfOne.Of(contact, journal.Select(stored => stored.Entry));
        return [.. journal.Where(stored => Appending.IsGeneral(stored.Entry) || stored.Entry.Subjects.Any(people.Contains))];
    }

    private static async Task<Exception?> ThrownAsync(Func<Task> action)
    {
        try
        {
            await action();
            return null;
        }
        catch (Exception exception)
        {
            return exception is JournalCallFault { InnerException: { } thrown } ? thrown : exception;
        }
    }

    /// <summary>What is wrong with a call that ought to have thrown something: it threw nothing, or something else.</summary>
    private static string Instead(string call, Exception? thrown, string wanted) => thrown is null
        ? $"{call} throws {wanted}."
        : throw new JournalCallFault($"{call} throws {wanted}, but {ThrownText.TypeOf(thrown)}{ThrownText.MessageOf(thrown)}", thrown);

    /// <summary>The faults among what was found.</summary>
    private static IEnumerable<string> Faults(params string?[] found) => found.OfType<string>();
}
