using Networking.Core.Contacts;
using Networking.Core.Introductions;

namespace Networking.Core.Storage.Stores;

/// <summary>Which ids a relationship's reading looks for. Pure.</summary>
public static class PeopleOfOne
{
    /// <summary>
    /// A contact's id and all that merges join to it, directly or through others; and the same for those who have a place
    /// in an introduction with the contact, for an introduction counts only where its people are known. Merges that were
    /// retracted count too: what is read beyond need does no harm.
    /// </summary>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <param name="general">
    /// The journal's merges and requests for introductions; other entries among them, such as all that are
    /// <see cref="Appending.IsGeneral"/>, make no difference.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="general"/> is null.</exception>
    public static IReadOnlySet<ContactId> Of(ContactId contact, IEnumerable<JournalEntry> general)
    {
        ArgumentNullException.ThrowIfNull(general);
        List<(ContactId One, ContactId Other)> joined = [];
        List<ValueList<ContactId>> introduced = [];
        foreach (JournalEntry entry in general)
        {
            if (entry is ContactsMerged merge)
            {
                joined.AddRange([(merge.Kept, merge.Absorbed), (merge.Absorbed, merge.Kept)]);
            }
            else if (entry is IntroductionRequested request)
            {
                introduced.Add(request.Subjects);
            }
        }

        ILookup<ContactId, ContactId> others = joined.ToLookup(pair => pair.One, pair => pair.Other);
        HashSet<ContactId> ids = [];
        Join(ids, [contact], others);
        Join(ids, [.. introduced.Where(people => people.Any(ids.Contains)).SelectMany(people => people)], others);
        return ids;
    }

    private static void Join(HashSet<ContactId> ids, IEnumerable<ContactId> more, ILookup<ContactId, ContactId> others)
    {
        Queue<ContactId> open = new(more.Where(ids.Add));
        while (open.TryDequeue(out ContactId id))
        {
            foreach (ContactId other in others[id].Where(ids.Add))
            {
                open.Enqueue(other);
            }
        }
    }
}
