using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Json.Converters;

/// <summary>
/// A moment as <c>2026-11-23T09:30:00Z</c>, with a second's fraction of up to nine digits where there is one. Moments of
/// years of four digits are read and written without a text in between.
/// </summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    private const int DateLength = 10;
    private const int Whole = 19;
    private const int MostDigits = 9;

    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new UnreadableException(JournalCodes.ValueType, "A moment is expected.");
        }

        if (!reader.HasValueSequence && !reader.ValueIsEscaped && TryRead(reader.ValueSpan, out Instant moment))
        {
            return moment;
        }

        return InstantPattern.ExtendedIso.Parse(reader.GetString()!) is { Success: true } parsed
            ? parsed.Value
            : throw new UnreadableException(JournalCodes.ValueMalformed, "A moment is expected.");
    }

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[Whole + 1 + MostDigits + 1];
        if (TryWrite(value, text, out int length))
        {
            writer.WriteStringValue(text[..length]);
        }
        else
        {
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
        }
    }

    private static bool TryRead(ReadOnlySpan<byte> text, out Instant moment)
    {
        moment = default;
        if (text.Length <= Whole || text[DateLength] != 'T' || text[13] != ':' || text[16] != ':' || text[^1] != 'Z'
            || !DateConverter.TryRead(text[..DateLength], out LocalDate day)
            || !Digits.TryRead(text[11..13], out int hour) || !Digits.TryRead(text[14..16], out int minute) || !Digits.TryRead(text[17..Whole], out int second)
            || hour > 23 || minute > 59 || second > 59 || !TryReadFraction(text[Whole..^1], out int nanoseconds))
        {
            return false;
        }

        moment = day.At(new LocalTime(hour, minute, second).PlusNanoseconds(nanoseconds)).InUtc().ToInstant();
        return true;
    }

    /// <summary>Reads nothing, or a point and digits.</summary>
    private static bool TryReadFraction(ReadOnlySpan<byte> text, out int nanoseconds)
    {
        nanoseconds = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] != '.' || text.Length is 1 or > 1 + MostDigits || !Digits.TryRead(text[1..], out nanoseconds))
        {
            return false;
        }

        for (int digits = text.Length - 1; digits < MostDigits; digits++)
        {
            nanoseconds *= 10;
        }

        return true;
    }

    private static bool TryWrite(Instant moment, Span<byte> text, out int length)
    {
        LocalDateTime local = moment.InUtc().LocalDateTime;
        length = Whole;
        if (!DateConverter.TryWrite(local.Date, text[..DateLength]))
        {
            return false;
        }

        text[DateLength] = (byte)'T';
        Digits.Write(local.Hour, text[11..13]);
        text[13] = (byte)':';
        Digits.Write(local.Minute, text[14..16]);
        text[16] = (byte)':';
        Digits.Write(local.Second, text[17..Whole]);
        if (local.NanosecondOfSecond != 0)
        {
            text[length++] = (byte)'.';
            Digits.Write(local.NanosecondOfSecond, text.Slice(length, MostDigits));
            length += text.Slice(length, MostDigits).TrimEnd((byte)'0').Length;
        }

        text[length++] = (byte)'Z';
        return true;
    }
}
