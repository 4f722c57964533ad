using FsCheck.Xunit;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

/// <summary>What follows from a calibration: laws of the factor, and what it does to whole networks.</summary>
public partial class WarmthCalibrationTests
{
    [Fact]
    public void Without_history_the_factor_is_one_and_the_model_stays()
    {
        WarmthCalibration none = Model.Calibrate([], Today);

        Assert.Equal((new WarmthCalibration(), 1.0), (none, none.Factor));
        Assert.Equal(none, Model.Calibrate([DaySet.Empty, DaySets.Of(Today, (-29, 't'), (-3, 'b'))], Today));
        Assert.Equal(Model, none.Apply(Model));
        Assert.Equal("There is no history before the periods looked back on, so chances stay as they are.", Assert.Single(none.Reasons).Sentence);
    }

    [Fact]
    public void Numbers_that_cannot_be_counted_are_refused()
    {
        foreach (double wrong in new[] { -0.001, double.NaN, double.PositiveInfinity })
        {
            Assert.Throws<ArgumentOutOfRangeException>("Heard", () => new WarmthCalibration { Heard = wrong });
            Assert.Throws<ArgumentOutOfRangeException>("Expected", () => new WarmthCalibration { Expected = wrong });
        }

        Assert.Throws<ArgumentNullException>("model", () => new WarmthCalibration().Apply(null!));
        Assert.Equal(20, WarmthCalibration.Shrinkage);
    }

    [Fact]
    public void It_says_in_every_culture_what_it_is_made_of()
    {
        WarmthCalibration calibration = new() { Heard = 41, Expected = 63.24 };
        Cultures.Each(() =>
        {
            Reason reason = Assert.Single(calibration.Reasons);
            Assert.Equal("Factor 0.7328 (heard 41, expected 63.24)", calibration.ToString());
            Assert.Equal("warmth.calibrated", reason.Code);
            Assert.Equal([("heard", 41.0), ("expected", 63.2), ("percent", 73.3)], reason.Values.Select(value => (value.Name, value.Number!.Value)));
            Assert.Equal(
                "In the two periods looked back on, you heard from people 41 times where 63.2 were expected, so the rate behind every chance is taken at 73.3 %.",
                reason.Sentence);
        });
    }

    [Property]
    public void The_factor_lies_between_one_and_what_was_heard_for_each_expected(ushort heard, ushort expectedTenths)
    {
        double expected = (expectedTenths + 1) / 10.0;
        WarmthCalibration calibration = new() { Heard = heard, Expected = expected };
        double ratio = heard / expected;

        Assert.InRange(calibration.Factor, Math.Min(1, ratio) - 1e-12, Math.Max(1, ratio) + 1e-12);
        Assert.Equal(Math.Sign(heard - expected), Math.Sign(calibration.Factor - 1));
    }

    [Property]
    public void The_factor_rises_with_what_was_heard_and_falls_with_what_was_expected(ushort heard, ushort expected, byte more)
    {
        WarmthCalibration calibration = new() { Heard = heard, Expected = expected };

        Assert.True((calibration with { Heard = heard + more + 1 }).Factor > calibration.Factor);
        Assert.True((calibration with { Expected = expected + more + 1 }).Factor < calibration.Factor);
    }

    [Property(Arbitrary = [typeof(DaySets)], MaxTest = 200)]
    public void Hearing_from_one_more_of_late_never_lowers_the_factor(DaySet[] relationships, LocalDate today, byte ago, byte who)
    {
        DaySet[] more = [.. relationships];
        if (more.Length > 0)
        {
            int index = who % more.Length;
            more[index] = DaySet.From(more[index].Append(new(today.PlusDays(-(ago % 30)), TouchSides.Theirs)));
        }

        WarmthCalibration before = Model.Calibrate(relationships, today);
        WarmthCalibration after = Model.Calibrate(more, today);

        Assert.Equal(before.Expected, after.Expected);
        Assert.InRange(after.Heard, before.Heard, before.Heard + 1);
        Assert.True(after.Factor >= before.Factor);
    }

    [Property(Arbitrary = [typeof(DaySets)], MaxTest = 200)]
    public void The_order_of_relationships_makes_no_difference(DaySet[] relationships, LocalDate today, int seed)
    {
        WarmthCalibration calibration = Model.Calibrate(relationships, today);
        WarmthCalibration shuffled = Model.Calibrate(Journals.Shuffled(relationships, seed), today);

        Assert.Equal(calibration.Heard, shuffled.Heard);
        Assert.Equal(calibration.Expected, shuffled.Expected, 1e-9);
    }

