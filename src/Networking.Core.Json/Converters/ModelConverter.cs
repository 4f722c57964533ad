using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Json.Entries;

namespace Networking.Core.Json.Converters;

/// <summary>
/// A value of the model in the one form that journals have, whatever naming and omissions the surrounding options ask for:
/// what one product writes another reads.
/// </summary>
internal sealed class ModelConverter<T> : JsonConverter<T>
{
    private static JsonTypeInfo<T> Info => (JsonTypeInfo<T>)EntryOptions.Exact.GetTypeInfo(typeof(T));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, Info);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, Info);
}
