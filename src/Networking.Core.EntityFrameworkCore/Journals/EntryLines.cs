using System.Diagnostics.CodeAnalysis;
using System.Text;
using Networking.Core.Json;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>
/// Entries of an append as they will be read, each with the line it is stored as. A line does not hold all that a program
/// can: half a character is read back as a replacement for one. What is appended, compared and kept in memory is what was
/// read back, so that every program that reads the rows has the same entries.
/// </summary>
internal sealed class EntryLines
{
    private readonly Dictionary<JournalEntry, string> _lines = new(ReferenceEqualityComparer.Instance);

    private EntryLines(int count) => Entries = new(count);

    /// <summary>The entries as they will be read, in the order given; as they were given where they cannot be written.</summary>
    internal List<JournalEntry> Entries { get; }

    /// <summary>Writes entries to their lines and reads those back; not those that a network has already, which were.</summary>
    internal static EntryLines Of(IReadOnlyCollection<JournalEntry> entries, Network? known)
    {
        EntryLines written = new(entries.Count);
        foreach (JournalEntry entry in entries)
        {
            written.Entries.Add(entry is null || entry.Equals(known?.Find(entry.Id)) ? entry! : written.ReadBack(entry));
        }

        return written;
    }

    /// <summary>The line of an entry; null where it cannot be written, or not be read again.</summary>
    internal string? Find(JournalEntry entry) =>
        _lines.TryGetValue(entry, out string? line) || TryWrite(entry, out line, out _) ? line : null;

    private JournalEntry ReadBack(JournalEntry entry)
    {
        if (!TryWrite(entry, out string? line, out JournalEntry? read))
        {
            return entry;
        }

        JournalEntry kept = read.Equals(entry) ? entry : read;
        _lines[kept] = line;
        return kept;
    }

    private static bool TryWrite(
        JournalEntry entry, [NotNullWhen(true)] out string? line, [NotNullWhen(true)] out JournalEntry? read)
    {
        (line, read) = (null, null);
        try
        {
            byte[] bytes = JournalJson.ToUtf8(entry);
            JournalEntry back = JournalJson.FromUtf8(bytes, JournalReadOptions.OfOwn);
            if (back.Id != entry.Id || back.Kind != entry.Kind)
            {
                return false;
            }

            (line, read) = (Encoding.UTF8.GetString(bytes), back);
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or JournalFormatException)
        {
            // The rules of entries say what is wrong with it, or else the store does.
            return false;
        }
    }
}
