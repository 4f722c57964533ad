using System.Text;
using System.Text.Json;
using Networking.Core.Json.Tests.Support;

namespace Networking.Core.Json.Tests;

/// <summary>What is wrong in an entry is told by a code and by where it stands.</summary>
public class PathTests
{
    private const string Added = "\"kind\":\"ContactAdded\",\"contact\":\"00000001-0002-0000-0000-000000000000\"";

    [Theory]
    [InlineData("\"on\":7", JournalCodes.ValueType, "$.on")]
    [InlineData("\"on\":\"23.11.2026\"", JournalCodes.ValueMalformed, "$.on")]
    [InlineData("\"on\":\"2026-02-30\"", JournalCodes.ValueOutOfRange, "$.on")]
    [InlineData("\"on\":\"2026-13-01\"", JournalCodes.ValueOutOfRange, "$.on")]
    [InlineData("\"on\":\"0000-01-01\",\"at\":5", JournalCodes.ValueType, "$.at")]
    [InlineData("\"on\":null", JournalCodes.ValueType, "$.on")]
    [InlineData("\"on\":\"2026-11-23\",\"on\":\"2026-11-24\"", JournalCodes.PropertyTwice, "$.on")]
    [InlineData("\"on\":\"2026-11-23\",\"at\":\"2026-11-23T25:00:00Z\"", JournalCodes.ValueMalformed, "$.at")]
    [InlineData("\"on\":\"2026-11-23\",\"source\":{\"a\":[1]}", JournalCodes.ValueType, "$.source")]
    [InlineData("\"on\":\"2026-11-23\",\"source\":\"\\ud83d\"", JournalCodes.HalfCharacter, "$.source")]
    [InlineData("\"on\":\"2026-11-23\",\"source\":\"\\ude00\\ud83d\"", JournalCodes.HalfCharacter, "$.source")]
    [InlineData("\"on\":\"2026-11-23\",\"attributes\":[]", JournalCodes.ValueType, "$.attributes")]
    [InlineData("\"on\":\"2026-11-23\",\"attributes\":null", JournalCodes.ValueType, "$.attributes")]
    [InlineData("\"on\":\"2026-11-23\",\"attributes\":{\"Rumpelstilzchen\":1}", JournalCodes.ValueType, "$.attributes")]
    [InlineData("\"on\":\"2026-11-23\",\"attributes\":{\"\":\"x\"}", JournalCodes.ValueMalformed, "$.attributes")]
    [InlineData("\"on\":\"2026-11-23\",\"attributes\":{\"a\":\"\\ud83d\"}", JournalCodes.HalfCharacter, "$.attributes")]
    [InlineData("\"on\":\"2026-11-23\",\"attributes\":{\"a\":\"1\",\"a\":\"1\"}", JournalCodes.PropertyTwice, "$.attributes")]
    public void A_fault_that_any_entry_can_have_is_told_with_its_place(string members, string code, string path) =>
        Check("{\"kind\":\"SearchStarted\",\"id\":\"00000001-0001-0000-0000-000000000000\"," + members + "}", code, path);

    [Fact]
    public void A_name_that_holds_half_a_character_before_the_kind_is_told() =>
        Check("{\"\\ud83dx\":1,\"kind\":\"SearchStarted\",\"id\":\"00000001-0001-0000-0000-000000000000\",\"on\":\"2026-11-23\"}", JournalCodes.HalfCharacter, "$");

