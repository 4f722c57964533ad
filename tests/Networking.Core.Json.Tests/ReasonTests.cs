using System.Text.Json;
using FsCheck.Xunit;
using Networking.Core.Json.Tests.Support;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Json.Tests;

public class ReasonTests
{
    private static readonly JsonSerializerOptions OnOneLine = new(Configured.Options) { WriteIndented = false };

    [Fact]
    public void A_reason_is_written_with_its_sentence_and_read_back_equal()
    {
        Reason reason = new("a.b", "On {day}, {count} of {what}.", new("day", Journals.Last), new("count", 2.5), new("what", "{x}"));
        string json = JsonSerializer.Serialize(reason, OnOneLine);

        Assert.Equal(
            "{\"code\":\"a.b\",\"sentence\":\"On 23 Nov 2026, 2.5 of {x}.\",\"template\":\"On {day}, {count} of {what}.\",\"values\":[{\"name\":\"day\",\"date\":\"2026-11-23\"},{\"name\":\"count\",\"number\":2.5},{\"name\":\"what\",\"text\":\"{x}\"}]}",
            json);
        Assert.Equal(reason, JsonSerializer.Deserialize<Reason>(json, OnOneLine));
    }

    [Fact]
    public void A_template_that_is_the_sentence_is_not_written()
    {
        Reason reason = new("a", "Say thanks.", new ReasonValue("days", 3));
        string json = JsonSerializer.Serialize(reason, OnOneLine);

        Assert.Equal("{\"code\":\"a\",\"sentence\":\"Say thanks.\",\"values\":[{\"name\":\"days\",\"number\":3}]}", json);
        Assert.Equal(reason, JsonSerializer.Deserialize<Reason>(json, OnOneLine));
    }

    [Theory]
    [InlineData(double.NaN, "\"NaN\"")]
    [InlineData(double.NegativeInfinity, "\"-Infinity\"")]
    [InlineData(double.PositiveInfinity, "\"Infinity\"")]
    [InlineData(-0.1, "-0.1")]
    public void A_number_that_json_has_not_is_a_word(double number, string word)
    {
        string json = JsonSerializer.Serialize(new ReasonValue("n", number), OnOneLine);

        Assert.Equal("{\"name\":\"n\",\"number\":" + word + "}", json);
        Assert.Equal(number, JsonSerializer.Deserialize<ReasonValue>(json, OnOneLine).Number);
    }

    [Fact]
    public void What_a_newer_version_adds_is_passed_over() =>
        Assert.Equal(
            new Reason("a", "On {d}.", new ReasonValue("d", Journals.Last)),
            JsonSerializer.Deserialize<Reason>("{\"grade\":{\"x\":1},\"code\":\"a\",\"template\":\"On {d}.\",\"values\":[{\"unit\":[],\"name\":\"d\",\"date\":\"2026-11-23\"}]}", OnOneLine));

    [Property(Arbitrary = [typeof(Journals)], MaxTest = 30)]
    public void Every_reason_that_a_network_gives_is_read_back_equal(Journal journal)
    {
        foreach (Reason reason in journal.ToNetwork().AsOf(Journals.Last).FollowUps.SelectMany(followUp => followUp.Reasons))
        {
            Assert.Equal(reason, JsonSerializer.Deserialize<Reason>(JsonSerializer.Serialize(reason, OnOneLine), OnOneLine));
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"code":"a"}""")]
    [InlineData("""{"code":1,"template":"a"}""")]
    [InlineData("""{"code":"","template":"a"}""")]
    [InlineData("""{"code":"a","template":"{b}"}""")]
    [InlineData("""{"code":"a","template":"{b"}""")]
    [InlineData("""{"code":"a","template":"b","values":{}}""")]
    [InlineData("""{"code":"a","template":"b","values":[1]}""")]
    [InlineData("""{"code":"a","template":"b","values":[{"name":"x"}]}""")]
    [InlineData("""{"code":"a","template":"b","values":[{"text":"x"}]}""")]
    [InlineData("""{"code":"a","template":"b","values":[{"name":"x","text":"x","number":1}]}""")]
    [InlineData("""{"code":"a","template":"b","values":[{"name":"x","date":"May"}]}""")]
    [InlineData("""{"code":"a","template":"b","values":[{"name":"x","number":"one"}]}""")]
    [InlineData("""{"code":"a","template":"b","values":[{"name":"x","number":true}]}""")]
    public void What_is_no_reason_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Reason>(json, OnOneLine));
}
