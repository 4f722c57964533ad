using System.Buffers;
using System.Text.Json;
using Networking.Core.Json.Entries;

namespace Networking.Core.Json.Lines;

/// <summary>Writes entries as lines.</summary>
internal static class JournalLineWriter
{
    private const int Portion = 64 * 1024;

    internal static void Write(Stream stream, ReadOnlySpan<byte> first, IEnumerable<JournalEntry> entries)
    {
        ArrayBufferWriter<byte> buffer = new(2 * Portion);
        using Utf8JsonWriter writer = new(buffer, EntryOptions.Writing);
        buffer.Write(first);
        foreach (JournalEntry entry in entries)
        {
            writer.Reset();
            EntryWriter.Write(writer, entry);
            writer.Flush();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= Portion)
            {
                stream.Write(buffer.WrittenSpan);
                buffer.ResetWrittenCount();
            }
        }

        stream.Write(buffer.WrittenSpan);
        stream.Flush();
    }
}
