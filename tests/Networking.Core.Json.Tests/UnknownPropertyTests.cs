using System.Text.Json;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Json.Tests.Support;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Json.Tests;

/// <summary>A newer version may say more of a kind of entry: what is known has its effect, and the rest is kept.</summary>
public class UnknownPropertyTests
{
    private const string Talk = "{\"kind\":\"InteractionLogged\",\"id\":\"00000005-0001-0000-0000-000000000000\",\"on\":\"2026-11-23\",\"contacts\":[\"00000001-0002-0000-0000-000000000000\"],\"mood\":{\"is\":[1,2.50]},\"direction\":\"Mutual\"}";
    private const string Added = "{\"kind\":\"ContactAdded\",\"id\":\"00000001-0001-0000-0000-000000000000\",\"on\":\"2026-11-20\",\"contact\":\"00000001-0002-0000-0000-000000000000\",\"details\":{\"importantDates\":[{\"name\":\"birthday\",\"day\":\"12-10\",\"gift\":\"Rumpelstilzchen\"}],\"givenName\":\"Ada\",\"pronouns\":\"she\"}}";

    [Theory]
    [InlineData(Talk, "$.mood")]
    [InlineData(Added, "$.details.importantDates[0].gift")]
    public void It_is_told_and_written_again_byte_for_byte(string line, string path)
    {
        JournalLine read = Assert.Single(JournalJson.ReadLines(Text.Stream(Text.Header, line)));

        Assert.Equal(new JournalProblem(2, JournalCodes.PropertyUnknown, IsKept: true, path), read.Problem);
        Assert.Equal(line, JournalJson.ToLine(read.Entry!));
        Assert.Equal(read.Entry, JournalJson.FromLine(line));
    }

    [Fact]
    public void What_is_known_has_its_effect()
    {
        Network network = Network.Empty.Record(JournalJson.FromLine(Added)).Record(JournalJson.FromLine(Talk));
        Relationship relationship = network.AsOf(Journals.Last)[Ids.Contact(1)];

        Assert.Equal("Ada", relationship.Contact.GivenName);
        Assert.Equal("birthday", Assert.Single(relationship.Contact.ImportantDates.AsEnumerable()).Name);
        Assert.Equal(Direction.Mutual, Assert.Single(relationship.Interactions).Direction);
    }

    [Fact]
    public void It_is_kept_through_a_network()
    {
        Network network = Network.Empty.Record(JournalJson.FromLine(Added)).Record(JournalJson.FromLine(Talk));

        Assert.Equal([Added, Talk], network.Entries.Select(JournalJson.ToLine));
        Assert.Same(network, network.Record(JournalJson.FromLine(Talk)));
    }

    [Fact]
    public void It_is_gone_with_the_person_who_is_erased()
    {
        Network network = Network.Empty.Record(JournalJson.FromLine(Added)).Record(JournalJson.FromLine(Talk))
            .Record(new ContactErased { Id = Ids.Entry(9), On = Journals.Last, Contacts = [Ids.Contact(1)] });
        string[] lines = [.. network.Entries.Select(JournalJson.ToLine)];

        Assert.DoesNotContain(lines, line => line.Contains("mood", StringComparison.Ordinal) || line.Contains("gift", StringComparison.Ordinal) || line.Contains("pronouns", StringComparison.Ordinal));
        Assert.Same(network, network.Record(JournalJson.FromLine(Talk)));
    }

    [Fact]
    public void An_entry_that_was_changed_is_written_by_what_is_known_of_it()
    {
        InteractionLogged talk = (InteractionLogged)JournalJson.FromLine(Talk) with { Summary = "coffee" };

        Assert.DoesNotContain("mood", JournalJson.ToLine(talk), StringComparison.Ordinal);
        Assert.Contains("\"summary\":\"coffee\"", JournalJson.ToLine(talk), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_kept_in_other_json_too()
    {
        string json = "[" + Talk.Replace(",\"on\"", ",\n  \"on\"", StringComparison.Ordinal) + "]";
        JsonSerializerOptions options = new JsonSerializerOptions().ConfigureForNetworking();
        options.Converters.Add(new ValueListConverter<JournalEntry>());

        ValueList<JournalEntry> read = JsonSerializer.Deserialize<ValueList<JournalEntry>>(json, options);

        Assert.Equal("[" + Talk + "]", JsonSerializer.Serialize(read, options));
    }
}
