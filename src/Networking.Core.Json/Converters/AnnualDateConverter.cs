using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Json.Converters;

/// <summary>A day of the year as <c>11-23</c>.</summary>
internal sealed class AnnualDateConverter : JsonConverter<AnnualDate>
{
    public override AnnualDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? throw new UnreadableException(JournalCodes.ValueType, "A day of the year is expected.")
        : AnnualDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } parsed ? parsed.Value
        : throw new UnreadableException(JournalCodes.ValueMalformed, "A day of the year is expected.");

    public override void Write(Utf8JsonWriter writer, AnnualDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(AnnualDatePattern.Iso.Format(value));
}
