using FluentValidation;
using Networking.Core.Contacts;
using Networking.Core.Journaling;

namespace Networking.Core.Storage.Stores;

/// <summary>The rules of appending, for those who write a store. Pure.</summary>
public static class Appending
{
    /// <summary>Decides what an append writes.</summary>
    /// <param name="current">The journal as it is, read under the lock that the append holds.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="expectedVersion">The version expected, or null for any.</param>
    /// <exception cref="ArgumentNullException">An argument is, or <paramref name="entries"/> holds, null.</exception>
    public static AppendDecision Decide(NetworkSnapshot current, IReadOnlyCollection<JournalEntry> entries, long? expectedVersion)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(entries);
        foreach (JournalEntry entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
        }

        List<EntryRefusal> refusals = [];
        Network known = WithErasures(current.Network, entries);
        Dictionary<EntryId, JournalEntry> added = [];
        List<JournalEntry> order = [];
        foreach (JournalEntry entry in entries)
        {
            List<EntryRefusal> faults = [.. Faults(entry is ContactErased ? current.Network : known, entry)];
            if (added.TryGetValue(entry.Id, out JournalEntry? twin))
            {
                if (!JournalState.SayTheSame(twin, entry))
                {
                    faults.Add(new(entry.Id, EntryCodes.IdConflict, nameof(JournalEntry.Id)));
                }
            }
            else if (!current.Network.Contains(entry.Id))
            {
                added.Add(entry.Id, entry);
                order.Add(entry);
            }

            refusals.AddRange(faults);
        }

        if (refusals.Count > 0)
        {
            return Nothing(current, AppendStatus.Refused, refusals);
        }

        return order.Count > 0 && expectedVersion is { } expected && expected != current.Version
            ? Nothing(current, AppendStatus.Conflict, [])
            : Write(current, order);
    }

    /// <summary>
    /// Whether an entry belongs to every relationship's reading: it is about nobody, or changes what entries about others
    /// say, as merges and introductions do. The rest belongs to the readings that <see cref="PeopleOfOne"/> finds one of its
    /// <see cref="JournalEntry.Subjects"/> in.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static bool IsGeneral(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Subjects.IsEmpty
            || entry.Kind is EntryKind.ContactsMerged
                or EntryKind.IntroductionRequested or EntryKind.IntroductionAdvanced or EntryKind.IntroductionReportedBack;
    }

    private static AppendDecision Write(NetworkSnapshot current, List<JournalEntry> order)
    {
        Network next = order.Count == 0 ? current.Network : current.Network.Replay(order);
        return new()
        {
            Result = new() { Status = AppendStatus.Appended, Version = current.Version + order.Count, Added = order.Count },
            Network = next,
            Added = [.. order.Select(entry => next.Find(entry.Id)!)],
            Redacted = order.Exists(entry => entry is ContactErased)
                ? [.. current.Network.Entries.Select(entry => (Before: entry, After: next.Find(entry.Id)!)).Where(pair => !pair.After.Equals(pair.Before)).Select(pair => pair.After)]
                : [],
        };
    }

    /// <summary>What a journal left of entries about erased people comes before their erasure, and is valid by it alone.</summary>
    private static Network WithErasures(Network network, IReadOnlyCollection<JournalEntry> entries)
    {
        foreach (ContactErased erasure in entries.OfType<ContactErased>())
        {
            _ = network.TryRecord(erasure, out network, out _);
        }

        return network;
    }

    private static IEnumerable<EntryRefusal> Faults(Network network, JournalEntry entry) =>
        network.Validate(entry).Errors
            .Where(failure => failure.Severity == Severity.Error)
            .Select(failure => new EntryRefusal(entry.Id, failure.ErrorCode, failure.PropertyName));

    private static AppendDecision Nothing(NetworkSnapshot current, AppendStatus status, List<EntryRefusal> refusals) => new()
    {
        Result = new() { Status = status, Version = current.Version, Refusals = ValueList.From(refusals) },
        Network = current.Network,
        Added = [],
        Redacted = [],
    };
}
