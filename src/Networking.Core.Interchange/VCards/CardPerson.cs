using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.VCards;

/// <summary>What a card says in the words of the model.</summary>
/// <param name="card">The card.</param>
/// <param name="place">Where it stands.</param>
/// <param name="warn">Is told the code and the message of what is kept with the card and not understood.</param>
/// <param name="region">The country of telephone numbers without a country code.</param>
internal sealed class CardPerson(VCard card, ImportPlace place, Action<string, string> warn, string? region = null)
{
    /// <summary>The longest text that an entry may hold.</summary>
    internal const int LongestText = 10_000;

    private readonly VCard _card = VersionChange.To(card, VCardVersion.V40);

    /// <summary>The card's UID, comparable; empty when it has none.</summary>
    internal static string UidOf(VCard card)
    {
        string uid = PlainText.OneLine(card.First("UID")?.Text);
        string bare = uid.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? uid[9..] : uid;
        return Guid.TryParse(bare, out Guid id) ? id.ToString() : uid;
    }

    internal ImportRecord ToRecord(int mostKept)
    {
        string kind = PlainText.OneLine((_card.First("KIND") ?? _card.First("X-ADDRESSBOOKSERVER-KIND"))?.Text).ToLowerInvariant();
        if (kind == "group")
        {
            return new LeftOutRecord { Place = place, Code = ImportCodes.CardGroup, Why = "Cards of groups are left out." };
        }

        ContactDetails details = DetailsOf();
        if (kind is "org" or "location" or "application" or "device" || IsOrganisation(details))
        {
            return new LeftOutRecord { Place = place, Code = ImportCodes.PersonOrganisation, Why = "Cards of organisations, places and things are left out." };
        }

        ValueList<string> keys = PersonKeys.Of(details, UidOf(_card), region);
        bool isNamed = details.GivenName is not null || details.FamilyName is not null || details.Emails.Concat(details.Phones).Concat(details.Links).Any();
        return isNamed && !keys.IsEmpty ? PersonOf(details, keys, mostKept) : new UnreadableRecord
        {
            Place = place,
            Code = ImportCodes.PersonMissing,
            Message = "This card has neither a name nor an address.",
        };
    }

    private PersonRecord PersonOf(ContactDetails details, ValueList<string> keys, int mostKept)
    {
        string kept = KeptProperties.Of(_card, details, mostKept, out bool cut);
        if (cut)
        {
            warn(ImportCodes.CardTooLarge, "Not all of this card is kept; what is not understood of it is longer than allowed.");
        }

        return new()
        {
            Place = place,
            Contact = OwnWords.ContactOf(_card),
            Keys = keys,
            Details = details,
            KnownSince = OwnWords.KnownSince(_card),
            SaidOn = SaidOn(),
            Notes = ValueList.From(_card.All("NOTE").Select(note => note.Text.Trim()).Where(note => note.Length > 0).SelectMany(Parts).Distinct()),
            Attributes = kept.Length == 0 ? Attributes.None : Attributes.None.With(KeptProperties.Attribute, kept),
        };
    }

    /// <summary>The day of the export, or of what another program changed since.</summary>
    private LocalDate? SaidOn()
    {
        LocalDate? revised = _card.First("REV") is { } text ? VCardDates.DayOf(text.Text) : null;
        return OwnWords.AsOf(_card) is { } exported ? LocalDate.Max(exported, revised ?? exported) : revised;
    }

    private ContactDetails DetailsOf()
    {
        Dictionary<string, string> labels = CardMeaning.Labels(_card.Properties);
        ValueList<string> emails = All(["EMAIL"], CardMeaning.Email, ImportCodes.EmailUnreadable, "An e-mail address of this card cannot be read as one.");
        ValueList<string> phones = All(["TEL"], CardMeaning.Phone, null, "");
        ValueList<string> links = All(["URL", "X-SOCIALPROFILE", "IMPP"], CardMeaning.Link, null, "");
        CardNames names = CardNames.Of(_card);
        if (CardNames.OfN(_card.First("N")).IsEmpty && emails.Concat(phones).Concat(links).Contains(PlainText.OneLine(_card.First("FN")?.Text)))
        {
            // Programs that have no name show the address in its place.
            names = default;
        }

        VCardProperty? organisation = _card.First("ORG");
        return OwnWords.Add(
            new()
            {
                GivenName = Said(names.Given),
                FamilyName = Said(names.Family),
                Emails = emails,
                Phones = phones,
                Links = links,
                Employer = Said(organisation?.Components[0]),
                Role = Said((_card.First("TITLE") ?? _card.First("ROLE"))?.Text),
                Zone = _card.First("TZ") is { } zone ? CardMeaning.Zone(zone) : null,
                ImportantDates = DatesOf(labels),
            },
            _card);
    }

    private ValueList<ImportantDate> DatesOf(Dictionary<string, string> labels)
    {
        List<ImportantDate> dates = [];
        foreach (VCardProperty property in _card.Properties)
        {
            if (property.Name is not ("BDAY" or "ANNIVERSARY" or "X-ANNIVERSARY" or "X-EVOLUTION-ANNIVERSARY" or "X-ABDATE") || property.Value.Length == 0)
            {
                continue;
            }

            if (CardMeaning.Date(property, labels) is { Name.Length: <= LongestText } date)
            {
                dates.Add(date);
            }
            else
            {
                warn(ImportCodes.DateUnreadable, "A date of this card has no day of the year, or no name; it is kept as it is.");
            }
        }

        return ValueList.From(dates.Distinct());
    }

    private ValueList<string> All(string[] names, Func<VCardProperty, string?> read, string? code, string message)
    {
        List<string> texts = [];
        foreach (VCardProperty property in _card.Properties)
        {
            if (!names.Contains(property.Name))
            {
                continue;
            }

            if (Said(read(property)) is { } text)
            {
                texts.Add(text);
            }
            else if (code is not null && property.Value.Length > 0)
            {
                warn(code, message);
            }
        }

        return ValueList.From(texts.Distinct());
    }

    /// <summary>A company's card has no name of a person, and its own name as the one that is shown.</summary>
    private bool IsOrganisation(ContactDetails details)
    {
        if (!CardNames.OfN(_card.First("N")).IsEmpty || OwnWords.ContactOf(_card) is not null)
        {
            return false;
        }

        bool shown = PlainText.OneLine(_card.First("X-ABSHOWAS")?.Text).Equals("COMPANY", StringComparison.OrdinalIgnoreCase);
        return shown || (details.Employer is { } employer && employer == PlainText.OneLine(_card.First("FN")?.Text));
    }

    private string? Said(string? text)
    {
        text = PlainText.OneLine(text);
        if (text.Length > LongestText)
        {
            warn(ImportCodes.FieldTooLong, "A text of this card is longer than 10,000 characters; it was dropped.");
        }

        return text.Length is 0 or > LongestText ? null : text;
    }

    /// <summary>A note in parts that are short enough for an entry.</summary>
    private static IEnumerable<string> Parts(string note)
    {
        for (int start = 0; start < note.Length;)
        {
            int length = Math.Min(LongestText, note.Length - start);
            length -= length == LongestText && char.IsHighSurrogate(note[start + length - 1]) ? 1 : 0;
            yield return note.Substring(start, length);
            start += length;
        }
    }
}
