using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Gatherings;

public class GatheringListTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Network People = Network.Empty.Replay(
    [
        new ContactAdded { Id = Ids.Entry(1), On = Day, Contact = Ids.Contact(1), Details = new() { GivenName = "Ada" } },
        new ContactAdded { Id = Ids.Entry(2), On = Day, Contact = Ids.Contact(2), Details = new() { GivenName = "Bo" } },
        new GatheringPlanned { Id = Ids.Entry(3), On = Day, Gathering = Ids.Gathering(1), Name = "Spring evening", Date = Day.PlusDays(10) },
    ]);

    [Fact]
    public void A_plan_is_known_before_its_day_and_not_before_it_was_made()
    {
        Gathering planned = Assert.Single(People.AsOf(Day).Gatherings);

        Assert.Equal((Ids.Gathering(1), Day.PlusDays(10), Day.PlusDays(10)), (planned.Id, planned.PlannedFor, planned.Date));
        Assert.Null(planned.AttendedOn);
        Assert.Empty(People.AsOf(Day.PlusDays(-1)).Gatherings);
    }

    [Fact]
    public void Plan_and_visits_are_one_gathering_with_everybody_met()
    {
        Network network = People
            .Record(new GatheringAttended { Id = Ids.Entry(4), On = Day.PlusDays(11), Gathering = Ids.Gathering(1), Name = "Spring evening", Met = [Ids.Contact(2)] })
            .Record(new GatheringAttended { Id = Ids.Entry(5), On = Day.PlusDays(10), Gathering = Ids.Gathering(1), Name = "Spring evening", Met = [Ids.Contact(1)] })
            .Record(new GatheringAttended { Id = Ids.Entry(6), On = Day.PlusDays(5), Gathering = Ids.Gathering(2), Name = "Alone at a fair" });
        IReadOnlyList<Gathering> all = network.AsOf(Day.PlusDays(20)).Gatherings;

        Assert.Equal([Ids.Gathering(2), Ids.Gathering(1)], all.Select(gathering => gathering.Id));
        Assert.Equal((Day.PlusDays(10), Day.PlusDays(10)), (all[1].PlannedFor, all[1].AttendedOn));
        Assert.Equal([Ids.Contact(1), Ids.Contact(2)], all[1].Met.Order());
    }

    [Fact]
    public void A_plan_that_was_retracted_is_gone()
    {
        Network network = People.Record(new Core.Journaling.EntryRetracted { Id = Ids.Entry(4), On = Day, Entry = Ids.Entry(3) });

        Assert.Empty(network.AsOf(Day).Gatherings);
    }

    [Fact]
    public void The_latest_plan_stands_with_all_it_says_whatever_was_recorded_first()
    {
        GatheringPlanned before = Plan(4, Day.PlusDays(-1)) with { Why = "to listen", Topics = ["metering"], Employers = ["Nordgrid"], Expected = [Ids.Contact(1)] };
        GatheringPlanned after = Plan(5, Day.PlusDays(1)) with { Why = "to meet Bo", Topics = ["tariffs"], Expected = [Ids.Contact(2)] };

        Gathering gathering = Assert.Single(People.Record(after).Record(before).AsOf(Day.PlusDays(2)).Gatherings);

        Assert.Equal((Day.PlusDays(20), "to meet Bo"), (gathering.PlannedFor, gathering.Why));
        Assert.Equal(["tariffs"], gathering.Topics);
        Assert.Empty(gathering.Employers);
        Assert.Equal([Ids.Contact(2)], gathering.Expected);
    }

    [Fact]
    public void Having_been_there_leaves_the_plan_as_it_was()
    {
        Network network = People
            .Record(Plan(4, Day) with { Why = "to listen", Topics = ["metering"], Employers = ["Nordgrid"], Expected = [Ids.Contact(1)] })
            .Record(new GatheringAttended { Id = Ids.Entry(5), On = Day.PlusDays(20), Gathering = Ids.Gathering(1), Name = "Spring evening", Met = [Ids.Contact(2)] });

        Gathering gathering = Assert.Single(network.AsOf(Day.PlusDays(20)).Gatherings);

        Assert.Equal("to listen", gathering.Why);
        Assert.Equal(["metering"], gathering.Topics);
        Assert.Equal(["Nordgrid"], gathering.Employers);
        Assert.Equal(([Ids.Contact(1)], [Ids.Contact(2)]), (gathering.Expected, gathering.Met));
    }

    [Fact]
    public void Who_is_expected_stands_under_the_id_in_use_and_once()
    {
        Network network = People
            .Record(Plan(4, Day) with { Expected = [Ids.Contact(2), Ids.Contact(1), Ids.Contact(7)] })
            .Record(new ContactsMerged { Id = Ids.Entry(5), On = Day, Kept = Ids.Contact(1), Absorbed = Ids.Contact(2) });

        Assert.Equal([Ids.Contact(1), Ids.Contact(7)], Assert.Single(network.AsOf(Day).Gatherings).Expected);
    }

    [Fact]
    public void Erasing_somebody_expected_takes_the_seekers_words_and_leaves_what_is_the_gatherings()
    {
        Network network = People
            .Record(Plan(4, Day) with { Why = "to see Ada", Topics = ["metering"], Employers = ["Nordgrid"], Expected = [Ids.Contact(1), Ids.Contact(2)] })
            .Record(new ContactErased { Id = Ids.Entry(5), On = Day, Contacts = [Ids.Contact(1)] });

        Gathering gathering = Assert.Single(network.AsOf(Day).Gatherings);

        Assert.Null(gathering.Why);
        Assert.Equal(("Spring evening", "metering", "Nordgrid"), (gathering.Name, gathering.Topics[0], gathering.Employers[0]));
        Assert.Equal([Ids.Contact(1), Ids.Contact(2)], gathering.Expected);
    }

    private static GatheringPlanned Plan(int entry, LocalDate on) =>
        new() { Id = Ids.Entry(entry), On = on, Gathering = Ids.Gathering(1), Name = "Spring evening", Date = Day.PlusDays(20) };
}
