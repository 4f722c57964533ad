using Networking.Core.Journaling;
using Networking.Core.Json.Tests.Support;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Json.Tests;

public class UnknownEntryTests
{
    private const string Common = "\"id\":\"00000001-0001-0000-0000-000000000000\",\"on\":\"2026-11-23\"";
    private const string One = "\"00000001-0002-0000-0000-000000000000\"";
    private const string Two = "\"00000002-0002-0000-0000-000000000000\"";

    [Theory]
    [InlineData("{\"kind\":\"WalkTaken\"," + Common + ",\"contacts\":[" + One + "],\"steps\":[1,2.50,{\"x\":null}]}", JournalCodes.KindUnknown)]
    [InlineData(" { \"steps\" : 1e3 , " + Common + ", \"kind\" : \"WalkTaken\" , \"contact\":" + One + "} ", JournalCodes.KindUnknown)]
    [InlineData("{\"kind\":\"ContactResumed\"," + Common + ",\"person\":" + One + ",\"contact\":\"00000009-0002-0000-0000-000000000000\"}", JournalCodes.PropertyUnknown)]
    [InlineData("{\"kind\":\"FollowUpDismissed\"," + Common + ",\"followUp\":{\"policy\":\"thank-you\",\"contact\":" + One + ",\"subject\":\"\",\"anchor\":\"2026-11-23\",\"step\":2}}", JournalCodes.PropertyUnknown)]
    [InlineData("{\"kind\":\"FactNoted\"," + Common + ",\"contact\":" + One + ",\"about\":\"Wish\",\"text\":\"x\"}", JournalCodes.ValueUnknown)]
    [InlineData("{\"kind\":\"FactNoted\"," + Common + ",\"mood\":1,\"contact\":" + One + ",\"about\":\"Wish\",\"text\":\"x\"}", JournalCodes.ValueUnknown)]
    [InlineData("{\"kind\":\"FollowUpDismissed\"," + Common + ",\"followUp\":{\"contact\":" + One + ",\"step\":2}}", JournalCodes.PropertyMissing)]
    [InlineData("{\"kind\":\"FollowUpHandedOver\"," + Common + ",\"followUp\":{\"contact\":" + One + ",\"step\":2}}", JournalCodes.KindUnknown)]
    public void What_is_not_understood_is_kept_byte_for_byte(string line, string code)
    {
        bool isKept = code != JournalCodes.PropertyMissing;
        Assert.Equal((code, isKept), Text.ProblemOf(line));
        if (isKept)
        {
            UnknownEntry entry = Assert.IsType<UnknownEntry>(JournalJson.FromLine(line));

            Assert.Equal((Ids.Entry(1), Journals.Last), (entry.Id, entry.On));
            Assert.Contains(Ids.Contact(1), entry.Contacts);
            Assert.Equal(line, entry.Content);
            Assert.Equal(line, JournalJson.ToLine(entry));
        }
    }

    [Theory]
    [InlineData("WalkTaken")]
    [InlineData("SearchStarted")]
    public void A_break_between_the_parts_of_a_line_loses_nothing_of_it(string kind)
    {
        JournalEntry entry = JournalJson.FromLine("{\"kind\":\"" + kind + "\",\r\"mood\":\"\u2028\",\n" + Common + "}");

        Assert.Equal("{\"kind\":\"" + kind + "\", \"mood\":\"\u2028\", " + Common + "}", JournalJson.ToLine(entry));
        Assert.Equal(entry, JournalJson.FromLine(JournalJson.ToLine(entry)));
    }

    [Fact]
    public void All_that_entries_have_in_common_is_told_of_an_unknown_one()
    {
        UnknownEntry entry = (UnknownEntry)JournalJson.FromLine(
            "{\"kind\":\"WalkTaken\"," + Common + ",\"at\":\"2026-11-23T09:00:00Z\",\"source\":\"shoes\",\"attributes\":{\"a\":\"b\"},\"kept\":" + One + ",\"absorbed\":" + Two + ",\"target\":\"a job\"}");

        Assert.Equal(("WalkTaken", NodaTime.Instant.FromUtc(2026, 11, 23, 9, 0), "shoes"), (entry.Name, entry.At!.Value, entry.Source));
        Assert.Equal(Attributes.None.With("a", "b"), entry.Attributes);
        Assert.Equal([Ids.Contact(1), Ids.Contact(2)], entry.Contacts);
    }

    [Fact]
    public void An_erased_person_leaves_nothing_in_an_unknown_entry()
    {
        JournalEntry walk = JournalJson.FromLine("{\"kind\":\"WalkTaken\"," + Common + ",\"contact\":" + One + ",\"with\":\"Rumpelstilzchen\"}");
        Network network = Network.Empty.Record(walk)
            .Record(new Contacts.ContactErased { Id = Ids.Entry(2), On = Journals.Last, Contacts = [Ids.Contact(1)] });
        using MemoryStream stream = new();
        JournalJson.Write(stream, network.Entries);

        Assert.DoesNotContain("Rumpelstilzchen", Text.Of(stream), StringComparison.Ordinal);
        stream.Position = 0;
        Assert.Equal(network.Entries, JournalJson.Read(stream).Entries);
    }

    [Fact]
    public void An_unknown_entry_inside_other_json_is_kept_on_one_line()
    {
        const string Json = "{\n  \"kind\": \"WalkTaken\",\n  " + Common + ",\n  \"steps\": [ 1, 2 ]\n}";

        JournalEntry entry = System.Text.Json.JsonSerializer.Deserialize<JournalEntry>(Json, Configured.Options)!;

        Assert.Equal("{\"kind\":\"WalkTaken\"," + Common + ",\"steps\":[1,2]}", JournalJson.ToLine(entry));
    }
}
