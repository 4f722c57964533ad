using Networking.Core.Contacts;

namespace Networking.Core.Storage.Stores;

/// <summary>Which ids a relationship's reading looks for. Pure.</summary>
public static class PeopleOfOne
{
    /// <summary>
    /// A contact's id and all that merges join to it, directly or through others; merges that were retracted too, for
    /// what is read beyond need does no harm.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="merges"/> is null.</exception>
    public static IReadOnlySet<ContactId> Of(ContactId contact, IEnumerable<ContactsMerged> merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        ILookup<ContactId, ContactId> joined = merges
            .SelectMany(merge => new[] { (merge.Kept, merge.Absorbed), (Kept: merge.Absorbed, Absorbed: merge.Kept) })
            .ToLookup(pair => pair.Kept, pair => pair.Absorbed);
        HashSet<ContactId> ids = [contact];
        Queue<ContactId> open = new(ids);
        while (open.TryDequeue(out ContactId id))
        {
            foreach (ContactId other in joined[id].Where(ids.Add))
            {
                open.Enqueue(other);
            }
        }

        return ids;
    }
}
