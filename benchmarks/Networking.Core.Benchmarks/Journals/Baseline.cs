using System.Runtime.InteropServices;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Journaling;

namespace Networking.Core.Benchmarks.Journals;

/// <summary>
/// The least that keeping a journal by contact takes: each entry appended to its contacts' lists and its id to a set.
/// It is what <see cref="Network.Replay"/> is measured against.
/// </summary>
internal static class Baseline
{
    internal static (Dictionary<ContactId, List<JournalEntry>> ByContact, HashSet<EntryId> Ids) Append(JournalEntry[] entries)
    {
        Dictionary<ContactId, List<JournalEntry>> byContact = [];
        HashSet<EntryId> ids = [];
        foreach (JournalEntry entry in entries)
        {
            if (!ids.Add(entry.Id))
            {
                continue;
            }

            switch (entry)
            {
                case ContactEntry about:
                    Append(byContact, about.Contact, entry);
                    break;
                case InteractionLogged interaction:
                    Append(byContact, interaction.Contacts, entry);
                    break;
                case GatheringAttended gathering:
                    Append(byContact, gathering.Met, entry);
                    break;
            }
        }

        return (byContact, ids);
    }

    private static void Append(
        Dictionary<ContactId, List<JournalEntry>> byContact, ValueList<ContactId> contacts, JournalEntry entry)
    {
        foreach (ContactId contact in contacts)
        {
            Append(byContact, contact, entry);
        }
    }

    private static void Append(Dictionary<ContactId, List<JournalEntry>> byContact, ContactId contact, JournalEntry entry)
    {
        ref List<JournalEntry>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(byContact, contact, out _);
        (list ??= []).Add(entry);
    }
}
