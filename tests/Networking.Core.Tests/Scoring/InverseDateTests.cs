using FsCheck.Xunit;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

public class InverseDateTests
{
    private static readonly WarmthModel Model = WarmthModel.V1;
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Property(Arbitrary = [typeof(DaySets)])]
    public void It_is_the_first_day_below_by_looking_at_every_day(DaySet days, byte percent, byte horizon)
    {
        double chance = 0.05 + (percent % 90 / 100.0);
        double horizonInDays = 1 + (horizon % 120);
        double key = Model.Key(days.AsSpan());
        LocalDate? found = Model.FirstDayBelow(key, chance, horizonInDays);
        if (days.Count == 0 || found is not { } day || day <= DaySets.Last)
        {
            return;
        }

        for (LocalDate silent = DaySets.Last; silent < day; silent = silent.PlusDays(1))
        {
            Assert.True(Model.Chance(Model.Sum(days.AsSpan(), silent), horizonInDays) >= chance - 1e-12);
        }

        Assert.True(Model.Chance(Model.Sum(days.AsSpan(), day), horizonInDays) < chance + 1e-12);
        Assert.True(IsBelow(key, day, chance, horizonInDays));
        Assert.False(IsBelow(key, day.PlusDays(-1), chance, horizonInDays));
    }

    [Property(Arbitrary = [typeof(DaySets)])]
    public void The_dates_of_an_assessment_are_the_days_on_which_the_band_changes(DaySet days)
    {
        if (days.Last is not { } last)
        {
            return;
        }

        Warmth warmth = Model.Assess(days, last);
        LocalDate[] silence = [.. Enumerable.Range(0, 700).Select(last.PlusDays)];

        Assert.Equal(silence.First(day => Model.Assess(days, day).ChanceIn90Days < 0.35), warmth.NoLongerWarmOn);
        Assert.Equal(silence.First(day => Model.Assess(days, day).ChanceIn90Days < 0.15), warmth.ColdOn);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void The_rounding_of_a_key_that_falls_on_the_very_edge_does_not_move_the_day_by_more_than_one(int sign)
    {
        for (int age = 1; age < 400; age++)
        {
            double chance = Model.Chance(Model.Sum([age], [TouchSides.Mutual]), 90);
            double key = Model.Key(DaySets.Of(Day, (0, 'b')).AsSpan()) * (1 + (sign * 1e-15));
            LocalDate found = Model.FirstDayBelow(key, chance, 90)!.Value;

            Assert.InRange(Period.DaysBetween(Day, found), age, age + 1);
            Assert.True(IsBelow(key, found, chance, 90));
            Assert.False(IsBelow(key, found.PlusDays(-1), chance, 90));
        }
    }

    [Fact]
    public void A_chance_that_nobody_falls_below_has_no_day()
    {
        Assert.Null(Model.FirstDayBelow(1, 0, 90));
        for (int horizon = 1; horizon <= 365; horizon++)
        {
            double least = Model.Chance(0, horizon);

            Assert.Null(Model.FirstDayBelow(1e300, least, horizon));
            Assert.Null(Model.FirstDayBelow(0, Math.BitDecrement(least), horizon));
            Assert.NotNull(Model.FirstDayBelow(1, least * 1.0001, horizon));
        }
    }

    [Fact]
    public void Without_history_every_day_is_below()
    {
        Assert.Equal(LocalDate.MinIsoValue, Model.FirstDayBelow(0, 0.5, 90));
        Assert.Throws<ArgumentOutOfRangeException>("key", () => Model.FirstDayBelow(-1, 0.5, 90));
        Assert.Throws<ArgumentOutOfRangeException>("key", () => Model.FirstDayBelow(-1, 0.001, 90));
        Assert.Throws<ArgumentOutOfRangeException>("key", () => Model.FirstDayBelow(double.PositiveInfinity, 0.5, 90));
        Assert.Throws<ArgumentOutOfRangeException>("chance", () => Model.FirstDayBelow(1, 1, 90));
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => Model.FirstDayBelow(1, 0.5, 0));
    }

    [Theory]
    [InlineData(60, 1e-300)]
    [InlineData(60, double.MaxValue)]
    [InlineData(36, 1e308)]
    [InlineData(3650, 1e100)]
    [InlineData(3650, 1e-300)]
    public void Huge_and_tiny_keys_have_their_day_too(double halfLife, double key)
    {
        WarmthModel model = Model with { HalfLifeInDays = halfLife };
        LocalDate day = model.FirstDayBelow(key, 0.5, 90)!.Value;

        Assert.True(model.Chance(model.SumFromKey(key, day), 90) < 0.5);
        Assert.False(model.Chance(model.SumFromKey(key, day.PlusDays(-1)), 90) < 0.5);
    }

    [Fact]
    public void A_day_beyond_the_calendar_is_its_last_or_first_one()
    {
        WarmthModel slow = Model with { HalfLifeInDays = 1e12 };
        double edge = slow.SumAt(0.5, 90);

        Assert.Equal(LocalDate.MaxIsoValue, slow.FirstDayBelow(edge * 10, 0.5, 90));
        Assert.Equal(LocalDate.MinIsoValue, slow.FirstDayBelow(edge / 10, 0.5, 90));
        Assert.Equal(LocalDate.MaxIsoValue, (slow with { HalfLifeInDays = double.MaxValue }).FirstDayBelow(edge * 1.01, 0.5, 90));
    }

    [Fact]
    public void Warmth_never_ends_before_the_last_day_in_touch()
    {
        // One message of the seeker's alone was never warm: it ends with the day itself, not half a year before it.
        Warmth warmth = Model.Assess(DaySets.Of(Day, (0, 'm')), Day.PlusDays(3));

        Assert.Equal(Day, warmth.NoLongerWarmOn);
        Assert.True(warmth.ColdOn >= Day);
        Assert.Null(Model.Assess(DaySet.Empty, Day).ColdOn);
        Assert.Null(Model.Assess(DaySet.Empty, Day).NoLongerWarmOn);
        Assert.Null((Model with { CoolingFrom = 0 }).Assess(DaySets.Of(Day, (0, 'b')), Day).ColdOn);
    }

    private static bool IsBelow(double key, LocalDate day, double chance, double horizonInDays) =>
        Model.Chance(Model.SumFromKey(key, day), horizonInDays) < chance;
}
