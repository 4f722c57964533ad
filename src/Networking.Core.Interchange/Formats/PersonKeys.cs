using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Formats;

/// <summary>Keys for people of a source that has no ids of its own.</summary>
public static class PersonKeys
{
    /// <summary>
    /// The keys of a person: the source's own id where there is one; the first e-mail address; the first address of a
    /// page; the first telephone number in E.164; the name with the employer. Each only where it is said. A number without
    /// such a form is a key where there is no other.
    /// </summary>
    /// <param name="details">What is said of them.</param>
    /// <param name="sourceId">The source's own id, for example a vCard's UID.</param>
    /// <param name="region">The country of telephone numbers without a country code, as <see cref="ImportOptions.Region"/>; null: they have no E.164.</param>
    /// <returns>The keys; empty when nothing tells the person from anybody else.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="details"/> is null.</exception>
    public static ValueList<string> Of(ContactDetails details, string? sourceId = null, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(details);
        string name = NameKey.Of($"{details.GivenName} {details.FamilyName}");
        string?[] keys =
        [
            Key("id", sourceId?.Trim()),
            Key("email", details.Emails.Select(EmailKey.Of).FirstOrDefault(key => key is not null)),
            Key("link", details.Links.Select(LinkKey.Of).FirstOrDefault(key => key is not null)),
            Key("phone", details.Phones.Select(phone => PhoneKey.Of(phone, region)).FirstOrDefault(key => key is not null)),
            Key("name", name.Length == 0 ? null : $"{name}\n{NameKey.Fold(details.Employer ?? "")}"),
        ];
        return Array.TrueForAll(keys, key => key is null) && Key("number", details.Phones.Select(Digits).FirstOrDefault(digits => digits.Length > 0)) is { } number
            ? [number]
            : ValueList.From(keys.OfType<string>());
    }

    /// <summary>Whether a key is an address, which several people can share.</summary>
    internal static bool IsAddress(string key) =>
        key.StartsWith("email\n", StringComparison.Ordinal)
        || key.StartsWith("link\n", StringComparison.Ordinal)
        || key.StartsWith("phone\n", StringComparison.Ordinal);

    /// <summary>The address that a key is; null where it is none.</summary>
    internal static Address? AddressOf(string key)
    {
        AddressKind? kind = key.StartsWith("email\n", StringComparison.Ordinal) ? AddressKind.Email
            : key.StartsWith("link\n", StringComparison.Ordinal) ? AddressKind.Link
            : key.StartsWith("phone\n", StringComparison.Ordinal) ? AddressKind.Phone
            : null;
        return kind is { } known ? new(known, key[(key.IndexOf('\n', StringComparison.Ordinal) + 1)..]) : null;
    }

    private static string? Key(string kind, string? value) => string.IsNullOrEmpty(value) ? null : $"{kind}\n{value}";

    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
