using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.VCards;

/// <summary>What a contact has and vCard has no word for, as extended properties of our own.</summary>
internal static class OwnWords
{
    internal const string Prefix = "X-NETWORKING-";

    /// <summary>The contact itself: a card has one UID, and that of somebody imported is their own card's.</summary>
    private const string ContactWord = "CONTACT";

    private const string KnownSinceWord = "KNOWN-SINCE";
    private const string AsOfWord = "AS-OF";

    private static readonly LocalDate First = new(1900, 1, 1);
    private static readonly LocalDate Last = new(2099, 12, 31);

    internal static IEnumerable<VCardProperty> Of(Contact contact)
    {
        (string Name, string? Text)[] words =
        [
            (ContactWord, contact.Id == default ? null : contact.Id.ToString()),
            ("FIELD", PlainText.OneLine(contact.Field)),
            ("KINDS", contact.Kinds == ConnectionKinds.None ? null : contact.Kinds.ToString().ToLowerInvariant()),
            ("MET-AT", PlainText.OneLine(contact.MetAt)),
            ("MET-ON", contact.MetOn is { } met ? LocalDatePattern.Iso.Format(met) : null),
            ("MET-THROUGH", contact.MetThrough?.ToString()),
            ("CONNECTED-ON", contact.ConnectedOn is { } connected ? LocalDatePattern.Iso.Format(connected) : null),
            ("TOLD-OF-SEARCH", contact.ToldOfSearch ? "true" : null),
            ("GIVEN-CARD", contact.GivenCard ? "true" : null),
        ];
        return words.Where(word => !string.IsNullOrEmpty(word.Text)).Select(word => VCardProperty.OfText(Prefix + word.Name, word.Text!));
    }

    /// <summary>The contact that the card was made of; null where another program made it.</summary>
    internal static ContactId? ContactOf(VCard card) => Id(ContactWord, card);

    /// <summary>Since when the contact was known on which day, as an export says of everybody.</summary>
    internal static IEnumerable<VCardProperty> Of(LocalDate since, LocalDate today) =>
    [
        VCardProperty.OfText(Prefix + KnownSinceWord, LocalDatePattern.Iso.Format(since)),
        VCardProperty.OfText(Prefix + AsOfWord, LocalDatePattern.Iso.Format(today)),
    ];

    /// <summary>Since when the contact is known; null where another program made the card.</summary>
    internal static LocalDate? KnownSince(VCard card) => Date(KnownSinceWord, card);

    /// <summary>The day of the export; null where another program made the card.</summary>
    internal static LocalDate? AsOf(VCard card) => Date(AsOfWord, card);

    internal static ContactDetails Add(ContactDetails details, VCard card) => details with
    {
        Field = Text("FIELD", card),
        Kinds = Enum.TryParse(Text("KINDS", card), ignoreCase: true, out ConnectionKinds kinds) && kinds is > 0 and < (ConnectionKinds)8 ? kinds : null,
        MetAt = Text("MET-AT", card),
        MetOn = Date("MET-ON", card),
        MetThrough = Id("MET-THROUGH", card) is { } through && CardPerson.UidOf(card) != through.ToString() && ContactOf(card) != through ? through : null,
        ConnectedOn = Date("CONNECTED-ON", card),
        ToldOfSearch = Text("TOLD-OF-SEARCH", card) == "true" ? true : null,
        GivenCard = Text("GIVEN-CARD", card) == "true" ? true : null,
    };

    private static string? Text(string name, VCard card) =>
        PlainText.OneLine(card.First(Prefix + name)?.Text) is { Length: > 0 and <= CardPerson.LongestText } text ? text : null;

    private static ContactId? Id(string name, VCard card) =>
        Guid.TryParseExact(Text(name, card), "D", out Guid id) && id != Guid.Empty ? new ContactId(id) : null;

    private static LocalDate? Date(string name, VCard card) =>
        LocalDatePattern.Iso.Parse(Text(name, card) ?? "").TryGetValue(default, out LocalDate day) && day >= First && day <= Last ? day : null;
}
