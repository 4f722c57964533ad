using System.Text;
using Networking.Core.Contacts;

namespace Networking.Core.Interchange.VCards;

/// <summary>
/// What a card says beyond the words of the model, kept with the entry and written back: each property on a line, as in
/// vCard 4.0. A property that the model understands is kept too, where it says more: a type, a label, a middle name.
/// </summary>
internal static class KeptProperties
{
    /// <summary>The attribute that they are kept under.</summary>
    internal const string Attribute = "vcard";

    private static readonly string[] Single = ["ORG", "TITLE", "TZ"];

    /// <summary>The lines to keep of a card of version 4.0.</summary>
    internal static string Of(VCard card, ContactDetails details, int most, out bool cut)
    {
        HashSet<VCardProperty> plain = [.. ContactCard.Of(ContactOf(details), [])];
        bool keepsNames = card.Properties.Any(property => property.Name is "FN" or "N" && !plain.Contains(property));
        bool roleIsTitle = card.First("TITLE") is not null;
        HashSet<string> differing = [.. Single.Where(name => card.All(name).Any(property => !plain.Contains(property)))];
        StringBuilder kept = new();
        cut = false;
        foreach (VCardProperty property in card.Properties)
        {
            bool keeps = property.Name switch
            {
                "PRODID" or "REV" or "NOTE" => false,
                "UID" => OwnWords.ContactOf(card)?.ToString() != CardPerson.UidOf(card),
                "FN" or "N" => keepsNames,
                "ROLE" => roleIsTitle,
                "ORG" or "TITLE" or "TZ" => differing.Contains(property.Name),
                _ => !property.Name.StartsWith(OwnWords.Prefix, StringComparison.Ordinal) && !plain.Contains(property),
            };
            string line = keeps ? VCardWriter.LineOf(property) : "";
            if (kept.Length + line.Length + 1 > most)
            {
                cut = true;
            }
            else if (keeps)
            {
                kept.Append(kept.Length > 0 ? "\n" : "").Append(line);
            }
        }

        return kept.ToString();
    }

    /// <summary>A contact's own properties with those kept: what says the same with more words takes the plain one's place.</summary>
    internal static IEnumerable<VCardProperty> Merge(List<VCardProperty> plain, string lines)
    {
        using StringReader text = new($"BEGIN:VCARD\nVERSION:4.0\n{lines}\nEND:VCARD\n");
        VCardReaderOptions all = new() { KeepMedia = true, LongestLine = Math.Max(100, 4 * lines.Length), MostProperties = Math.Max(1, lines.Length) };
        VCard kept = VCardReader.ReadText(text, all).First();
        List<VCardProperty> merged = [.. plain];
        Dictionary<string, string> labels = CardMeaning.Labels(kept.Properties);
        Dictionary<string, int> places = PlacesOf(plain);
        HashSet<string> fittingSingles = [.. Single.Where(name =>
            kept.First(name) is { } first && (KeyOf(first, labels) is not { } key || places.ContainsKey(key)))];
        bool sameNames = kept.First("FN") is not null && CardNames.Of(kept) == CardNames.OfN(plain.Find(property => property.Name == "N"));
        foreach (VCardProperty property in kept.Properties)
        {
            string? key = KeyOf(property, labels);
            bool fits = property.Name switch
            {
                "FN" or "N" => sameNames,
                "ORG" or "TITLE" or "TZ" => fittingSingles.Contains(property.Name),
                _ => key is null || places.ContainsKey(key),
            };
            if (fits && key is not null && places.TryGetValue(key, out int at) && merged[at] == plain[at])
            {
                merged[at] = property;
            }
            else if (fits)
            {
                merged.Add(property);
            }
        }

        HashSet<string> groups = new(merged.Where(property => property.Name != "X-ABLABEL").Select(property => property.Group).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        return merged.Where(property => property is not { Name: "X-ABLABEL", Group: { } group } || groups.Contains(group));
    }

    private static Dictionary<string, int> PlacesOf(List<VCardProperty> plain)
    {
        Dictionary<string, string> labels = CardMeaning.Labels(plain);
        Dictionary<string, int> places = [];
        for (int i = 0; i < plain.Count; i++)
        {
            if (KeyOf(plain[i], labels) is { } key)
            {
                places.TryAdd(key, i);
            }
        }

        return places;
    }

    /// <summary>What a property says in the words of the model; null where the model has none for it.</summary>
    private static string? KeyOf(VCardProperty property, Dictionary<string, string> labels)
    {
        string? meaning = property.Name switch
        {
            "FN" or "N" => "",
            "EMAIL" => CardMeaning.Email(property),
            "TEL" => CardMeaning.Phone(property),
            "URL" or "X-SOCIALPROFILE" or "IMPP" => CardMeaning.Link(property),
            "ORG" => property.Components[0].Trim(),
            "TITLE" => property.Text.Trim(),
            "TZ" => CardMeaning.Zone(property),
            _ => CardMeaning.Date(property, labels) is { } date ? $"{date.Name}\n{VCardDates.Write(date.Day, date.Year)}" : null,
        };
        string kind = property.Name is "X-SOCIALPROFILE" or "IMPP" ? "URL" : property.Name is "FN" or "N" or "ORG" or "TITLE" or "TZ" or "EMAIL" or "TEL" or "URL" ? property.Name : "DATE";
        return meaning is null ? null : $"{kind}\n{meaning}";
    }

    private static Contact ContactOf(ContactDetails details) => new()
    {
        Id = default,
        GivenName = details.GivenName ?? "",
        FamilyName = details.FamilyName ?? "",
        Emails = details.Emails,
        Phones = details.Phones,
        Links = details.Links,
        Employer = details.Employer ?? "",
        Role = details.Role ?? "",
        Zone = details.Zone ?? "",
        ImportantDates = details.ImportantDates,
    };
}
