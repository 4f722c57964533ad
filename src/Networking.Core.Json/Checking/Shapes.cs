using System.Text.Json.Serialization.Metadata;

namespace Networking.Core.Json.Checking;

/// <summary>What the generated shapes say of a type's properties.</summary>
internal static class Shapes
{
    internal static JsonPropertyInfo? Property(JsonTypeInfo shape, string name) =>
        shape.Properties.FirstOrDefault(property => property.Name == name && !property.IsExtensionData);

    /// <summary>Whether properties that are not known are part of the shape.</summary>
    internal static bool TakesAnything(JsonTypeInfo shape) => shape.Properties.Any(property => property.IsExtensionData);

    internal static IEnumerable<JsonPropertyInfo> Needed(JsonTypeInfo? shape) =>
        shape?.Properties.Where(property => property.IsRequired || property.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false }) ?? [];

    internal static bool CanBeNull(JsonPropertyInfo property) => property.Set is null
        || (property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : property.IsSetNullable);
}
