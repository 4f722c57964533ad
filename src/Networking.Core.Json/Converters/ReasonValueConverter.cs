using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Json.Converters;

/// <summary>A value of a reason as its name and its date, number or text.</summary>
internal sealed class ReasonValueConverter : JsonConverter<ReasonValue>
{
    public override ReasonValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, ReasonValue value, JsonSerializerOptions options) => Write(writer, value);

    internal static ReasonValue Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A value of a reason is an object.");
        }

        string? name = null;
        Func<string, ReasonValue>? make = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string property = reader.GetString()!;
            reader.Read();
            if (property == "name")
            {
                name = ReasonConverter.TextOf(ref reader);
            }
            else if (property is "date" or "number" or "text")
            {
                make = make is null ? MakerOf(property, ref reader) : throw new JsonException("A reason's value is one of a date, a number and a text.");
            }
            else
            {
                reader.Skip();
            }
        }

        return name is not null && make is not null ? make(name) : throw new JsonException("A reason's value has a name, and a date, a number or a text.");
    }

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

    private static Func<string, ReasonValue> MakerOf(string property, ref Utf8JsonReader reader)
    {
        if (property == "number")
        {
            double number = NumberAt(ref reader);
            return name => new(name, number);
        }

        string text = ReasonConverter.TextOf(ref reader);
        if (property == "text")
        {
            return name => new(name, text);
        }

        LocalDate date = LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw new JsonException("A day is expected.");
        return name => new(name, date);
    }

    private static double NumberAt(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number ? reader.GetDouble()
        : reader.TokenType != JsonTokenType.String ? throw new JsonException("A number is expected.")
        : reader.GetString() switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ => throw new JsonException("A number is expected."),
        };
}