    [Property(Arbitrary = [typeof(DaySets)], MaxTest = 200)]
    public void Days_after_the_day_asked_about_change_nothing(DaySet[] relationships, LocalDate today) => Assert.Equal(
        Model.Calibrate(relationships.Select(days => days.UpTo(today)), today),
        Model.Calibrate(relationships.Select(days => DaySet.From(days.Append(new(today.PlusDays(1), TouchSides.Mutual)))), today));

    [Property(Arbitrary = [typeof(DaySets)], MaxTest = 200)]
    public void Sums_keys_and_their_fingerprint_stay_and_chances_follow(DaySet days, LocalDate today, ushort heard, ushort expected)
    {
        WarmthCalibration calibration = new() { Heard = heard, Expected = expected };
        WarmthModel calibrated = calibration.Apply(Model);
        double sum = Model.Sum(days.AsSpan(), today);

        Assert.Equal(Model.KeyFingerprint, calibrated.KeyFingerprint);
        Assert.Equal(Model.Key(days.AsSpan()), calibrated.Key(days.AsSpan()));
        Assert.Equal(sum, calibrated.Sum(days.AsSpan(), today));
        Assert.Equal(Math.Pow(1 - Model.Chance(sum, 30), calibration.Factor), 1 - calibrated.Chance(sum, 30), 1e-9);
        Assert.Equal(Model, calibrated with { ChanceScale = Model.ChanceScale });
    }

    [Property(Arbitrary = [typeof(DaySets)], MaxTest = 200)]
    public void Calibrated_again_a_model_goes_on_in_the_same_direction_by_less(DaySet[] relationships, LocalDate today)
    {
        WarmthCalibration first = Model.Calibrate(relationships, today);
        WarmthModel once = first.Apply(Model);
        WarmthCalibration second = once.Calibrate(relationships, today);

        Assert.Equal(first.Heard, second.Heard);
        Assert.InRange(second.Factor, Math.Min(1, first.Factor) - 1e-12, Math.Max(1, first.Factor) + 1e-12);
        Assert.Equal(Model.ChanceScale * first.Factor * second.Factor, second.Apply(once).ChanceScale, 1e-15);
    }

    [Fact]
    public void A_network_that_is_as_the_model_expects_keeps_its_constants()
    {
        WarmthCalibration calibration = Model.Calibrate(NetworkThatWrites(1), Today);

        Assert.InRange(calibration.Expected, 250, double.MaxValue);
        Assert.Equal(1, calibration.Factor, 2 / calibration.Expected);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.4)]
    [InlineData(1.8)]
    public void A_network_that_runs_colder_or_hotter_is_foreseen_better_when_calibrated(double rate)
    {
        DaySet[] network = NetworkThatWrites(rate);
        WarmthCalibration calibration = Model.Calibrate(network, Today);
        WarmthModel calibrated = calibration.Apply(Model);

        Assert.InRange(calibration.Factor, rate - 0.1, rate + 0.2);
        Assert.True(BrierScoreOfTheMonthAfter(calibrated, network) < BrierScoreOfTheMonthAfter(Model, network) - 0.001);
    }

    /// <summary>
    /// A thousand contacts who, in the two months before today and the month after, write so many times as often as the
    /// model expects. There is no chance in it: with each relationship a debt grows by what is expected of it, and
    /// whoever brings it to one writes.
    /// </summary>
    private static DaySet[] NetworkThatWrites(double rate)
    {
        DaySet[] network = [.. Enumerable.Range(0, 1000).Select(i => DaySets.Of(Today, (-61 - (i * 7 % 240), 'b'), (-61 - (i * 11 % 90), 't')))];
        double owed = 0;
        foreach (int start in new[] { -60, -30, 0 })
        {
            LocalDate date = Today.PlusDays(start);
            for (int i = 0; i < network.Length; i++)
            {
                owed += rate * Model.Chance(Model.Sum(network[i].AsSpan(), date), 30);
                if (owed >= 1)
                {
                    owed -= 1;
                    network[i] = DaySet.From(network[i].Append(new(date.PlusDays(1 + (i % 30)), TouchSides.Theirs)));
                }
            }
        }

        return network;
    }

    private static double BrierScoreOfTheMonthAfter(WarmthModel model, DaySet[] network) => network.Average(days =>
        Math.Pow(model.Chance(model.Sum(days.AsSpan(), Today), 30) - (days.Last > Today ? 1 : 0), 2));
}
