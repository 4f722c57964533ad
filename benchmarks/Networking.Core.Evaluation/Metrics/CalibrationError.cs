namespace Networking.Core.Evaluation.Metrics;

/// <summary>
/// The expected calibration error: how far, in ten equal bins of the chance, the mean chance lies from the share that
/// came true, each bin weighing as many forecasts as it holds.
/// </summary>
internal static class CalibrationError
{
    private const int BinCount = 10;

    /// <summary>A chance on a boundary belongs to the bin above it, 1 to the last.</summary>
    internal static double Of(ReadOnlySpan<double> chances, ReadOnlySpan<bool> outcomes)
    {
        // A bin's weight times the distance of its means is the distance of its sums.
        Span<double> surplus = stackalloc double[BinCount];
        for (int i = 0; i < chances.Length; i++)
        {
            surplus[Math.Min((int)(chances[i] * BinCount), BinCount - 1)] += chances[i] - (outcomes[i] ? 1 : 0);
        }

        double sum = 0;
        foreach (double bin in surplus)
        {
            sum += Math.Abs(bin);
        }

        return sum / chances.Length;
    }
}
