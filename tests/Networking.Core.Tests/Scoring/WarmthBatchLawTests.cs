using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

/// <summary>A batch answers what the functions on one key answer: any keys, any number of them, any model and day.</summary>
[Properties(Arbitrary = [typeof(Models)])]
public class WarmthBatchLawTests
{
    [Property]
    public void Chances_differ_by_less_than_a_rounding(WarmthModel model, LocalDate asOf, int seed, byte length, byte horizon)
    {
        double[] keys = Keys(model, asOf, seed, length);
        double[] chances = new double[length];

        model.ChancesFromKeys(keys, asOf, horizon + 1, chances);

        for (int i = 0; i < length; i++)
        {
            Assert.Equal(model.Chance(model.SumFromKey(keys[i], asOf), horizon + 1), chances[i], 1e-12);
        }
    }

    [Property]
    public void Bands_are_the_same(WarmthModel model, LocalDate asOf, int seed, byte length)
    {
        double[] keys = Keys(model, asOf, seed, length);
        WarmthBand[] bands = new WarmthBand[length];

        model.BandsFromKeys(keys, asOf, bands);

        Assert.Equal(keys.Select(key => model.BandFromKey(key, asOf)), bands);
    }

    [Property]
    public void Days_are_the_same(WarmthModel model, LocalDate asOf, int seed, byte length, byte percent)
    {
        double chance = percent % 100 / 100.0;
        double[] keys = Keys(model, asOf, seed, length);
        LocalDate?[] days = new LocalDate?[length];

        model.FirstDaysBelow(keys, chance, 90, days);

        Assert.Equal(keys.Select(key => model.FirstDayBelow(key, chance, 90)), days);
    }

    [Property(Arbitrary = [typeof(DaySets)])]
    public void The_key_of_a_history_tells_its_band_but_for_dormancy(DaySet days)
    {
        WarmthBand band = WarmthModel.V1.Band(days, DaySets.Last);

        Assert.Equal(
            band == WarmthBand.Dormant ? WarmthBand.Cold : band,
            WarmthModel.V1.BandFromKey(WarmthModel.V1.Key(days.AsSpan()), DaySets.Last));
    }

    [Fact]
    public void Chances_hold_over_the_whole_range_of_counts()
    {
        LocalDate asOf = WarmthModel.Landmark;
        double[] keys = [0, double.Epsilon, .. Enumerable.Range(-3200, 6280).Select(power => Math.Pow(10, power / 10.0))];
        double[] chances = new double[keys.Length];
        foreach (double horizon in (double[])[0.001, 1, 30, 365, 1e6])
        {
            WarmthModel.V1.ChancesFromKeys(keys, asOf, horizon, chances);
            for (int i = 0; i < keys.Length; i++)
            {
                Assert.Equal(WarmthModel.V1.Chance(keys[i], horizon), chances[i], 1e-12);
            }
        }
    }

    /// <summary>
    /// Counts of all sizes, and the ones where an answer turns: the bounds of the bands and of a whole number of days, with
    /// their nearest neighbours among doubles.
    /// </summary>
    private static double[] Keys(WarmthModel model, LocalDate asOf, int seed, int length)
    {
        System.Random random = new(seed);
        double cooling = model.SumAt(model.CoolingFrom, model.BandHorizonInDays);
        double warm = model.SumAt(model.WarmFrom, model.BandHorizonInDays);
        return [.. Enumerable.Range(0, length).Select(_ => random.Next(6) switch
        {
            0 => 0,
            1 => Math.Pow(10, (random.NextDouble() * 40) - 20),
            2 => Near(model.KeyAt(Math.Max(cooling, 0), asOf)),
            3 => Near(model.KeyAt(Math.Max(warm, 0), asOf)),
            4 => Near(model.KeyAt(Math.Max(cooling, 0), asOf.PlusDays(random.Next(-400, 400)))),
            _ => model.KeyAt(random.NextDouble() * 20, asOf),
        })];

        double Near(double key) => random.Next(3) switch
        {
            0 => Math.BitIncrement(key),
            1 => Math.Max(0, Math.BitDecrement(key)),
            _ => key,
        };
    }

    /// <summary>Makes models of all kinds, that of version 1 often.</summary>
    private static class Models
    {
        public static Arbitrary<WarmthModel> Model() => Arb.From(Gen.OneOf(
            Gen.Constant(WarmthModel.V1),
            from halfLife in Gen.Choose(36, 1000)
            from scale in Gen.Choose(1, 400)
            from baseline in Gen.Choose(0, 100)
            from exponent in Gen.Choose(10, 150)
            from cooling in Gen.Choose(0, 99)
            from warm in Gen.Choose(cooling, 99)
            select new WarmthModel
            {
                HalfLifeInDays = halfLife,
                ChanceScale = scale / 1000.0,
                Baseline = baseline / 100.0,
                HorizonExponent = exponent / 100.0,
                CoolingFrom = cooling / 100.0,
                WarmFrom = warm / 100.0,
            }));

        public static Arbitrary<LocalDate> Day() =>
            Arb.From(from days in Gen.Choose(-20_000, 40_000) select WarmthModel.Landmark.PlusDays(days));
    }
}
