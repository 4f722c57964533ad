using Networking.Core;
using Networking.Core.Interchange.Matching;

namespace JobSearchCli.Notes;

/// <summary>Finds the contacts whom a note means by name or profile address.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<string, HashSet<ContactId>> _contacts = [];

    internal PeopleIndex(IEnumerable<Contact> contacts)
    {
        foreach (Contact contact in contacts)
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

    internal IReadOnlyCollection<ContactId> Find(string who) =>
        _contacts.GetValueOrDefault(NameKey.Fold(who))
        ?? _contacts.GetValueOrDefault(LinkKey.Of(who) ?? "")
        ?? [];
}
