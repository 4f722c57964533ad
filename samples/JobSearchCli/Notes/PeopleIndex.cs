using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace JobSearchCli.Notes;

/// <summary>
/// Finds the contacts whom a note means by name or profile address. Notes lie beside LinkedIn's export, so where an address
/// book brought somebody of the same name, they mean the one of the export.
/// </summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<string, HashSet<ContactId>> _contacts = [];

    private readonly HashSet<ContactId> _ofExport;

    /// <param name="network">The network that has them.</param>
    internal PeopleIndex(Network network)
    {
        _ofExport = [.. network.Entries.OfType<ContactAdded>().Where(entry => entry.Source == "linkedin").Select(entry => network.Resolve(entry.Contact))];
        foreach (Contact contact in network.AsOf(NetworkSource.LastDay).Relationships.Select(relationship => relationship.Contact))
        {
            Add(NameKey.Fold(contact.DisplayName), contact.Id);
            Add(NameKey.Of(contact.DisplayName), contact.Id);
            foreach (string address in contact.Links.Select(LinkKey.Of).OfType<string>())
            {
                Add(address, contact.Id);
            }
        }
    }

    internal void Add(string key, ContactId contact)
    {
        if (!_contacts.TryGetValue(key, out HashSet<ContactId>? known))
        {
            _contacts[key] = known = [];
        }

        known.Add(contact);
    }

    internal IReadOnlyCollection<ContactId> Find(string who)
    {
        HashSet<ContactId> found = _contacts.GetValueOrDefault(NameKey.Fold(who)) ?? _contacts.GetValueOrDefault(LinkKey.Of(who) ?? "") ?? [];
        return found.Count > 1 && found.Where(_ofExport.Contains).ToArray() is [ContactId one] ? [one] : found;
    }
}