    [Theory]
    [InlineData("null", JournalCodes.ValueType, "$.details")]
    [InlineData("[]", JournalCodes.ValueType, "$.details")]
    [InlineData("\"x\"", JournalCodes.ValueType, "$.details")]
    [InlineData("{\"givenName\":5}", JournalCodes.ValueType, "$.details.givenName")]
    [InlineData("{\"emails\":null}", JournalCodes.ValueType, "$.details.emails")]
    [InlineData("{\"emails\":{}}", JournalCodes.ValueType, "$.details.emails")]
    [InlineData("{\"emails\":[\"a\",\"b\",3]}", JournalCodes.ValueType, "$.details.emails[2]")]
    [InlineData("{\"emails\":[\"a\",null]}", JournalCodes.ValueType, "$.details.emails[1]")]
    [InlineData("{\"emails\":[\"\\ud83d\"]}", JournalCodes.HalfCharacter, "$.details.emails[0]")]
    [InlineData("{\"toldOfSearch\":\"yes\"}", JournalCodes.ValueType, "$.details.toldOfSearch")]
    [InlineData("{\"kinds\":[\"Personal\",1]}", JournalCodes.ValueType, "$.details.kinds[1]")]
    [InlineData("{\"metThrough\":\"1\"}", JournalCodes.ValueMalformed, "$.details.metThrough")]
    [InlineData("{\"metThrough\":\"\\ud83d\"}", JournalCodes.HalfCharacter, "$.details.metThrough")]
    [InlineData("{\"metOn\":\"1 May\"}", JournalCodes.ValueMalformed, "$.details.metOn")]
    [InlineData("{\"importantDates\":[null]}", JournalCodes.ValueType, "$.details.importantDates[0]")]
    [InlineData("{\"importantDates\":[{\"name\":\"a\",\"day\":\"12-10\"},{\"name\":\"x\"}]}", JournalCodes.PropertyMissing, "$.details.importantDates[1].day")]
    [InlineData("{\"importantDates\":[{\"name\":\"a\",\"day\":\"13-40\"}]}", JournalCodes.ValueMalformed, "$.details.importantDates[0].day")]
    [InlineData("{\"importantDates\":[{\"name\":\"a\",\"day\":5}]}", JournalCodes.ValueType, "$.details.importantDates[0].day")]
    [InlineData("{\"importantDates\":[{\"name\":\"a\",\"day\":\"12-10\",\"year\":99999999999}]}", JournalCodes.ValueOutOfRange, "$.details.importantDates[0].year")]
    [InlineData("{\"importantDates\":[{\"name\":\"a\",\"day\":\"12-10\",\"year\":19.5}]}", JournalCodes.ValueOutOfRange, "$.details.importantDates[0].year")]
    [InlineData("{\"importantDates\":[{\"name\":\"a\",\"name\":\"b\",\"day\":\"12-10\"}]}", JournalCodes.PropertyTwice, "$.details.importantDates[0].name")]
    [InlineData("{\"pets\":[{\"name\":\"a\",\"name\":\"b\"}]}", JournalCodes.PropertyTwice, "$.details.pets")]
    public void A_fault_inside_of_a_property_is_told_with_its_place(string details, string code, string path) =>
        Check("{" + Added + ",\"id\":\"00000001-0001-0000-0000-000000000000\",\"on\":\"2026-11-23\",\"details\":" + details + "}", code, path);

    [Theory]
    [InlineData("""{"kind":"FollowUpDismissed","id":"00000001-0000-0000-0000-000000000000","on":"2026-11-23","followUp":{}}""", "$.followUp.policy")]
    [InlineData("""{"kind":"SeekerProfileSet","id":"00000001-0000-0000-0000-000000000000","on":"2026-11-23","profile":{}}""", "$.profile.workingDays")]
    [InlineData("""{"kind":"TierSet","id":"00000001-0000-0000-0000-000000000000","on":"2026-11-23","contact":"00000001-0002-0000-0000-000000000000"}""", "$.tier")]
    [InlineData("""{"kind":"WalkTaken","on":"2026-11-23"}""", "$.id")]
    public void What_is_missing_is_told_by_its_place(string line, string path) => Check(line, JournalCodes.PropertyMissing, path);

