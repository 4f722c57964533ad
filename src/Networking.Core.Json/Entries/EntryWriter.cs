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
        if (entry is UnknownEntry unknown && TryGetOriginal(unknown, out byte[] line))
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
    /// The line that an unknown entry was read from, where it still says what the entry says. It does not when the
    /// entry was redacted or changed, or never was a line; then the entry is written by its own properties.
    /// </summary>
    private static bool TryGetOriginal(UnknownEntry entry, out byte[] line)
    {
        line = [];
        if (string.IsNullOrEmpty(entry.Content) || entry.Content.AsSpan().ContainsAny('\n', '\r'))
        {
            return false;
        }

        line = Encoding.UTF8.GetBytes(entry.Content);
        return EntryReader.Read(line) is { Entry: UnknownEntry original } && original == entry;
    }
}
