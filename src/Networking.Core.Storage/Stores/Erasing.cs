using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core.Storage.Stores;

/// <summary>Makes the entries that erase people, for those who write a store. Pure.</summary>
public static class Erasing
{
    private const string Source = "erasure";

    /// <summary>
    /// The entry that erases a person under all their ids: the one that is in the journal, or a new one. Its id follows from
    /// whom it erases, so that erasing twice, here or in another store, is erasing once.
    /// </summary>
    /// <param name="seeker">Whose journal it is.</param>
    /// <param name="network">The journal's network.</param>
    /// <param name="contact">The person, under any of their ids.</param>
    /// <param name="today">The seeker's day, for an erasure that is new.</param>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static ContactErased Of(SeekerId seeker, Network network, ContactId contact, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(network);
        IReadOnlyList<ContactId> ids = network.IdsOf(contact);
        EntryId id = EntryId.FromSource(seeker, Source, string.Join('\n', ids.Order()));
        return network.Find(id) as ContactErased ?? new() { Id = id, On = today, Source = Source, Contacts = ValueList.From(ids) };
    }
}
