using System.Text.Json;
using FsCheck.Xunit;
using Networking.Core.Journaling;
using Networking.Core.Json.Tests.Support;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Json.Tests;

public class RoundTripTests
{
    [Property(Arbitrary = [typeof(AnyEntries)], MaxTest = 3000)]
    public void What_is_written_is_read_back_equal(AnyEntry any)
    {
        string line = JournalJson.ToLine(any.Entry);

        Assert.DoesNotContain('\n', line);
        Assert.DoesNotContain('\r', line);
        Assert.Equal(any.Entry, JournalJson.FromLine(line));
    }

    [Property(Arbitrary = [typeof(AnyEntries)], MaxTest = 1000)]
    public void What_is_written_is_written_the_same_again(AnyEntry any)
    {
        string line = JournalJson.ToLine(any.Entry);

        Assert.Equal(line, JournalJson.ToLine(JournalJson.FromLine(line)));
    }

    [Property(Arbitrary = [typeof(AnyEntries)], MaxTest = 1000)]
    public void Other_options_carry_entries_in_the_same_form(AnyEntry any)
    {
        string json = JsonSerializer.Serialize(any.Entry, Configured.Options);

        Assert.Equal(any.Entry, JsonSerializer.Deserialize<JournalEntry>(json, Configured.Options));
        Assert.Equal(any.Entry, JsonSerializer.Deserialize(JsonSerializer.Serialize(any.Entry, any.Entry.GetType(), Configured.Options), any.Entry.GetType(), Configured.Options));
    }

    [Property(Arbitrary = [typeof(Journals)])]
    public void A_journal_gives_the_same_network_after_a_round_trip(Journal journal)
    {
        Network before = journal.ToNetwork();
        using MemoryStream stream = new();
        JournalJson.Write(stream, before.Entries);
        stream.Position = 0;
        JournalReadResult read = JournalJson.Read(stream);

        Assert.Equal(before.Entries, read.Entries);
        Assert.All(read.Problems, problem => Assert.Equal(JournalCodes.KindUnknown, problem.Code));
        Assert.Equal(before.Entries, Network.Empty.Replay(read.Entries).Entries);
    }

    [Fact]
    public void Half_a_character_becomes_the_sign_for_one_that_is_missing()
    {
        SearchEnded entry = new() { Id = Ids.Entry(1), On = Journals.Last, Outcome = "cut \uD83D" };

        Assert.Equal(entry with { Outcome = "cut \uFFFD" }, JournalJson.FromLine(JournalJson.ToLine(entry)));
    }

    [Fact]
    public void Nothing_said_and_nothing_there_stay_apart()
    {
        foreach (JournalEntry entry in new JournalEntry[]
        {
            Added(new()),
            Added(new() { Employer = "", Kinds = Contacts.ConnectionKinds.None, ToldOfSearch = false }),
            new Contacts.TierSet { Id = Ids.Entry(1), On = Journals.Last, Contact = Ids.Contact(1), Tier = null },
        })
        {
            Assert.Equal(entry, JournalJson.FromLine(JournalJson.ToLine(entry)));
        }
    }

    [Fact]
    public void A_value_that_no_entry_may_hold_is_refused()
    {
        Assert.Throws<ArgumentException>(() => JournalJson.ToLine(Added(null!)));
        Assert.Throws<ArgumentException>(() => JournalJson.ToLine(Added(new() { Kinds = (Contacts.ConnectionKinds)64 })));
        ArgumentException fault = Assert.Throws<ArgumentException>(() => JournalJson.ToLine(
            new Contacts.FactNoted { Id = Ids.Entry(1), On = Journals.Last, Contact = Ids.Contact(1), Text = "secret", About = (Contacts.FactKind)7 }));
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_entry_that_was_never_a_line_is_written_by_its_properties()
    {
        UnknownEntry entry = new() { Id = Ids.Entry(1), On = Journals.Last, Name = "WalkTaken", Content = "<walk/>", Contacts = [Ids.Contact(1)] };

        Assert.StartsWith("{\"kind\":\"Unknown\"", JournalJson.ToLine(entry), StringComparison.Ordinal);
        Assert.Equal(entry, JournalJson.FromLine(JournalJson.ToLine(entry)));
    }

    private static Contacts.ContactAdded Added(Contacts.ContactDetails details) =>
        new() { Id = Ids.Entry(1), On = Journals.Last, Contact = Ids.Contact(1), Details = details };
}
