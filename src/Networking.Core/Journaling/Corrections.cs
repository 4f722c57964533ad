using Networking.Core.Contacts;

namespace Networking.Core.Journaling;

/// <summary>Which entries are void, and which contacts are the same person, or are not.</summary>
internal sealed class Corrections
{
    private readonly HashSet<EntryId> _void;
    private readonly Dictionary<ContactId, ContactId> _keptBy = [];
    private readonly Dictionary<ContactId, List<ContactId>> _groups = [];
    private readonly HashSet<(ContactId, ContactId)> _apart = [];

    /// <param name="general">The journal's general entries, in journal order.</param>
    internal Corrections(ReadOnlySpan<JournalEntry> general)
    {
        _void = VoidEntries(general);
        foreach (JournalEntry entry in general)
        {
            if (entry is ContactsMerged merge && !IsVoid(merge.Id))
            {
                Merge(merge);
            }
        }

        // Who somebody is decides first, so that the word holds for them under all their ids.
        foreach (JournalEntry entry in general)
        {
            if (entry is ContactsKeptApart apart && !IsVoid(apart.Id))
            {
                _apart.Add(Pair(apart.One, apart.Other));
            }
        }
    }

    internal bool IsVoid(EntryId entry) => _void.Count > 0 && _void.Contains(entry);

    /// <summary>The id under which a person is known; the id itself unless it was merged into another.</summary>
    internal ContactId Resolve(ContactId contact)
    {
        while (_keptBy.TryGetValue(contact, out ContactId kept))
        {
            contact = kept;
        }

        return contact;
    }

    /// <summary>All ids of the person known under an id, the kept one first, the others in order.</summary>
    internal IReadOnlyList<ContactId> IdsOf(ContactId contact) =>
        _groups.TryGetValue(Resolve(contact), out List<ContactId>? group) ? group : [contact];

    /// <summary>Whether two people were said not to be the same; never of one person.</summary>
    internal bool AreKeptApart(ContactId one, ContactId other) =>
        _apart.Count > 0 && Pair(one, other) is var pair && pair.Item1 != pair.Item2 && _apart.Contains(pair);

    private (ContactId, ContactId) Pair(ContactId one, ContactId other)
    {
        (one, other) = (Resolve(one), Resolve(other));
        return one.CompareTo(other) < 0 ? (one, other) : (other, one);
    }

    private void Merge(ContactsMerged merge)
    {
        ContactId kept = Resolve(merge.Kept);
        ContactId absorbed = Resolve(merge.Absorbed);
        if (kept == absorbed)
        {
            return;
        }

        List<ContactId> group = [kept, .. IdsOf(kept).Skip(1).Concat(IdsOf(absorbed)).Order()];
        _keptBy[absorbed] = kept;
        _groups.Remove(absorbed);
        _groups[kept] = group;
    }

    /// <summary>
    /// An entry is void when a retraction of it stands. Retractions are decided from those that nothing retracts
    /// onwards; a circle of retractions is never reached, so it stands and does nothing.
    /// </summary>
    private static HashSet<EntryId> VoidEntries(ReadOnlySpan<JournalEntry> general)
    {
        Dictionary<EntryId, EntryId> targets = [];
        Dictionary<EntryId, int> undecided = [];
        foreach (JournalEntry entry in general)
        {
            if (entry is EntryRetracted retraction)
            {
                targets[retraction.Id] = retraction.Entry;
                undecided[retraction.Entry] = undecided.GetValueOrDefault(retraction.Entry) + 1;
            }
        }

        HashSet<EntryId> isVoid = [];
        Queue<EntryId> decided = new(targets.Keys.Where(r => !undecided.ContainsKey(r)));
        while (decided.TryDequeue(out EntryId retraction))
        {
            EntryId target = targets[retraction];
            if (!isVoid.Contains(retraction))
            {
                isVoid.Add(target);
            }

            if (--undecided[target] == 0 && targets.ContainsKey(target))
            {
                decided.Enqueue(target);
            }
        }

        return isVoid;
    }
}
