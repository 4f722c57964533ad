using JobSearchCli.Sources;
using Networking.Core;

namespace JobSearchCli.Notes;

/// <summary>Finds the contacts whom a note means by name or profile address.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<string, HashSet<ContactId>> _contacts = [];

    internal PeopleIndex(IEnumerable<Contact> contacts)
    {
        foreach (Contact contact in contacts)
        {
            Add(PersonNames.Normalize(contact.DisplayName), contact.Id);
            Add(PersonNames.Normalize(contact.DisplayName.Split(',')[0]), contact.Id);
            foreach (string link in contact.Links)
            {
                Add(PersonNames.NormalizeLink(link), contact.Id);
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

    internal IReadOnlyCollection<ContactId> Find(string who) =>
        _contacts.GetValueOrDefault(PersonNames.Normalize(who))
        ?? _contacts.GetValueOrDefault(PersonNames.NormalizeLink(who))
        ?? [];
}
