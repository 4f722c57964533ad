using System.Reflection;
using Networking.Core.Gatherings;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Gatherings;

public class RankingTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static readonly NetworkView View = Network.Empty
        .Record(new SeekerProfileSet { Id = Ids.Entry(1), On = Day, Profile = new() { Fields = ["metering", "tariffs"] } })
        .Record(new GatheringPlanned { Id = Ids.Entry(2), On = Day, Gathering = Ids.Gathering(1), Name = "Planned", Date = Day.PlusDays(9), Topics = ["Metering"] })
        .AsOf(Day);

    [Fact]
    public void The_score_comes_first_then_the_date_then_the_name() => Assert.Equal(
        ["both", "Planned", "sooner", "a later", "b later", "no day yet", "nothing"],
        View.RankGatherings(
        [
            Prospect("nothing", 0),
            Prospect("no day yet", null, "tariffs"),
            Prospect("b later", 12, "tariffs"),
            Prospect("a later", 12, "tariffs"),
            Prospect("sooner", 11, "tariffs"),
            GatheringProspect.Of(Assert.Single(View.Gatherings)),
            Prospect("both", 20, "tariffs", "metering"),
        ]).Select(ranked => ranked.Prospect.Name));

    [Fact]
    public void A_gathering_of_the_journal_keeps_its_id_and_all_that_counts()
    {
        Gathering gathering = new()
        {
            Id = Ids.Gathering(4),
            Name = "Fair",
            PlannedFor = Day,
            AttendedOn = Day.PlusDays(1),
            Topics = ["metering"],
            Employers = ["Nordgrid"],
            Expected = [Ids.Contact(1)],
        };
        GatheringProspect prospect = GatheringProspect.Of(gathering);

        Assert.Equal((Ids.Gathering(4), "Fair", Day.PlusDays(1)), (prospect.Id, prospect.Name, prospect.Date));
        Assert.Equal((gathering.Topics, gathering.Employers, gathering.Expected), (prospect.Topics, prospect.Employers, prospect.Expected));
    }

    [Fact]
    public void Other_weights_give_other_scores_and_none_takes_a_part_out()
    {
        RankedGathering ranked = Assert.Single(View.RankGatherings([Prospect("both", 1, "tariffs")], new GatheringWeights { Field = 7 }));
        RankedGathering without = Assert.Single(View.RankGatherings([Prospect("both", 1, "tariffs")], new GatheringWeights { Field = 0 }));

        Assert.Equal((7, 0), (ranked.Score, without.Score));
        Assert.Equal("gathering.nothing-known", Assert.Single(without.Reasons).Code);
    }

    [Theory]
    [InlineData(nameof(GatheringWeights.LookedFor), 3)]
    [InlineData(nameof(GatheringWeights.Field), 2)]
    [InlineData(nameof(GatheringWeights.Background), 1)]
    [InlineData(nameof(GatheringWeights.TargetPerPriority), 1)]
    [InlineData(nameof(GatheringWeights.Owed), 3)]
    [InlineData(nameof(GatheringWeights.Quiet), 1)]
    [InlineData(nameof(GatheringWeights.CanHelp), 3)]
    public void A_default_stays_and_no_weight_is_below_0(string field, int expected)
    {
        PropertyInfo weight = typeof(GatheringWeights).GetProperty(field)!;

        Assert.Equal(expected, weight.GetValue(GatheringWeights.V1));
        weight.SetValue(new GatheringWeights(), 0);
        Assert.IsType<ArgumentOutOfRangeException>(
            Assert.Throws<TargetInvocationException>(() => weight.SetValue(new GatheringWeights(), -1)).InnerException);
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => View.RankGatherings(null!));
        Assert.Throws<ArgumentException>(() => View.RankGatherings([null!]));
        Assert.Throws<ArgumentNullException>(() => GatheringProspect.Of(null!));
        Assert.Empty(View.RankGatherings([]));
    }

    [Fact]
    public void A_gathering_that_is_not_known_has_neither_plan_nor_yield()
    {
        Assert.Contains(Ids.Gathering(9).ToString(), Assert.Throws<KeyNotFoundException>(() => View.PlanFor(Ids.Gathering(9))).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => View.YieldOf(Ids.Gathering(9)));
    }

    [Fact]
    public void Before_it_takes_place_there_is_no_yield_yet()
    {
        GatheringYield yield = View.YieldOf(Ids.Gathering(1));

        Assert.Equal((0, 0, 0), (yield.Met.Count, yield.HelpGiven, yield.Leads));
        Assert.Equal("gathering-yield.not-attended", Assert.Single(yield.Reasons).Code);
        Assert.Empty(View.GatheringYields);
    }

    private static GatheringProspect Prospect(string name, int? inDays, params string[] topics) =>
        new() { Name = name, Date = inDays is { } days ? Day.PlusDays(days) : null, Topics = ValueList.From(topics) };
}
