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
        "contact", "contacts", "kept", "absorbed", "other", "person", "introducer", "petitioner", "target", "met", "expected",
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
        JsonValueKind.String when value.TryGetGuid(out Guid id) => [new ContactId(id)],
        JsonValueKind.Array => value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).SelectMany(Ids),
        _ => [],
    };
}
