namespace Networking.Core.Interchange.VCards;

/// <summary>Values of vCard 2.1, which escapes semicolons alone and only between components, as later versions write them.</summary>
internal static class OldValues
{
    internal static VCardProperty Escaped(VCardProperty property)
    {
        string value = property.Name switch
        {
            "FN" or "NOTE" or "TITLE" or "ROLE" or "LABEL" => VCardText.EscapeBare(VCardText.EscapeBare(property.Value, ','), ';'),
            "N" or "ADR" or "ORG" => VCardText.EscapeBare(property.Value, ','),
            _ => property.Value,
        };
        return value == property.Value ? property : new(property.Name, value) { Group = property.Group, Parameters = property.Parameters };
    }
}
