using FsCheck;
using FsCheck.Xunit;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

/// <summary>What a calibration counts, to the day; what follows from it is beside.</summary>
public partial class WarmthCalibrationTests
{
    private static readonly WarmthModel Model = WarmthModel.V1;
    private static readonly LocalDate Today = new(2026, 3, 2);

    [Fact]
    public void A_case_worked_out_by_hand()
    {
        // The two dates are 31 January and 1 January.
        DaySet[] relationships =
        [
            // Before both dates, with S = 0.5 and 0.8 + 2^-1.5; heard from on the last day after the earlier one.
            DaySet.From([new(new(2025, 11, 2), TouchSides.Mutual), new(new(2026, 1, 31), TouchSides.Theirs)]),
            // Before the later date alone, with S = 0.125; heard from today.
            DaySet.From([new(new(2026, 1, 31), TouchSides.Mine), new(Today, TouchSides.Theirs)]),
            // Before neither.
            DaySet.From([new(new(2026, 2, 10), TouchSides.Theirs)]),
            DaySet.Empty,
        ];

        WarmthCalibration calibration = Model.Calibrate(relationships, Today);

        Assert.Equal(2, calibration.Heard);
        Assert.Equal(0.10947235630511287 + 0.20647802268477833 + 0.04854671306885916, calibration.Expected, 1e-12);
        Assert.Equal(1.0803114803448313, calibration.Factor, 1e-12);
        Assert.Equal(0.01372 * 1.0803114803448313, calibration.Apply(Model).ChanceScale, 1e-12);
    }

    [Theory]
    [InlineData(0, 0, "warmth.nothing-to-calibrate")]
    [InlineData(0, 4, "warmth.calibrated")]
    [InlineData(3, 0, "warmth.calibrated")]
    public void There_is_nothing_to_calibrate_only_where_nothing_was_expected_and_nothing_came(double heard, double expected, string code) =>
        Assert.Equal(code, Assert.Single(new WarmthCalibration { Heard = heard, Expected = expected }.Reasons).Code);

    [Fact]
    public void Thirty_days_are_the_default() =>
        Assert.Equal(Model.Calibrate(Lively, Today, 30), Model.Calibrate(Lively, Today));

    [Theory]
    [InlineData(-60, 0)]
    [InlineData(-59, 1)]
    [InlineData(-31, 1)]
    [InlineData(-30, 1)]
    [InlineData(-29, 1)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Somebody_is_heard_from_on_the_days_after_a_date_up_to_the_horizon(int day, int heard) =>
        Assert.Equal(heard, Model.Calibrate([DaySets.Of(Today, (-100, 'm'), (day, 't'))], Today).Heard);

    [Theory]
    [InlineData(-60, new[] { 0, 30 })]
    [InlineData(-59, new[] { 29 })]
    [InlineData(-30, new[] { 0 })]
    [InlineData(-29, new int[0])]
    public void A_relationship_is_expected_from_at_the_dates_not_before_its_first_day(int day, int[] ages)
    {
        WarmthCalibration calibration = Model.Calibrate([DaySets.Of(Today, (day, 'b'))], Today);

        Assert.Equal(ages.Sum(age => Model.Chance(Math.Pow(2, -age / 60.0), 30)), calibration.Expected, 1e-12);
        Assert.Equal(0, calibration.Heard);
    }

    [Theory]
    [InlineData('m', 0)]
    [InlineData('t', 1)]
    [InlineData('b', 1)]
    public void Only_what_the_contact_did_is_heard(char sides, int heard) =>
        Assert.Equal(heard, Model.Calibrate([DaySets.Of(Today, (-100, 'b'), (-5, sides))], Today).Heard);

    [Fact]
    public void Somebody_heard_from_often_counts_once_in_each_period()
    {
        DaySet days = DaySets.Of(Today, (-100, 'b'), (-50, 't'), (-40, 't'), (-20, 't'), (-10, 'b'), (-1, 't'));

        Assert.Equal(2, Model.Calibrate([days], Today).Heard);
        Assert.Equal(1, Model.Calibrate([days], Today.PlusDays(29)).Heard);
    }

    [Theory]
    [InlineData(29, 0)]
    [InlineData(30, 1)]
    [InlineData(59, 1)]
    [InlineData(60, 2)]
    public void A_date_before_the_calendar_s_first_day_contributes_nothing(int today, int dates)
    {
        DaySet first = DaySet.From([new(LocalDate.MinIsoValue, TouchSides.Mutual)]);
        int[] ages = [.. new[] { today - 30, today - 60 }.Take(dates)];

        Assert.Equal(
            ages.Sum(age => Model.Chance(Math.Pow(2, -age / 60.0), 30)),
            Model.Calibrate([first], LocalDate.MinIsoValue.PlusDays(today)).Expected,
            1e-12);
    }

    [Fact]
    public void A_horizon_beyond_the_calendar_compares_nothing()
    {
        Assert.Equal(new WarmthCalibration(), Model.Calibrate(Lively, Today, int.MaxValue));
        Assert.Equal(new WarmthCalibration(), Model.Calibrate(Lively, LocalDate.MaxIsoValue, int.MaxValue));
    }

    [Fact]
    public void Wrong_arguments_throw()
    {
        Assert.Throws<ArgumentNullException>("relationships", () => Model.Calibrate(null!, Today));
        Assert.Throws<ArgumentNullException>("relationships", () => Model.Calibrate([DaySet.Empty, null!], Today));
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => Model.Calibrate([], Today, 0));
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => Model.Calibrate([], Today, -1));
    }

    [Property(Arbitrary = [typeof(DaySets)], MaxTest = 200)]
    public void It_is_what_its_definition_says(DaySet[] relationships, LocalDate today, PositiveInt horizon)
    {
        double expected = 0;
        int heard = 0;
        foreach (LocalDate date in new[] { today.PlusDays(-horizon.Get), today.PlusDays(-2 * horizon.Get) })
        {
            foreach (DaySet known in relationships.Where(days => days.UpTo(date).Count > 0))
            {
                expected += Model.Chance(Model.Sum(known.UpTo(date).AsSpan(), date), horizon.Get);
                heard += known.Any(day => day.Day > date && day.Day <= date.PlusDays(horizon.Get) && day.Sides != TouchSides.Mine) ? 1 : 0;
            }
        }

        WarmthCalibration calibration = Model.Calibrate(relationships, today, horizon.Get);

        Assert.Equal(heard, calibration.Heard);
        Assert.Equal(expected, calibration.Expected, 1e-9);
    }

    private static DaySet[] Lively => [.. Enumerable.Range(0, 50).Select(i => DaySets.Of(Today, (-200 + i, 'b'), (-i, 't')))];
}
