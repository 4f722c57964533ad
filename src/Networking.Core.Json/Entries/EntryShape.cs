using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.FollowUps;
using Networking.Core.Journaling;

namespace Networking.Core.Json.Entries;

/// <summary>What distinguishes the form of a journal from what the types' properties alone would give.</summary>
internal static class EntryShape
{
    /// <summary>The properties that every entry begins with, in their order; the attributes end it.</summary>
    private static readonly string[] First = ["kind", "id", "on", "at", "source", "contact"];

    internal static void Apply(JsonTypeInfo type)
    {
        if (type.Type.IsAssignableTo(typeof(JournalEntry)))
        {
            Entry(type);
        }
        else if (type.Type == typeof(Contact))
        {
            // An answer, given in full.
            Need(type, property => property.PropertyType == typeof(string));
            foreach (JsonPropertyInfo property in type.Properties)
            {
                property.ShouldSerialize = (_, value) => value is not null;
            }

            return;
        }
        else if (type.Type == typeof(FollowUpKey))
        {
            Need(type, _ => true);
        }
        else if (type.Type == typeof(SeekerProfile))
        {
            // Left out they would be read as none and zero, which is not what a profile begins with.
            Need(type, property => property.Name is "workingDays" or "outreachesPerDay");
        }

        foreach (JsonPropertyInfo property in type.Properties.Where(property => !property.IsRequired && property.Name != "kind"))
        {
            bool isNullable = Nullable.GetUnderlyingType(property.PropertyType) is not null;
            property.ShouldSerialize = isNullable ? (_, value) => value is not null : (_, value) => !IsNothing(value);
        }
    }

    private static void Entry(JsonTypeInfo type)
    {
        // Computed from the other properties.
        type.Properties.Remove(type.Properties.First(property => property.Name == "subjects"));
        foreach (JsonPropertyInfo property in type.Properties)
        {
            int place = Array.IndexOf(First, property.Name);
            property.Order = property.Name == "attributes" ? int.MaxValue : place >= 0 ? place - First.Length : 0;
        }

        if (type.Type == typeof(UnknownEntry))
        {
            Need(type, property => property.Name == "content");
        }
    }

    private static void Need(JsonTypeInfo type, Func<JsonPropertyInfo, bool> which)
    {
        foreach (JsonPropertyInfo property in type.Properties.Where(property => property.Set is not null && which(property)))
        {
            property.IsRequired = true;
        }
    }

    /// <summary>Whether leaving the property out says the same.</summary>
    private static bool IsNothing(object? value) => value switch
    {
        null or false => true,
        string => false,
        Attributes attributes => attributes.Count == 0,
        Enum word => Convert.ToInt32(word, CultureInfo.InvariantCulture) == 0,
        IEnumerable list => !list.GetEnumerator().MoveNext(),
        _ => false,
    };
}
