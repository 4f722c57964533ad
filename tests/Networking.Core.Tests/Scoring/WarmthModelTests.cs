using FsCheck.Xunit;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(DaySets)])]
public class WarmthModelTests
{
    private static readonly WarmthModel Model = WarmthModel.V1;
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Theory]
    [InlineData(1, 30, 0.1846814600)]
    [InlineData(10, 30, 0.8334419040)]
    [InlineData(1, 90, 0.3724507552)]
    public void The_chance_has_the_reference_values(double sum, double horizon, double expected) =>
        Assert.Equal(expected, Model.Chance(sum, horizon), 10);

    [Fact]
    public void One_conversation_keeps_warm_through_day_7_and_out_of_the_cold_through_day_121()
    {
        DaySet days = DaySets.Of(Day, (0, 'b'));
        Warmth warmth = Model.Assess(days, Day);

        Assert.Equal(Day.PlusDays(8), warmth.NoLongerWarmOn);
        Assert.Equal(Day.PlusDays(122), warmth.ColdOn);
        Assert.Equal(WarmthBand.Warm, Model.Band(days, Day.PlusDays(7)));
        Assert.Equal(WarmthBand.Cooling, Model.Band(days, Day.PlusDays(8)));
        Assert.Equal(WarmthBand.Cooling, Model.Band(days, Day.PlusDays(121)));
        Assert.Equal(WarmthBand.Cold, Model.Band(days, Day.PlusDays(122)));
    }

    [Fact]
    public void A_conversation_a_quarter_stays_out_of_the_cold_for_good()
    {
        LocalDate[] quarters = [.. Enumerable.Range(0, 40).Select(quarter => Day.PlusMonths(3 * quarter))];
        DaySet days = DaySet.From(quarters.Select(quarter => new DayInTouch(quarter, TouchSides.Mutual)));

        for (LocalDate day = Day; day <= quarters[^1].PlusMonths(3); day = day.PlusDays(1))
        {
            Assert.True(Model.Band(days, day) >= WarmthBand.Cooling, $"Cold on {day:uuuu-MM-dd}.");
        }
    }

    [Property]
    public void The_sum_from_the_key_is_the_direct_sum(DaySet days, ushort silence)
    {
        LocalDate asOf = DaySets.Last.PlusDays(silence % 2000);
        double direct = Model.Sum(days.AsSpan(), asOf);
        double fromKey = Model.SumFromKey(Model.Key(days.AsSpan()), asOf);

        Assert.True(Math.Abs(direct - fromKey) <= 1e-12 * direct, $"{direct:R} is not {fromKey:R}.");
    }

    [Property]
    public void Ages_give_the_sum_that_dates_give(DaySet days, ushort silence)
    {
        LocalDate asOf = DaySets.Last.PlusDays(silence % 2000);
        double[] ages = [.. days.Select(day => (double)Period.DaysBetween(day.Day, asOf))];
        TouchSides[] sides = [.. days.Select(day => day.Sides)];

        Assert.Equal(Model.Sum(days.AsSpan(), asOf), Model.Sum(ages, sides));
    }

    [Property]
    public void Days_after_the_day_asked_about_do_not_count(DaySet days, LocalDate asOf)
    {
        Assert.Equal(Model.Sum(days.UpTo(asOf).AsSpan(), asOf), Model.Sum(days.AsSpan(), asOf));
        Assert.Equal(Model.Assess(days.UpTo(asOf), asOf), Model.Assess(days, asOf));
    }

    [Property]
    public void Silence_never_raises_the_chance_nor_changes_the_key(DaySet days, ushort silence, ushort more)
    {
        LocalDate sooner = DaySets.Last.PlusDays(silence % 2000);
        LocalDate later = sooner.PlusDays(1 + (more % 2000));
        Warmth before = Model.Assess(days, sooner);
        Warmth after = Model.Assess(days, later);

        Assert.True(after.ChanceIn30Days <= before.ChanceIn30Days);
        Assert.True(after.ChanceIn90Days <= before.ChanceIn90Days);
        Assert.True(days.Count == 0 || after.ChanceIn30Days < before.ChanceIn30Days);
        Assert.Equal(before.Key, after.Key);
    }

    [Property]
    public void Of_two_relationships_the_one_with_the_greater_key_is_warmer_on_every_date(DaySet one, DaySet other, ushort silence)
    {
        LocalDate asOf = DaySets.Last.PlusDays(silence % 2000);
        double difference = Model.Sum(one.AsSpan(), asOf) - Model.Sum(other.AsSpan(), asOf);
        int byKey = Model.Key(one.AsSpan()).CompareTo(Model.Key(other.AsSpan()));

        Assert.True(Math.Abs(difference) < 1e-9 || Math.Sign(difference) == byKey);
    }

    [Fact]
    public void A_day_weighs_by_who_acted()
    {
        Assert.Equal(1, Model.Sum(DaySets.Of(Day, (0, 'b')).AsSpan(), Day));
        Assert.Equal(0.8, Model.Sum(DaySets.Of(Day, (0, 't')).AsSpan(), Day));
        Assert.Equal(0.125, Model.Sum(DaySets.Of(Day, (0, 'm')).AsSpan(), Day));
        Assert.Equal(0, Model.Sum([new DayInTouch(Day, TouchSides.None)], Day));
        Assert.Equal(0.5, Model.Sum(DaySets.Of(Day, (0, 'b')).AsSpan(), Day.PlusDays(60)), 15);
    }

    [Property]
    public void Of_a_run_of_unanswered_days_the_first_three_count(DaySet days)
    {
        double expected = 0;
        for (int i = 0; i < days.Count; i++)
        {
            double age = Period.DaysBetween(days[i].Day, DaySets.Last);
            expected += WrittenOut(days, i) * Math.Pow(0.5, age / 60);
        }

        Assert.Equal(expected, Model.Sum(days.AsSpan(), DaySets.Last), 1e-9);
    }

    /// <summary>The rule of the design, word by word.</summary>
    private static double WrittenOut(DaySet days, int index)
    {
        if (days[index].Sides == TouchSides.Mutual)
        {
            return 1;
        }

        if (days[index].Sides == TouchSides.Theirs)
        {
            return 0.8;
        }

        int previousAct = -1;
        for (int i = 0; i < index; i++)
        {
            if (days[i].Sides is TouchSides.Theirs or TouchSides.Mutual)
            {
                previousAct = i;
            }
        }

        int between = Enumerable.Range(previousAct + 1, index - previousAct - 1).Count(i => days[i].Sides == TouchSides.Mine);
        return between < 3 ? 0.125 : 0;
    }

    [Fact]
    public void Bands_begin_at_their_chance()
    {
        Assert.Equal(WarmthBand.Warm, Model.Band(1));
        Assert.Equal(WarmthBand.Warm, Model.Band(0.35));
        Assert.Equal(WarmthBand.Cooling, Model.Band(Math.BitDecrement(0.35)));
        Assert.Equal(WarmthBand.Cooling, Model.Band(0.15));
        Assert.Equal(WarmthBand.Cold, Model.Band(Math.BitDecrement(0.15)));
        Assert.Equal(WarmthBand.NeverInTouch, Model.Band(DaySet.Empty, Day));
        Assert.Equal(WarmthBand.NeverInTouch, Model.Band(DaySets.Of(Day, (1, 'b')), Day));
    }

    [Property]
    public void The_peak_is_the_greatest_count_of_any_day(DaySet days)
    {
        double expected = days.Count == 0 ? 0 : days.Max(day => Model.Sum(days.AsSpan(), day.Day));

        Assert.Equal(expected, Model.Peak(days), 1e-9);
    }

    [Fact]
    public void Input_that_makes_no_sense_is_refused()
    {
        DayInTouch[] twice = [new(Day, TouchSides.Mine), new(Day, TouchSides.Theirs)];

        Assert.Throws<ArgumentException>(() => Model.Sum(twice, Day));
        Assert.Throws<ArgumentException>(() => Model.Key(twice));
        Assert.Throws<ArgumentException>("sides", () => Model.Sum([1, 2], [TouchSides.Mine]));
        Assert.Throws<ArgumentException>(() => Model.Sum([1, 2], [TouchSides.Mine, TouchSides.Mine]));
        Assert.Throws<ArgumentOutOfRangeException>("agesInDays", () => Model.Sum([2, -1], [TouchSides.Mine, TouchSides.Mine]));
        Assert.Throws<ArgumentOutOfRangeException>("agesInDays", () => Model.Sum([2, double.NaN], [TouchSides.Mine, TouchSides.Mine]));
        Assert.Throws<ArgumentOutOfRangeException>("sum", () => Model.Chance(-1, 30));
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => Model.Chance(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("chance", () => Model.SumAt(1, 30));
        Assert.Throws<ArgumentNullException>("days", () => Model.Assess(null!, Day));
        Assert.Throws<ArgumentNullException>("days", () => Model.Band(null!, Day));
        Assert.Throws<ArgumentNullException>("days", () => Model.Peak(null!));
        Assert.Throws<ArgumentNullException>("days", () => Model.DormantSince(null!));
        Assert.Throws<ArgumentNullException>("days", () => WarmthModel.SilenceRatio(null!, Day));
    }

    [Fact]
    public void Nobody_without_history_has_no_chance_and_two_days_of_equal_age_count_both()
    {
        Assert.Equal(1 - Math.Exp(-0.01372 * 0.157 * Math.Pow(30, 0.751)), Model.Chance(0, 30), 15);
        Assert.Equal(1.8, Model.Sum([0, 0], [TouchSides.Mutual, TouchSides.Theirs]), 15);
        Assert.Equal(0, Model.Sum([], []));
        Assert.Equal(Math.Pow(2, -0.75 / 60), Model.Sum([0.75], [TouchSides.Mutual]), 15);
    }
}
