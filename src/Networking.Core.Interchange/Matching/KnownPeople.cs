using Networking.Core.Contacts;
using Networking.Core.Journaling;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.Matching;

/// <summary>The contacts of a network as an importer needs to find them again. Erased ones are not among them.</summary>
internal sealed class KnownPeople
{
    /// <summary>The attribute of an imported contact that holds the day of the export it came from.</summary>
    internal const string ExportedOn = "exported-on";

    private static readonly LocalDate LastDay = new(2099, 12, 31);

    private readonly Network _network;
    private readonly Dictionary<ContactId, KnownPerson> _byId = [];
    private readonly Dictionary<string, KnownPerson> _byLink = [];
    private readonly ILookup<string, KnownPerson> _byName;

    /// <param name="network">The network.</param>
    /// <param name="source">The importer's name, as in <see cref="JournalEntry.Source"/>.</param>
    internal KnownPeople(Network network, string source)
    {
        _network = network;
        if (network.Count > 0)
        {
            foreach (Relationship relationship in network.AsOf(LastDay).Relationships)
            {
                KnownPerson person = new(relationship.Id) { Contact = relationship.Contact };
                person.AddLinks(relationship.Contact.Links);
                _byId.Add(relationship.Id, person);
            }

            foreach (ContactEntry entry in network.Entries.OfType<ContactEntry>().Where(entry => entry.Source == source))
            {
                Take(entry);
            }
        }

        foreach (KnownPerson person in _byId.Values)
        {
            foreach (string link in person.Links)
            {
                _byLink.TryAdd(link, person);
            }
        }

        _byName = _byId.Values.Where(person => person.NameKey.Length > 0).ToLookup(person => person.NameKey);
    }

    internal KnownPerson? ByLink(string? key) => key is null ? null : _byLink.GetValueOrDefault(key);

    internal KnownPerson? ById(ContactId id) => _byId.GetValueOrDefault(_network.Resolve(id));

    /// <summary>Those of whom the source has told under a name.</summary>
    internal IEnumerable<KnownPerson> ByName(string key) => _byName[key];

    /// <summary>Whether the person under an id was erased, under this id or another one.</summary>
    internal bool IsErased(ContactId id) => _network.IdsOf(id).Any(_network.IsErased);

    private void Take(ContactEntry entry)
    {
        if (!_byId.TryGetValue(_network.Resolve(entry.Contact), out KnownPerson? person))
        {
            return;
        }

        if (entry is ContactAdded added)
        {
            LocalDate on = added.Attributes.TryGetValue(ExportedOn, out string? text)
                && LocalDatePattern.Iso.Parse(text).TryGetValue(added.On, out LocalDate exported) ? exported : added.On;
            person.Take(added.Details, on);
        }
        else if (entry is ContactUpdated updated)
        {
            person.Take(updated.Details, updated.On);
        }
    }
}
