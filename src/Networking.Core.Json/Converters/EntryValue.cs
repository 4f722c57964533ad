using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using Networking.Core.Json.Checking;
using Networking.Core.Json.Entries;

namespace Networking.Core.Json.Converters;

/// <summary>Reads an entry that stands inside other JSON.</summary>
internal static class EntryValue
{
    /// <exception cref="JsonException">The value is no entry.</exception>
    internal static JournalEntry Read(ref Utf8JsonReader reader)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        ReadOnlySpan<byte> raw = JsonMarshal.GetRawUtf8Value(element);

        // What is kept of an unknown entry must fit on a line.
        EntryReading reading = EntryReader.Read(raw.ContainsAny((byte)'\n', (byte)'\r') ? OnOneLine(element) : raw, JournalReadOptions.Default);
        return reading.Entry ?? throw new JsonException($"The value is no entry ({reading.Code} at {reading.Path ?? Place.Root}).");
    }

    private static ReadOnlySpan<byte> OnOneLine(JsonElement element)
    {
        ArrayBufferWriter<byte> line = new();
        using Utf8JsonWriter writer = new(line, EntryOptions.Writing);
        try
        {
            element.WriteTo(writer);
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("The value holds a text that is none.");
        }

        writer.Flush();
        return line.WrittenSpan;
    }
}
