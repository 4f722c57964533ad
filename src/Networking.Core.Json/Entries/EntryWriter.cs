using System.Text;
using System.Text.Json;
using Networking.Core.Journaling;

namespace Networking.Core.Json.Entries;

/// <summary>Writes one entry.</summary>
internal static class EntryWriter
{
    /// <exception cref="ArgumentException">The entry holds a value that no entry may hold.</exception>
    internal static void Write(Utf8JsonWriter writer, JournalEntry entry)
    {
        if ((entry.Original ?? (entry as UnknownEntry)?.Content) is { Length: > 0 } original && TryUse(original, entry, out byte[] line))
        {
            writer.WriteRawValue(line, skipInputValidation: true);
            return;
        }

        try
        {
            EntryTypes.Of(entry).Write(writer, entry);
        }
        catch (JsonException)
        {
            // Without the fault itself, which could quote the value.
            throw new ArgumentException($"The entry {entry.Id} lacks a value, or holds one that is not of its kind; Network.Validate tells which.", nameof(entry));
        }
    }

    /// <summary>
    /// The line that an entry was read from which was not understood in full, where it still says what the entry says. It
    /// does not when the entry was redacted or changed, or never was a line; then the entry is written by its own properties.
    /// </summary>
    private static bool TryUse(string original, JournalEntry entry, out byte[] line)
    {
        line = [];
        if (original.AsSpan().ContainsAny('\n', '\r'))
        {
            return false;
        }

        line = Encoding.UTF8.GetBytes(original);
        return EntryReader.Read(line, JournalReadOptions.OfOwn) is { Code: not null, Entry: { } read } && read == entry;
    }
}
