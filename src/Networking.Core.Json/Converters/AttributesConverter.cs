using System.Text.Json;
using System.Text.Json.Serialization;

namespace Networking.Core.Json.Converters;

/// <summary>Attributes as an object of texts.</summary>
internal sealed class AttributesConverter : JsonConverter<Attributes>
{
    public override Attributes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new UnreadableException(JournalCodes.ValueType, "Attributes are an object.");
        }

        Attributes attributes = Attributes.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (name.Length == 0 || reader.TokenType != JsonTokenType.String || attributes.ContainsKey(name))
            {
                throw new UnreadableException(
                    name.Length == 0 ? JournalCodes.ValueMalformed
                    : reader.TokenType != JsonTokenType.String ? JournalCodes.ValueType
                    : JournalCodes.PropertyTwice,
                    "An attribute is a text under a name of its own.");
            }

            attributes = attributes.With(name, reader.GetString()!);
        }

        return attributes;
    }

    public override void Write(Utf8JsonWriter writer, Attributes value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string name, string text) in value)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    }
}
