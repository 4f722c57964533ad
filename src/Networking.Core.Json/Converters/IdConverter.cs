using System.Text.Json;
using System.Text.Json.Serialization;

namespace Networking.Core.Json.Converters;

/// <summary>An id as a string of 32 digits with hyphens, as a value and as a name in an object.</summary>
internal sealed class IdConverter<T>(Func<Guid, T> from, Func<T, Guid> valueOf) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? throw new UnreadableException(JournalCodes.ValueType, "An id is expected.")
        : reader.TryGetGuid(out Guid id) ? from(id)
        : throw new UnreadableException(JournalCodes.ValueMalformed, "An id is expected.");

    public override void Write(Utf8JsonWriter writer, T id, JsonSerializerOptions options) => writer.WriteStringValue(valueOf(id));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Guid.TryParseExact(reader.GetString(), "D", out Guid id) ? from(id) : throw new JsonException("An id is expected.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T id, JsonSerializerOptions options) =>
        writer.WritePropertyName(valueOf(id).ToString("D"));
}
