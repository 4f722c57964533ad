using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Json.Converters;

/// <summary>A day as <c>2026-11-23</c>. Days of four-digit years, which is all but none, are read and written without a text in between.</summary>
internal sealed class DateConverter : JsonConverter<LocalDate>
{
    private const int Length = 10;

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new UnreadableException(JournalCodes.ValueType, "A day is expected.");
        }

        if (!reader.HasValueSequence && !reader.ValueIsEscaped && TryRead(reader.ValueSpan, out LocalDate day))
        {
            return day;
        }

        string text = reader.GetString()!;
        return LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : throw Fault(text);
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        if (value.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException("A date is written in the ISO calendar alone.", nameof(value));
        }

        Span<byte> text = stackalloc byte[Length];
        if (TryWrite(value, text))
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
        }
    }

    /// <summary>Reads a day whose year has four digits; false for any other text, and for a day that does not exist.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !Digits.TryRead(text[..4], out int year) || !Digits.TryRead(text[5..7], out int month) || !Digits.TryRead(text[8..], out int ofMonth)
            || year is 0 || month is < 1 or > 12 || ofMonth < 1 || ofMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, ofMonth);
        return true;
    }

    /// <summary>Writes a day whose year has four digits; false, and nothing, for any other.</summary>
    internal static bool TryWrite(LocalDate day, Span<byte> text)
    {
        if (day.Year is < 1 or > 9999)
        {
            return false;
        }

        Digits.Write(day.Year, text[..4]);
        text[4] = (byte)'-';
        Digits.Write(day.Month, text[5..7]);
        text[7] = (byte)'-';
        Digits.Write(day.Day, text[8..]);
        return true;
    }

    private static UnreadableException Fault(string text) =>
        text is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '-', >= '0' and <= '9', >= '0' and <= '9', '-', >= '0' and <= '9', >= '0' and <= '9']
            ? new(JournalCodes.ValueOutOfRange, "The day does not exist.")
            : new(JournalCodes.ValueMalformed, "A day is expected.");
}
