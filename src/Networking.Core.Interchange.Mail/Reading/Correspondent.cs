using MimeKit;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>Somebody with an address.</summary>
/// <param name="Key">The address, made comparable.</param>
/// <param name="Name">The name; empty when none is given.</param>
internal sealed record Correspondent(string Key, string Name)
{
    /// <summary>The one whom an address of a header names; null when it is no address.</summary>
    internal static Correspondent? Of(MailboxAddress address)
    {
        if (EmailKey.Of(address.Address) is not { } key)
        {
            return null;
        }

        string name = MailText.Name(address.Name);
        return new(key, EmailKey.Of(name.Trim('\'', '"', '<', '>')) == key ? "" : name);
    }

    internal PersonMention ToMention(bool becomesContact) => new() { Name = Name, Email = Key, BecomesContact = becomesContact };

    public override string ToString() => nameof(Correspondent);
}
