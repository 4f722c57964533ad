using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

public class WarmthTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Fact]
    public void Never_in_touch_is_said_and_nothing_else()
    {
        Warmth warmth = WarmthModel.V1.Assess(DaySet.Empty, Day);

        Assert.Equal(["warmth.never-in-touch"], warmth.Reasons.Select(reason => reason.Code));
        Assert.Equal((WarmthBand.NeverInTouch, 0.0, 0.0, 0), (warmth.Band, warmth.Sum, warmth.Key, warmth.DaysInTouch));
        Assert.Null(warmth.LastInTouch);
        Assert.Equal("You have not been in touch yet.", warmth.Reasons[0].Sentence);
    }

    [Fact]
    public void An_assessment_says_all_its_parts()
    {
        DaySet days = DaySets.Of(Day, (-40, 'b'), (-30, 'b'), (-20, 'b'), (-10, 'b'), (0, 'b'));
        Warmth warmth = WarmthModel.V1.Assess(days, Day.PlusDays(15));

        Assert.Equal(
            ["warmth.last-in-touch", "warmth.chance", "warmth.cold-on", "warmth.silence-ratio"],
            warmth.Reasons.Select(reason => reason.Code));
        Assert.Equal("Last in touch on 1 Mar 2026 (days ago: 15; days in touch in all: 5).", warmth.Reasons[0].Sentence);
        Assert.Equal($"The chance of hearing from them within 90 days is {Math.Round(100 * warmth.ChanceIn90Days):0} %.", warmth.Reasons[1].Sentence);
        Assert.Equal((warmth.ColdOn, "day"), (warmth.Reasons[2].Values[0].Date, warmth.Reasons[2].Values[0].Name));
        Assert.StartsWith("Without a word it goes cold on ", warmth.Reasons[2].Sentence, StringComparison.Ordinal);
        Assert.Equal("The silence is 1.5 times your usual gap.", warmth.Reasons[3].Sentence);
        Assert.Equal(WarmthModel.V1.Sum(days.AsSpan(), Day.PlusDays(15)), warmth.Sum);
        Assert.Equal(WarmthModel.V1.Key(days.AsSpan()), warmth.Key);
        Assert.Equal(WarmthModel.V1.Chance(warmth.Sum, 30), warmth.ChanceIn30Days);
        Assert.Equal(WarmthModel.V1.Chance(warmth.Sum, 90), warmth.ChanceIn90Days);
        Assert.Equal((Day, 5, 1.5), (warmth.LastInTouch, warmth.DaysInTouch, warmth.SilenceRatio));
        Assert.StartsWith("Warm on 2026-03-16 (S ", warmth.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cold_one_is_not_said_to_go_cold_and_a_dormant_one_is_said_to_be()
    {
        DaySet days = DaySets.Of(Day, (-20, 'b'), (-10, 'b'), (0, 'b'));

        Assert.Equal(
            ["warmth.last-in-touch", "warmth.chance"],
            WarmthModel.V1.Assess(days, Day.PlusYears(2)).Reasons.Select(reason => reason.Code));
        Assert.Equal(
            ["warmth.last-in-touch", "warmth.chance", "warmth.dormant"],
            WarmthModel.V1.Assess(days, Day.PlusYears(3)).Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void A_relationship_assesses_its_own_days()
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day);
        Relationship relationship = diary.AsOf(Day.PlusDays(9));

        Assert.Equal(WarmthModel.V1.Assess(relationship.Days, Day.PlusDays(9)), relationship.Warmth);
        Assert.Same(relationship.Warmth, relationship.Warmth);
    }
}
