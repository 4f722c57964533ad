using Networking.Core.Contacts;

namespace Networking.Core.Interchange.Matching;

/// <summary>What kind of address it is.</summary>
internal enum AddressKind
{
    Email,
    Link,
    Phone,
}

/// <summary>An address in the form in which addresses are compared.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Key">Its key; the text itself, marked, where it is no address that can be compared.</param>
internal readonly record struct Address(AddressKind Kind, string Key)
{
    private const string Plain = "\n";

    /// <summary>Whether equal keys mean the same address.</summary>
    internal bool IsComparable => !Key.StartsWith(Plain, StringComparison.Ordinal);

    internal static Address Of(AddressKind kind, string text, string? region) => new(
        kind,
        kind switch
        {
            AddressKind.Email => EmailKey.Of(text),
            AddressKind.Link => LinkKey.Of(text),
            _ => PhoneKey.Of(text, region),
        } ?? Plain + text.Trim().ToLowerInvariant());

    /// <summary>All addresses of somebody, those that cannot be compared too.</summary>
    internal static IEnumerable<Address> AllOf(ValueList<string> emails, ValueList<string> links, ValueList<string> phones, string? region) =>
        emails.Select(text => Of(AddressKind.Email, text, region))
            .Concat(links.Select(text => Of(AddressKind.Link, text, region)))
            .Concat(phones.Select(text => Of(AddressKind.Phone, text, region)));

    /// <summary>The addresses that tell who somebody is.</summary>
    /// <param name="details">What is said of them.</param>
    /// <param name="region">The country of telephone numbers without a country code.</param>
    /// <param name="key">A text that is used in place of a key equal to it, so that a source's own key is not kept twice.</param>
    internal static Address[] ComparableOf(ContactDetails details, string? region, string key)
    {
        if (details.Emails.Count + details.Links.Count + details.Phones.Count > 1)
        {
            return Several(details, region);
        }

        Address only = details.Links.Count > 0 ? Of(AddressKind.Link, details.Links[0], region)
            : details.Emails.Count > 0 ? Of(AddressKind.Email, details.Emails[0], region)
            : details.Phones.Count > 0 ? Of(AddressKind.Phone, details.Phones[0], region)
            : new(AddressKind.Email, Plain);
        return !only.IsComparable ? [] : [only.Key == key ? only with { Key = key } : only];
    }

    public override string ToString() => Kind.ToString();

    private static Address[] Several(ContactDetails details, string? region) =>
        [.. AllOf(details.Emails, details.Links, details.Phones, region).Where(address => address.IsComparable).Distinct()];
}
