using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.VCards;

/// <summary>What single properties of a card say in the words of the model.</summary>
internal static class CardMeaning
{
    /// <summary>The e-mail address, or null where it is none.</summary>
    internal static string? Email(VCardProperty property)
    {
        string text = PlainText.OneLine(property.Text);
        text = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        return EmailKey.Of(text) is null ? null : text;
    }

    /// <summary>The telephone number as written, without <c>tel:</c>; null where there is none.</summary>
    internal static string? Phone(VCardProperty property)
    {
        string text = PlainText.OneLine(property.Text);
        if (text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            string[] parts = text[4..].Split(';');
            string? extension = Array.Find(parts, part => part.StartsWith("ext=", StringComparison.OrdinalIgnoreCase));
            text = extension is null ? parts[0] : $"{parts[0]} ext. {extension[4..]}";
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>The address of a page; null for anything that is not of the web.</summary>
    internal static string? Link(VCardProperty property)
    {
        string text = PlainText.OneLine(property.Text);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bool web = text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || (colon < 0 && property.Name == "URL");
        return web && LinkKey.Of(text) is not null ? text : null;
    }

    /// <summary>The annual date that a property stands for; null where it has no day, or is none.</summary>
    /// <param name="property">The property.</param>
    /// <param name="labels">The labels of the card's groups.</param>
    internal static ImportantDate? Date(VCardProperty property, IReadOnlyDictionary<string, string> labels)
    {
        string name = property.Name switch
        {
            "BDAY" => "birthday",
            "ANNIVERSARY" or "X-ANNIVERSARY" or "X-EVOLUTION-ANNIVERSARY" => "anniversary",
            "X-ABDATE" => property.Group is { } group ? labels.GetValueOrDefault(group, "") : "",
            _ => "",
        };
        return name.Length > 0 && VCardDates.TryRead(property, out AnnualDate day, out int? year) ? new(name, day, year) : null;
    }

    internal static string? Zone(VCardProperty property) =>
        DateTimeZoneProviders.Tzdb.Ids.Contains(property.Text.Trim()) ? property.Text.Trim() : null;

    /// <summary>What the groups of a card are called; Apple's own words come without their decoration.</summary>
    internal static Dictionary<string, string> Labels(IEnumerable<VCardProperty> properties)
    {
        Dictionary<string, string> labels = new(StringComparer.OrdinalIgnoreCase);
        foreach (VCardProperty property in properties)
        {
            if (property is { Name: "X-ABLABEL", Group: { } group })
            {
                string text = PlainText.OneLine(property.Text);
                labels.TryAdd(group, text.StartsWith("_$!<", StringComparison.Ordinal) && text.EndsWith(">!$_", StringComparison.Ordinal)
                    ? text[4..Math.Max(4, text.Length - 4)].ToLowerInvariant()
                    : text);
            }
        }

        return labels;
    }
}
