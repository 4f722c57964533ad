using FsCheck.Xunit;
using Networking.Core.Storage.DueWork;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Storage.Tests.DueWork;

[Properties(Arbitrary = [typeof(Journals)], MaxTest = 60)]
public class StandingsTests
{
    [Property]
    public void There_is_one_for_each_relationship_of_the_day_with_its_forward_key(Journal journal, LocalDate today)
    {
        NetworkView view = journal.ToNetwork().AsOf(today);

        IReadOnlyList<RelationshipStanding> standings = Standings.Of(view.Network, today);

        Assert.Equal(
            view.Relationships.Select(relationship => (relationship.Id, view.Settings.Warmth.Key(relationship.Days), view.Settings.Warmth.KeyFingerprint)),
            standings.Where(standing => view.Find(standing.Contact) is not null).Select(standing => (standing.Contact, standing.WarmthKey, standing.KeyFingerprint)));
        Assert.Equal(standings.Select(standing => standing.Contact).Distinct().Order(), standings.Select(standing => standing.Contact));
    }

    [Property]
    public void The_others_are_of_people_who_come_with_an_entry_dated_later(Journal journal, LocalDate today)
    {
        Network network = journal.ToNetwork();

        Assert.Equal(
            network.AsOf(LocalDate.Max(today, Journals.Last)).Relationships.Select(relationship => relationship.Id),
            Standings.Of(network, today).Select(standing => standing.Contact));
    }

    [Property]
    public void The_erased_have_none_and_the_merged_one(Journal journal, LocalDate today)
    {
        Network network = journal.ToNetwork();

        Assert.All(Standings.Of(network, today), standing =>
        {
            Assert.False(network.IsErased(standing.Contact));
            Assert.Equal(network.Resolve(standing.Contact), standing.Contact);
        });
    }

    [Property]
    public void The_order_of_entries_makes_no_difference(Journal journal, LocalDate today, int seed) =>
        Assert.Equal(
            Standings.Of(journal.ToNetwork(), today),
            Standings.Of(Network.Empty.Replay(Journals.Shuffled(journal.Entries, seed)), today));

    [Fact]
    public void An_empty_network_has_none() => Assert.Empty(Standings.Of(Network.Empty, new(2026, 11, 23)));

    [Fact]
    public void Null_is_an_error_of_the_program() =>
        Assert.Throws<ArgumentNullException>(() => Standings.Of(null!, new(2026, 11, 23)));
}
