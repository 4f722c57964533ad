using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace JobSearchCli.Recording;

/// <summary>Somebody who becomes a contact by being named.</summary>
internal static class PersonToAdd
{
    /// <summary>The entry that adds them; whoever is known of already, through others or as a target, keeps their id.</summary>
    /// <exception cref="BadInputException">Somebody of that name is a contact already.</exception>
    internal static ContactAdded Named(string name, LoadedNetwork network, LocalDate on)
    {
        string key = NameKey.Fold(name);
        if (network.View.Relationships.Any(relationship => NameKey.Fold(relationship.Contact.DisplayName) == key))
        {
            throw new BadInputException($"{name} is in your network already. Leave --new away, or give more of the name.");
        }

        ContactId[] known = [.. Destination.People(network.View).Where(person => NameKey.Fold(person.Name) == key).Select(person => person.Person!.Value)];
        return Entry(known is [ContactId one] ? one : new(Guid.CreateVersion7()), name.Trim(), on);
    }

    internal static ContactAdded Entry(ContactId contact, string name, LocalDate on) =>
        new() { Id = NewIds.Entry(), On = on, Contact = contact, Details = new() { GivenName = name } };
}
