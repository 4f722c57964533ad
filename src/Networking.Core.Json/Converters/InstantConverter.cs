using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Json.Converters;

/// <summary>
/// A moment as <c>2026-11-23T09:30:00Z</c>, with up to nine digits of a second's fraction. Whole seconds, which most
/// moments in a journal are, are read and written without a text in between.
/// </summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    private const int Length = 20;
    private const int DateLength = 10;

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
        Span<byte> text = stackalloc byte[Length];
        if (TryWrite(value, text))
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
        }
    }

    private static bool TryRead(ReadOnlySpan<byte> text, out Instant moment)
    {
        moment = default;
        if (text.Length != Length || text[DateLength] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z'
            || !DateConverter.TryRead(text[..DateLength], out LocalDate day)
            || !Digits.TryRead(text[11..13], out int hour) || !Digits.TryRead(text[14..16], out int minute) || !Digits.TryRead(text[17..19], out int second)
            || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        moment = day.At(new LocalTime(hour, minute, second)).InUtc().ToInstant();
        return true;
    }

    private static bool TryWrite(Instant moment, Span<byte> text)
    {
        LocalDateTime local = moment.InUtc().LocalDateTime;
        if (local.NanosecondOfSecond != 0 || !DateConverter.TryWrite(local.Date, text[..DateLength]))
        {
            return false;
        }

        text[DateLength] = (byte)'T';
        Digits.Write(local.Hour, text[11..13]);
        text[13] = (byte)':';
        Digits.Write(local.Minute, text[14..16]);
        text[16] = (byte)':';
        Digits.Write(local.Second, text[17..19]);
        text[19] = (byte)'Z';
        return true;
    }
}
