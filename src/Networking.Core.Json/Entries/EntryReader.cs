using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Networking.Core.Journaling;
using Networking.Core.Json.Converters;

namespace Networking.Core.Json.Entries;

/// <summary>
/// Reads one entry. What this version does not understand in full it understands not at all: such an entry is kept
/// whole, as an unknown one, so that nothing of it is lost when it is written again.
/// </summary>
internal static class EntryReader
{
    internal static EntryReading Read(ReadOnlySpan<byte> line)
    {
        if (!Utf8.IsValid(line))
        {
            return new(null, JournalCodes.LineNotUtf8);
        }

        if (!Try(line, KindOf, out string? kind, out string fault))
        {
            return new(null, fault);
        }

        if (string.IsNullOrWhiteSpace(kind))
        {
            return new(null, JournalCodes.KindMissing);
        }

        if (EntryTypes.Find(kind) is not { } type)
        {
            return Keep(line, JournalCodes.KindUnknown);
        }

        return Try(line, (ref reader) => Whole(ref reader, type.Read(ref reader, EntryOptions.Exact)), out JournalEntry? entry, out fault)
            ? new(entry, null)
            : Diagnose(line, type, fault);
    }

    /// <summary>Why an entry of a known kind cannot be read: whether it is broken, or newer.</summary>
    private static EntryReading Diagnose(ReadOnlySpan<byte> line, EntryType type, string fault)
    {
        if (fault == JournalCodes.EntryUnreadable)
        {
            fault = Try(line, (ref reader) => Whole(ref reader, type.Read(ref reader, EntryOptions.Lenient)), out JournalEntry? _, out string other)
                ? JournalCodes.PropertyUnknown
                : other;
        }

        return fault is JournalCodes.PropertyUnknown or JournalCodes.ValueUnknown ? Keep(line, fault) : new(null, fault);
    }

    private static EntryReading Keep(ReadOnlySpan<byte> line, string code)
    {
        if (!Try(line, HeadOf, out EntryHead? head, out string fault))
        {
            return new(null, fault);
        }

        UnknownEntry kept = new()
        {
            Id = head!.Id,
            On = head.On,
            At = head.At,
            Source = head.Source,
            Attributes = head.Attributes ?? Attributes.None,
            Name = head.Kind,
            Content = Encoding.UTF8.GetString(line),
            Contacts = NamedContacts.In(head.Rest),
        };
        return new(kept, code);
    }

    private static string? KindOf(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An entry is an object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (isKind)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }

    private static EntryHead HeadOf(ref Utf8JsonReader reader)
    {
        EntryHead? head = JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<EntryHead>)EntryOptions.Exact.GetTypeInfo(typeof(EntryHead)));
        return Whole(ref reader, head ?? throw new JsonException("An entry is an object."));
    }

    /// <summary>The value, unless more than blanks follows it: then the next step throws.</summary>
    private static T Whole<T>(ref Utf8JsonReader reader, T value)
    {
        reader.Read();
        return value;
    }

    private static bool Try<T>(ReadOnlySpan<byte> line, Reading<T> read, out T? value, out string fault)
    {
        value = default;
        fault = "";
        try
        {
            Utf8JsonReader reader = new(line, EntryOptions.Reading);
            value = read(ref reader);
            return true;
        }
        catch (UnknownValueException)
        {
            fault = JournalCodes.ValueUnknown;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            fault = IsJson(line) ? JournalCodes.EntryUnreadable : JournalCodes.LineMalformed;
        }

        return false;
    }

    private static bool IsJson(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader reader = new(line, EntryOptions.Reading);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private delegate T Reading<out T>(ref Utf8JsonReader reader);
}
