using System.Security.Cryptography;
using System.Text;
using JobSearchCli.Sources;
using Networking.Core;

namespace JobSearchCli.Recording;

/// <summary>
/// What tells which entries one command recorded together, and where. It says the place too, without naming it: a journal
/// that is imported elsewhere brings its entries, but no commands that could be taken back there.
/// </summary>
internal static class CommandMark
{
    private const string Name = "command";
    private const char Separator = '/';

    /// <summary>The entries with a mark of their own, which they share.</summary>
    internal static IReadOnlyList<JournalEntry> Put(IEnumerable<JournalEntry> entries, JournalPlace place)
    {
        string command = Guid.CreateVersion7().ToString("N");
        string mark = $"{command}{Separator}{Seal(command, place)}";
        return [.. entries.Select(entry => entry with { Attributes = entry.Attributes.With(Name, mark) })];
    }

    /// <summary>The mark of an entry that a command recorded in this place; null for any other, such as an imported one.</summary>
    internal static string? Of(JournalEntry entry, JournalPlace place) =>
        entry.Attributes.TryGetValue(Name, out string? mark)
        && mark.Split(Separator) is [string command, string seal]
        && seal == Seal(command, place)
            ? mark
            : null;

    private static string Seal(string command, JournalPlace place) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(command + FilePaths.Real(place.Path))).AsSpan(0, 8));
}
