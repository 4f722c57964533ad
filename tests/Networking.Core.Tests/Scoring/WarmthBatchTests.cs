using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

/// <summary>What the batch functions take, refuse and cost. Run without vector instructions too, all of it must hold.</summary>
public class WarmthBatchTests
{
    private static readonly WarmthModel Model = WarmthModel.V1;
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly double Key = Model.KeyAt(1, Today);

    /// <summary>A function that writes an answer for each key, whichever it is.</summary>
    private delegate void Batch(double[] keys);

    private static readonly Batch[] All =
    [
        keys => Model.ChancesFromKeys(keys, Today, 30, new double[keys.Length]),
        keys => Model.BandsFromKeys(keys, Today, new WarmthBand[keys.Length]),
        keys => Model.FirstDaysBelow(keys, 0.15, 90, new LocalDate?[keys.Length]),
        keys => Model.FirstDaysBelow(keys, 0.001, 90, new LocalDate?[keys.Length]),
    ];

    [Fact]
    public void Three_keys_by_hand()
    {
        double[] keys = [0, Key, 10 * Key];
        double[] chances = new double[3];
        WarmthBand[] bands = new WarmthBand[3];
        LocalDate?[] cold = new LocalDate?[3];

        Model.ChancesFromKeys(keys, Today, 30, chances);
        Model.BandsFromKeys(keys, Today, bands);
        Model.FirstDaysBelow(keys, Model.CoolingFrom, Model.BandHorizonInDays, cold);

        Assert.Equal(0.1846814600, chances[1], 1e-10);
        Assert.Equal(0.8334419040, chances[2], 1e-10);
        Assert.Equal([WarmthBand.NeverInTouch, WarmthBand.Warm, WarmthBand.Warm], bands);
        Assert.Equal([LocalDate.MinIsoValue, Today.PlusDays(122), Today.PlusDays(321)], cold);
    }

    [Theory]
    [InlineData(-1e-300)]
    [InlineData(-1)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void A_key_that_is_none_is_refused_wherever_it_stands(double wrong)
    {
        for (int length = 1; length <= 40; length++)
        {
            for (int at = 0; at < length; at++)
            {
                double[] keys = [.. Enumerable.Repeat(Key, length)];
                keys[at] = wrong;
                foreach (Batch batch in All)
                {
                    ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>("keys", () => batch(keys));
                    Assert.Contains($"index {at} ", thrown.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void A_negative_zero_is_a_zero()
    {
        double[] chances = new double[9];
        WarmthBand[] bands = new WarmthBand[9];

        Model.ChancesFromKeys([.. Enumerable.Repeat(-0.0, 9)], Today, 90, chances);
        Model.BandsFromKeys([.. Enumerable.Repeat(-0.0, 9)], Today, bands);

        Assert.All(chances, chance => Assert.Equal(Model.Chance(0, 90), chance, 1e-12));
        Assert.All(bands, band => Assert.Equal(WarmthBand.NeverInTouch, band));
    }

    [Fact]
    public void Too_little_room_is_refused_and_more_than_enough_is_left_alone()
    {
        double[] keys = [.. Enumerable.Repeat(Key, 9)];
        Assert.Throws<ArgumentException>("chances", () => Model.ChancesFromKeys(keys, Today, 30, new double[8]));
        Assert.Throws<ArgumentException>("bands", () => Model.BandsFromKeys(keys, Today, new WarmthBand[8]));
        Assert.Throws<ArgumentException>("days", () => Model.FirstDaysBelow(keys, 0.15, 90, new LocalDate?[8]));

        double[] chances = [.. Enumerable.Repeat(7.0, 40)];
        WarmthBand[] bands = [.. Enumerable.Repeat(WarmthBand.Dormant, 40)];
        LocalDate?[] days = [.. Enumerable.Repeat<LocalDate?>(Today, 40)];
        Model.ChancesFromKeys(keys, Today, 30, chances);
        Model.BandsFromKeys(keys, Today, bands);
        Model.FirstDaysBelow(keys, 0.15, 90, days);
        Assert.All(chances[9..], chance => Assert.Equal(7, chance));
        Assert.All(bands[9..], band => Assert.Equal(WarmthBand.Dormant, band));
        Assert.All(days[9..], day => Assert.Equal(Today, day));
    }

    [Fact]
    public void Chances_do_not_overwrite_the_keys()
    {
        double[] numbers = new double[16];
        Assert.Throws<ArgumentException>("chances", () => Model.ChancesFromKeys(numbers, Today, 30, numbers));
        Assert.Throws<ArgumentException>("chances", () => Model.ChancesFromKeys(numbers.AsSpan(0, 9), Today, 30, numbers.AsSpan(7)));

        Model.ChancesFromKeys(numbers.AsSpan(0, 8), Today, 30, numbers.AsSpan(8));
        Model.ChancesFromKeys(numbers.AsSpan(8), Today, 30, numbers.AsSpan(0, 8));
    }

    [Fact]
    public void Other_numbers_out_of_range_are_refused_even_without_keys()
    {
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => Model.ChancesFromKeys([], Today, 0, []));
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => Model.FirstDaysBelow([], 0.15, double.NaN, []));
        Assert.Throws<ArgumentOutOfRangeException>("chance", () => Model.FirstDaysBelow([], 1, 90, []));
        Assert.Throws<ArgumentException>(() => (Model with { CoolingFrom = 0.5 }).BandsFromKeys([], Today, []));
        Assert.Throws<ArgumentException>(() => (Model with { CoolingFrom = 0.5 }).BandFromKey(0, Today));
    }

    [Fact]
    public void Where_nobody_is_ever_below_a_chance_there_is_no_day_for_anybody()
    {
        LocalDate?[] days = [.. Enumerable.Repeat<LocalDate?>(Today, 10)];
        Model.FirstDaysBelow([.. Enumerable.Repeat(Key, 9)], 0.001, 90, days);

        Assert.Equal([.. Enumerable.Repeat<LocalDate?>(null, 9), Today], days);
    }

    [Fact]
    public void A_count_beyond_every_number_is_refused_for_the_day_before_the_landmark_too()
    {
        LocalDate dayBefore = WarmthModel.Landmark.PlusDays(-1);
        double[] keys = [.. Enumerable.Repeat(double.MaxValue * 0.999, 33)];

        Assert.Throws<ArgumentOutOfRangeException>(() => Model.Chance(Model.SumFromKey(keys[0], dayBefore), 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.ChancesFromKeys(keys, dayBefore, 30, new double[33]));
    }

    [Fact]
    public void A_count_beyond_every_number_is_refused_as_it_is_for_one_key()
    {
        LocalDate longBefore = LocalDate.MinIsoValue;
        double[] keys = [.. Enumerable.Repeat(Key, 9)];

        Assert.Throws<ArgumentOutOfRangeException>(() => Model.Chance(Model.SumFromKey(Key, longBefore), 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.ChancesFromKeys(keys, longBefore, 30, new double[9]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.BandsFromKeys(keys, longBefore, new WarmthBand[9]));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        double[] keys = [.. Enumerable.Range(0, 1003).Select(i => i * Key / 100)];
        double[] chances = new double[keys.Length];
        WarmthBand[] bands = new WarmthBand[keys.Length];
        LocalDate?[] days = new LocalDate?[keys.Length];
        Score();

        long before = GC.GetAllocatedBytesForCurrentThread();
        Score();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Score()
        {
            Model.ChancesFromKeys(keys, Today, 30, chances);
            Model.BandsFromKeys(keys, Today, bands);
            Model.FirstDaysBelow(keys, 0.15, 90, days);
        }
    }
}
