using System.Numerics;
using Networking.Core.Scoring;

namespace Networking.Core.Tests.Scoring;

/// <summary>
/// That vectors do the work where a machine has them: the answers would be right without them, only late. Part of what is
/// run without vector instructions too, where they leave everything to the caller.
/// </summary>
public class WarmthBatchVectorTests
{
    private static readonly SumBounds Cooling = SumBounds.Of(WarmthModel.V1, WarmthModel.V1.CoolingFrom, 90);
    private static readonly SumBounds Warm = SumBounds.Of(WarmthModel.V1, WarmthModel.V1.WarmFrom, 90);

    [Fact]
    public void They_give_every_chance_but_those_of_the_last_incomplete_vector()
    {
        for (int length = 0; length <= 40; length++)
        {
            double[] chances = new double[length];
            int settled = VectorChances.Fill([.. Enumerable.Range(0, length).Select(i => (double)i)], 0.1, 0.2, chances);

            Assert.Equal(Vector.IsHardwareAccelerated ? length - (length % VectorChances.Step) : 0, settled);
            for (int i = 0; i < settled; i++)
            {
                Assert.Equal(1 - Math.Exp(-((0.1 * i) + 0.2)), chances[i], 1e-15);
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void They_leave_all_keys_to_the_caller_if_any_are_not_in_order(double wrong)
    {
        for (int several = 1; several <= 16; several++)
        {
            double[] keys = [.. Enumerable.Repeat(1.0, 16 - several), .. Enumerable.Repeat(wrong, several)];
            Assert.Equal(0, VectorChances.Fill(keys, 0.1, 0.2, new double[16]));
        }
    }

    [Fact]
    public void They_give_every_band_that_is_clear()
    {
        double[] four = [0, Cooling.Middle / 2, (Cooling.Middle + Warm.Middle) / 2, 2 * Warm.Middle];
        double[] keys = [.. Enumerable.Range(0, 64).Select(i => four[i % 4])];
        WarmthBand[] bands = new WarmthBand[64];
        WarmthBand[] wanted = [WarmthBand.NeverInTouch, WarmthBand.Cold, WarmthBand.Cooling, WarmthBand.Warm];

        int settled = new VectorBands(Cooling, Warm, decay: 1).Fill(keys, bands);

        Assert.Equal(Vector.IsHardwareAccelerated ? 64 : 0, settled);
        Assert.Equal(Enumerable.Range(0, settled).Select(i => wanted[i % 4]), bands[..settled]);
    }

    [Fact]
    public void They_stop_at_the_first_group_of_keys_with_one_that_is_not_clear()
    {
        foreach (double unclear in (double[])[Cooling.Middle, Warm.Middle, -1, double.NaN, double.MaxValue])
        {
            for (int at = 0; at < 4 * VectorBands.Step; at++)
            {
                double[] keys = [.. Enumerable.Repeat(2 * Warm.Middle, 4 * VectorBands.Step)];
                keys[at] = unclear;
                // Under a decay above 1, the greatest number of all gives a count beyond every number.
                int settled = new VectorBands(Cooling, Warm, decay: 1.5).Fill([.. keys.Select(key => key == double.MaxValue ? key : key / 1.5)], new WarmthBand[keys.Length]);

                Assert.Equal(Vector.IsHardwareAccelerated ? at - (at % VectorBands.Step) : 0, settled);
            }
        }
    }

    [Fact]
    public void The_bounds_of_a_chance_are_close_about_its_count()
    {
        foreach (double chance in (double[])[0.05, 0.15, 0.35, 0.9, 0.999])
        {
            SumBounds bounds = SumBounds.Of(WarmthModel.V1, chance, 90);

            Assert.Equal(WarmthModel.V1.SumAt(chance, 90), bounds.Middle);
            Assert.InRange(bounds.Middle - bounds.Below, 1e-13, 1e-7);
            Assert.InRange(bounds.From - bounds.Middle, 1e-13, 1e-7);
        }
    }
}
