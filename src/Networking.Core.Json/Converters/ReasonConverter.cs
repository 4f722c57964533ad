using System.Text.Json;
using System.Text.Json.Serialization;

namespace Networking.Core.Json.Converters;

/// <summary>A reason as its code, its sentence and its values. It is an answer, so it is written and not read.</summary>
internal sealed class ReasonConverter : JsonConverter<Reason>
{
    public override Reason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reasons are answers: they are written as JSON, and not read.");

    public override void Write(Utf8JsonWriter writer, Reason value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code"u8, value.Code);
        writer.WriteString("sentence"u8, value.Sentence);
        writer.WriteStartArray("values"u8);
        foreach (ReasonValue one in value.Values)
        {
            ReasonValueConverter.Write(writer, one);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
