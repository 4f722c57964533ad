using Networking.Core.Contacts;
using Networking.Core.Journaling;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.Matching;

/// <summary>The contacts of a network as an import needs to find them again. Erased ones are not among them.</summary>
internal sealed class KnownPeople
{
    /// <summary>The attribute of an imported contact that holds the day of the export it came from.</summary>
    internal const string ExportedOn = "exported-on";

    private static readonly LocalDate LastDay = new(2099, 12, 31);

    private readonly Network _network;
    private readonly Dictionary<ContactId, KnownPerson> _byId = [];
    private readonly Dictionary<Address, List<KnownPerson>> _byAddress = [];
    private readonly Dictionary<(string Source, string NameKey), List<KnownPerson>> _byName = [];
    private readonly bool _hasErased;

    internal KnownPeople(Network network, string? region)
    {
        _network = network;
        if (network.Count == 0)
        {
            return;
        }

        foreach (Relationship relationship in network.AsOf(LastDay).Relationships)
        {
            _byId.Add(relationship.Id, new(relationship, region));
        }

        foreach (JournalEntry entry in network.Entries)
        {
            _hasErased |= entry is ContactErased;
            if (entry is ContactEntry about && _byId.TryGetValue(network.Resolve(about.Contact), out KnownPerson? person))
            {
                Take(person, about);
            }
        }

        foreach (KnownPerson person in _byId.Values)
        {
            foreach (Address address in person.Addresses.Where(address => address.IsComparable))
            {
                ListOf(_byAddress, address).Add(person);
            }

            foreach ((string source, SourceWords words) in person.Words.Where(said => said.Words.NameKey.Length > 0))
            {
                ListOf(_byName, (source, words.NameKey)).Add(person);
            }
        }
    }

    /// <summary>Whether nobody is known.</summary>
    internal bool IsEmpty => _byId.Count == 0;

    internal bool HasErased => _hasErased;

    internal KnownPerson? ById(ContactId id) => _byId.Count == 0 ? null : _byId.GetValueOrDefault(_network.Resolve(id));

    /// <summary>Those who have an address.</summary>
    internal IReadOnlyList<KnownPerson> ByAddress(Address address) => _byAddress.TryGetValue(address, out List<KnownPerson>? people) ? people : [];

    /// <summary>Those of whom a source has told under a name.</summary>
    internal IReadOnlyList<KnownPerson> ByName(string source, string key) => _byName.TryGetValue((source, key), out List<KnownPerson>? people) ? people : [];

    /// <summary>Whether the person under an id was erased, under this id or another one.</summary>
    internal bool IsErased(ContactId id) => _hasErased && _network.IdsOf(id).Any(_network.IsErased);

    /// <summary>
    /// Whether an address must not join two contacts: the seeker said that they are two, or took back that they are one.
    /// </summary>
    internal bool AreKeptApart(ContactId one, ContactId other, Func<ContactId, ContactId, EntryId> mergeOf) =>
        _network.AreKeptApart(one, other) || _network.Contains(mergeOf(one, other)) || _network.Contains(mergeOf(other, one));

    private static List<KnownPerson> ListOf<TKey>(Dictionary<TKey, List<KnownPerson>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<KnownPerson>? list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    private static void Take(KnownPerson person, ContactEntry entry)
    {
        if (entry.Source is null)
        {
            person.IsByHand |= entry is ContactAdded;
        }
        else if (entry is ContactAdded added)
        {
            LocalDate on = added.Attributes.TryGetValue(ExportedOn, out string? text)
                && LocalDatePattern.Iso.Parse(text).TryGetValue(added.On, out LocalDate exported) ? exported : added.On;
            person.Take(added, added.Details, on);
        }
        else if (entry is ContactUpdated updated)
        {
            person.Take(updated, updated.Details, updated.On);
        }
    }
}
