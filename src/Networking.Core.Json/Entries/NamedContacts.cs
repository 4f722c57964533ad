using System.Text.Json;

namespace Networking.Core.Json.Entries;

/// <summary>
/// The contacts that an entry of unknown content is about: the ids under the names that known entries name contacts by.
/// Erasing one of them blanks the entry, so a name too many costs less than one too few.
/// </summary>
internal static class NamedContacts
{
    private static readonly string[] Names =
    [
        "contact", "contacts", "kept", "absorbed", "one", "other", "person", "introducer", "petitioner", "target", "met", "expected",
    ];

    internal static ValueList<ContactId> In(IDictionary<string, JsonElement>? properties) => properties is null
        ? []
        : ValueList.From(Names.Where(properties.ContainsKey).SelectMany(name => Ids(properties[name])).Concat(OfFollowUp(properties)).Distinct());

    private static IEnumerable<ContactId> OfFollowUp(IDictionary<string, JsonElement> properties) =>
        properties.TryGetValue("followUp", out JsonElement key)
            && key.ValueKind == JsonValueKind.Object
            && key.TryGetProperty("contact", out JsonElement contact)
            ? Ids(contact)
            : [];

    private static IEnumerable<ContactId> Ids(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when IdOf(value) is { } id => [id],
        JsonValueKind.Array => value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).SelectMany(Ids),
        _ => [],
    };

    /// <summary>The id; null for a text that is none, or that holds half a character, which the parser throws for.</summary>
    private static ContactId? IdOf(JsonElement value)
    {
        try
        {
            return value.TryGetGuid(out Guid id) ? new ContactId(id) : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
