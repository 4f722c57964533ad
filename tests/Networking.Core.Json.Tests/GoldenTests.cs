using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Json.Converters;
using Networking.Core.Json.Entries;
using Networking.Core.Json.Tests.Support;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Json.Tests;

/// <summary>
/// Version 1 of the format as committed files: every kind of entry in full, every kind with as little as there can be, and
/// every word. A test that fails here says that journals written before can no longer be read, that journals written now
/// look different, or that something new has no line yet.
/// </summary>
public class GoldenTests
{
    private static readonly Type[] Enumerations =
    [
        typeof(EntryKind), typeof(Closeness), typeof(ConnectionKinds), typeof(FactKind), typeof(Channel), typeof(Direction), typeof(Gesture), typeof(Depth),
        typeof(LeadKind), typeof(LeadStep), typeof(IntroductionStep), typeof(AskKind), typeof(AskAnswer), typeof(PromiseSide), typeof(AcquaintanceStrength), typeof(IsoDayOfWeek),
    ];

    [Theory]
    [InlineData("version-1-full.jsonl", true)]
    [InlineData("version-1-bare.jsonl", false)]
    public void Every_line_is_read_as_what_it_says_and_written_again_byte_for_byte(string name, bool isFull)
    {
        JournalReadResult read = JournalJson.Read(new MemoryStream(Golden.Bytes(name)));
        using MemoryStream written = new();
        JournalJson.Write(written, read.Entries);

        Assert.Empty(read.Problems);
        Assert.Equal(isFull ? GoldenEntries.Full : GoldenEntries.Bare, read.Entries);
        Assert.Equal(Golden.Bytes(name), written.ToArray());
    }

    [Theory]
    [InlineData("version-1-full.jsonl")]
    [InlineData("version-1-bare.jsonl")]
    public void Every_type_of_entry_has_a_line(string name) =>
        Assert.Equal(
            AnyEntries.Types.Select(KindOf).Order(StringComparer.Ordinal),
            Objects(name).Select(line => line.GetProperty("kind").GetString()).Order(StringComparer.Ordinal));

    [Fact]
    public void The_full_lines_hold_every_property_of_every_type_at_any_depth()
    {
        foreach (JsonElement line in Objects("version-1-full.jsonl"))
        {
            AssertIsFull(line, EntryTypes.Find(line.GetProperty("kind").GetString()!)!.Shape);
        }
    }

    [Fact]
    public void The_bare_lines_hold_nothing_that_can_be_left_out()
    {
        foreach (JsonElement line in Objects("version-1-bare.jsonl"))
        {
            string kind = line.GetProperty("kind").GetString()!;
            foreach (JsonProperty property in line.EnumerateObject())
            {
                string less = JsonSerializer.Serialize(line.EnumerateObject().Where(other => other.Name != property.Name).ToDictionary(other => other.Name, other => other.Value));
                string code = Text.ProblemOf(less).Code!;

                Assert.Equal(property.Name == "kind" ? JournalCodes.KindMissing : JournalCodes.PropertyMissing, code);
            }
        }
    }

    /// <summary>The first word of a list is what is meant where none is written, so its place is part of the format.</summary>
    [Fact]
    public void Every_word_is_as_it_was_and_where_it_was()
    {
        string[] words = [.. Enumerations.Select(type => $"{type.Name}: {string.Join(' ', Enum.GetNames(type))}")];

        Assert.Equal(Golden.Lines("version-1-words.txt"), words);
        Assert.Equal(
            ModelConverters.Types.Select(type => type.Type).Where(type => type.IsEnum).Select(type => type.Name).Order(StringComparer.Ordinal),
            Enumerations.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static void AssertIsFull(JsonElement value, JsonTypeInfo shape)
    {
        Assert.Equal(
            shape.Properties.Select(property => property.Name).Order(StringComparer.Ordinal),
            value.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        foreach (JsonPropertyInfo property in shape.Properties)
        {
            JsonElement inner = value.GetProperty(property.Name);
            JsonTypeInfo innerShape = EntryOptions.Exact.GetTypeInfo(property.PropertyType);
            Assert.NotEqual(JsonValueKind.Null, inner.ValueKind);
            if (innerShape.Kind == JsonTypeInfoKind.Object)
            {
                AssertIsFull(inner, innerShape);
            }
            else if (innerShape.Converter is IItemConverter list)
            {
                Assert.NotEqual(0, inner.GetArrayLength());
                if (list.ItemShape(EntryOptions.Exact) is { Kind: JsonTypeInfoKind.Object } item)
                {
                    AssertIsFull(inner[0], item);
                }
            }
        }
    }

    private static string KindOf(Type type) => type == typeof(UnknownEntry) ? nameof(EntryKind.Unknown) : type.Name;

    private static IEnumerable<JsonElement> Objects(string name) => Golden.Lines(name).Skip(1).Select(line => JsonDocument.Parse(line).RootElement);
}
