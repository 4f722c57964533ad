using System.Text.Json;
using System.Text.Json.Serialization;

namespace Networking.Core.Json.Types;

/// <summary>A sequence of a known type as an array.</summary>
internal sealed class SequenceConverter<TSequence, T>(JsonConverter<T> converter, Func<T[], TSequence> from) : JsonConverter<TSequence>
    where TSequence : IEnumerable<T>
{
    public override TSequence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list is expected.");
        }

        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(converter.Read(ref reader, typeof(T), options) ?? throw new JsonException("A list holds nothing that is null."));
        }

        return from([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, TSequence value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (T item in value)
        {
            converter.Write(writer, item ?? throw new JsonException("A list holds nothing that is null."), options);
        }

        writer.WriteEndArray();
    }
}
