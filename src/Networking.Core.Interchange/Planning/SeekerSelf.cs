using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>The seeker as the options name them: their own card in an address book is no contact.</summary>
internal sealed class SeekerSelf
{
    private readonly HashSet<string> _emails = [];
    private readonly HashSet<string> _links = [];
    private readonly HashSet<string> _names = [];

    internal SeekerSelf(ValueList<string> me)
    {
        foreach (string text in me)
        {
            if (EmailKey.Of(text) is { } email)
            {
                _emails.Add(email);
            }
            else if (LinkKey.Of(text) is { } link)
            {
                _links.Add(link);
            }
            else if (NameKey.Of(text) is { Length: > 0 } name)
            {
                _names.Add(name);
            }
        }
    }

    /// <summary>
    /// Whether somebody is the seeker: by an address of a kind that both have, so that a namesake is somebody else; by
    /// name where there is no such address.
    /// </summary>
    internal bool Is(Address[] addresses, ContactDetails details)
    {
        bool compared = false;
        foreach (Address address in addresses)
        {
            HashSet<string> mine = address.Kind == AddressKind.Email ? _emails : _links;
            if (address.Kind != AddressKind.Phone && mine.Count > 0)
            {
                compared = true;
                if (mine.Contains(address.Key))
                {
                    return true;
                }
            }
        }

        return !compared && _names.Count > 0 && _names.Contains(NameKey.Of($"{details.GivenName} {details.FamilyName}"));
    }

    internal bool Is(PersonMention mention) => EmailKey.Of(mention.Email) is { } email && _emails.Contains(email);

    public override string ToString() => nameof(SeekerSelf);
}
