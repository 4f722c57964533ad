using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Networking.Core.Json.Converters;

/// <summary>A value of a reason as its name and its date, number or text.</summary>
internal sealed class ReasonValueConverter : JsonConverter<ReasonValue>
{
    public override ReasonValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Reasons are answers: they are written as JSON, and not read.");

    public override void Write(Utf8JsonWriter writer, ReasonValue value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, ReasonValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, value.Name);
        if (value.Date is { } date)
        {
            writer.WriteString("date"u8, LocalDatePattern.Iso.Format(date));
        }
        else if (value.Number is not { } number)
        {
            writer.WriteString("text"u8, value.Text);
        }
        else if (double.IsFinite(number))
        {
            writer.WriteNumber("number"u8, number);
        }
        else
        {
            // JSON has no number for it; these are the words that System.Text.Json knows it by.
            writer.WriteString("number"u8, number.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }
}
