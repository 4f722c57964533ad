using System.Text.Json;
using System.Text.Json.Serialization;
using Networking.Core.FollowUps;

namespace Networking.Core.Json.Converters;

/// <summary>A key of a follow-up: as a value the object that entries hold, as a name in an object the key's text.</summary>
internal sealed class FollowUpKeyConverter : JsonConverter<FollowUpKey>
{
    private readonly ModelConverter<FollowUpKey> _value = new();

    public override FollowUpKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _value.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, FollowUpKey value, JsonSerializerOptions options) => _value.Write(writer, value, options);

    public override FollowUpKey ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FollowUpKey.TryParse(reader.GetString(), out FollowUpKey key) ? key : throw new JsonException("A key of a follow-up is expected.");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, FollowUpKey value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