    [Fact]
    public void A_text_that_is_too_long_is_told_in_any_line()
    {
        string text = new('x', 10_001);
        JournalReadOptions options = new() { LongestText = 10_000 };

        Check(Text.Started.Replace("}", ",\"source\":\"" + text + "\"}", StringComparison.Ordinal), JournalCodes.TextTooLong, "$.source", options);
        Check(Text.Started.Replace("}", ",\"mood\":[{\"x\":\"" + text + "\"}]}", StringComparison.Ordinal), JournalCodes.TextTooLong, "$.mood", options);
        Check(Text.Started.Replace("SearchStarted\"", "WalkTaken\",\"mood\":\"" + text + "\"", StringComparison.Ordinal), JournalCodes.TextTooLong, "$.mood", options);
        Check(Text.Started.Replace("}", ",\"attributes\":{\"a\":\"" + text + "\"}}", StringComparison.Ordinal), JournalCodes.TextTooLong, "$.attributes", options);
        Assert.Empty(Read(Text.Started.Replace("}", ",\"source\":\"" + text[1..] + "\"}", StringComparison.Ordinal), options).Problems);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_list_that_is_too_long_is_told(int items, bool isRead)
    {
        JournalReadOptions options = new() { MostItems = 100 };
        string emails = "{" + Added + ",\"id\":\"00000001-0001-0000-0000-000000000000\",\"on\":\"2026-11-23\",\"details\":{\"emails\":[" + string.Join(',', Enumerable.Repeat("\"\"", items)) + "]}}";
        string attributes = Text.Started.Replace("}", ",\"attributes\":{" + string.Join(',', Enumerable.Range(0, items).Select(i => $"\"a{i}\":\"\"")) + "}}", StringComparison.Ordinal);
        string walk = Text.Started.Replace("SearchStarted\"", "WalkTaken\",\"steps\":[" + string.Join(',', Enumerable.Repeat("1", items)) + "]", StringComparison.Ordinal);

        Assert.Equal(isRead ? null : "$.details.emails", Read(emails, options).Problems.SingleOrDefault()?.Path);
        Assert.Equal(isRead ? null : "$.attributes", Read(attributes, options).Problems.SingleOrDefault()?.Path);
        Assert.Equal(isRead ? "$.kind" : "$.steps", Read(walk, options).Problems.SingleOrDefault()?.Path);
        Assert.Equal(isRead ? 1 : 0, Read(walk, options).Entries.Count);
    }

    [Fact]
    public void Nesting_that_is_too_deep_is_told_apart_from_what_is_no_json()
    {
        string deep = Text.Started.Replace("}", ",\"mood\":" + new string('[', 100_000) + new string(']', 100_000) + "}", StringComparison.Ordinal);

        Assert.Equal((JournalCodes.LineTooDeep, false), Text.ProblemOf(deep));
        Assert.Equal((JournalCodes.LineMalformed, false), Text.ProblemOf(deep[..^1]));
    }

    [Fact]
    public void A_name_that_could_be_anything_is_not_told()
    {
        JournalReadResult read = Read(Text.Started.Replace("}", ",\"Ada Holm, ada@holm.example\":1}", StringComparison.Ordinal), JournalReadOptions.Default);

        Assert.Equal([new(2, JournalCodes.PropertyUnknown, IsKept: true, "$")], read.Problems);
        Assert.Equal("line 2, $: The entry has a property that is not known here; it is kept as it is.", read.Problems[0].ToString());
    }

    [Fact]
    public void Every_fault_of_a_line_from_elsewhere_is_thrown_with_its_place()
    {
        string line = Text.Started.Replace("2026", "20x6", StringComparison.Ordinal);
        JournalFormatException fault = Assert.Throws<JournalFormatException>(() => JournalJson.FromUtf8(Encoding.UTF8.GetBytes(line)));
        JsonException inside = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JournalEntry>(line, Configured.Options));

        Assert.Equal((JournalCodes.ValueMalformed, "$.on"), (fault.Code, fault.Path));
        Assert.Equal("line 1, $.on: A value cannot be read; the entry was left out.", fault.Message);
        Assert.Contains("(journal.value.malformed at $.on)", inside.Message, StringComparison.Ordinal);
    }

    private static void Check(string line, string code, string path, JournalReadOptions? options = null) =>
        Assert.Equal([new(2, code, IsKept: false, path)], Read(line, options ?? JournalReadOptions.Default).Problems);

    private static JournalReadResult Read(string line, JournalReadOptions options) => JournalJson.Read(Text.Stream(Text.Header, line), options);
}
