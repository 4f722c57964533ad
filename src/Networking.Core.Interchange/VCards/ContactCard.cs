using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.VCards;

/// <summary>A contact as properties of vCard 4.0.</summary>
internal static class ContactCard
{
    internal static List<VCardProperty> Of(Contact contact, IEnumerable<string> notes)
    {
        List<VCardProperty> properties =
        [
            VCardProperty.OfText("FN", PlainText.OneLine(contact.DisplayName)),
            VCardProperty.OfComponents("N", PlainText.OneLine(contact.FamilyName), PlainText.OneLine(contact.GivenName), "", "", ""),
        ];
        properties.AddRange(Texts("EMAIL", contact.Emails));
        properties.AddRange(Texts("TEL", contact.Phones));
        properties.AddRange(contact.Links.Select(PlainText.OneLine).Where(link => link.Length > 0).Select(link => new VCardProperty("URL", link)));
        properties.AddRange(PlainText.OneLine(contact.Employer) is { Length: > 0 } employer ? [VCardProperty.OfComponents("ORG", employer)] : []);
        properties.AddRange(Texts("TITLE", contact.Role));
        properties.AddRange(Texts("TZ", contact.Zone));
        properties.AddRange(DatesOf(contact));
        properties.AddRange(notes.Where(note => note.Trim().Length > 0).Select(note => VCardProperty.OfText("NOTE", note.Trim())));
        properties.AddRange(OwnWords.Of(contact));
        return properties;
    }

    private static IEnumerable<VCardProperty> Texts(string name, params IEnumerable<string> texts) =>
        texts.Select(PlainText.OneLine).Where(text => text.Length > 0).Select(text => VCardProperty.OfText(name, text));

    /// <summary>A card has one birthday and one anniversary; other dates have a label, as Apple and Google write them.</summary>
    private static List<VCardProperty> DatesOf(Contact contact)
    {
        List<VCardProperty> properties = [];
        int labelled = 0;
        foreach (ImportantDate date in contact.ImportantDates)
        {
            string value = VCardDates.Write(date.Day, date.Year);
            string name = date.Name switch { "birthday" => "BDAY", "anniversary" => "ANNIVERSARY", _ => "" };
            if (name.Length > 0 && !properties.Exists(property => property.Name == name))
            {
                properties.Add(new(name, value));
            }
            else
            {
                string group = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"date{++labelled}");
                properties.Add(new("X-ABDATE", value) { Group = group });
                properties.Add(VCardProperty.OfText("X-ABLABEL", PlainText.OneLine(date.Name)) with { Group = group });
            }
        }

        return properties;
    }
}
