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
}
