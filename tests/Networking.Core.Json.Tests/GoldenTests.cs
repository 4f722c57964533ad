using System.Text.Json;
using Networking.Core.Journaling;
using Networking.Core.Json.Tests.Support;

namespace Networking.Core.Json.Tests;

/// <summary>
/// The format as committed lines, for every kind of entry one in full and one with as little as there can be. A test that
/// fails here says that journals written before can no longer be read, or that journals written now look different.
/// </summary>
public class GoldenTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Golden", "entries.jsonl"));

    [Fact]
    public void Every_line_is_read_without_a_problem_and_written_again_byte_for_byte()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Golden", "entries.jsonl"));
        JournalReadResult read = JournalJson.Read(file);
        using MemoryStream written = new();
        JournalJson.Write(written, read.Entries);

        Assert.Empty(read.Problems);
        Assert.Equal(Lines, System.Text.Encoding.UTF8.GetString(written.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Every_type_of_entry_has_a_full_line_and_a_bare_one()
    {
        string[] kinds = [.. Lines.Skip(1).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()!)];

        Assert.Equal(
            AnyEntries.Types.SelectMany(type => Enumerable.Repeat(type == typeof(UnknownEntry) ? nameof(EntryKind.Unknown) : type.Name, 2)).Order(StringComparer.Ordinal),
            kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_full_lines_hold_every_property_of_every_type()
    {
        foreach (Type type in AnyEntries.Types)
        {
            string kind = type == typeof(UnknownEntry) ? nameof(EntryKind.Unknown) : type.Name;
            JsonElement full = Lines.Skip(1).Select(line => JsonDocument.Parse(line).RootElement).First(line => line.GetProperty("kind").GetString() == kind);

            Assert.Equal(
                type.GetProperties().Where(property => property.Name != nameof(JournalEntry.Subjects)).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
                full.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        }
    }
}
