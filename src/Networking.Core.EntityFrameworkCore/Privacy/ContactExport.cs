using Networking.Core.Journaling;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>What an export of one contact holds. Pure.</summary>
internal static class ContactExport
{
    /// <summary>
    /// The entries about a contact under all their ids, and the retractions that aim at them, or at one of those: without
    /// these, what was taken back would be facts again for whoever reads the export.
    /// </summary>
    internal static IEnumerable<JournalEntry> Of(IReadOnlyList<JournalEntry> relationship, ContactId contact)
    {
        IReadOnlyList<ContactId> ids = Network.Empty.Replay(relationship).IdsOf(contact);
        ILookup<EntryId, EntryId> retractions = relationship.OfType<EntryRetracted>().ToLookup(entry => entry.Entry, entry => entry.Id);
        HashSet<EntryId> asked = [.. relationship.Where(entry => entry.Subjects.Any(ids.Contains)).Select(entry => entry.Id)];
        Queue<EntryId> open = new(asked);
        while (open.TryDequeue(out EntryId entry))
        {
            foreach (EntryId retraction in retractions[entry].Where(asked.Add))
            {
                open.Enqueue(retraction);
            }
        }

        return relationship.Where(entry => asked.Contains(entry.Id));
    }
}
