using System.Collections.Immutable;

namespace Networking.Core.Journaling;

/// <summary>What a network holds: its entries by id, filed by contact, and what has been erased.</summary>
/// <param name="Entries">All entries by id.</param>
/// <param name="Ledgers">The entries about each contact, in journal order.</param>
/// <param name="General">
/// The entries about nobody, those that say who is who or what is void, and those between people: who knows whom, and
/// introductions.
/// </param>
/// <param name="Erased">The ids of erased contacts.</param>
/// <param name="Openings">The ids of contacts, leads, asks and promises that some entry opened, and of introductions.</param>
internal sealed record JournalState(
    EntryIndex Entries,
    HashTrie<ContactId, Ledger> Ledgers,
    Ledger General,
    ImmutableHashSet<ContactId> Erased,
    HashTrie<Guid, bool> Openings)
{
    internal static JournalState Empty { get; } = new(
        EntryIndex.Empty,
        HashTrie<ContactId, Ledger>.Empty,
        Ledger.Empty,
        [],
        HashTrie<Guid, bool>.Empty);

    /// <summary>The entry in the form in which this journal keeps it: redacted when it is about an erased contact.</summary>
    internal JournalEntry Admit(JournalEntry entry) => IsAbout(entry, Erased) ? entry.Redacted() : entry;

    /// <summary>
    /// Whether two entries of one id say the same: they are equal, or one is what an erasure leaves of the other, which
    /// may come from another copy of the journal before the erasure itself does.
    /// </summary>
    internal static bool SayTheSame(JournalEntry one, JournalEntry other) =>
        one.Equals(other) || one.Redacted().Equals(other) || one.Equals(other.Redacted());

    internal static bool IsAbout(JournalEntry entry, ImmutableHashSet<ContactId> contacts)
    {
        if (contacts.IsEmpty)
        {
            return false;
        }

        if (entry is ContactEntry about)
        {
            return contacts.Contains(about.Contact);
        }

        foreach (ContactId subject in entry.Subjects)
        {
            if (contacts.Contains(subject))
            {
                return true;
            }
        }

        return false;
    }
}
