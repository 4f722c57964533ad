using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Measuring;

/// <summary>Prints how time and allocation grow with size, and the exponent of the time.</summary>
internal static class GrowthTable
{
    /// <param name="title">What grows.</param>
    /// <param name="one">What the sizes count, in the singular.</param>
    /// <param name="points">Sizes, with what the whole work took for each.</param>
    internal static void Print(string title, string one, IReadOnlyList<(int Size, Measurement Whole)> points)
    {
        Line($"### {title}");
        Line($"");
        Line($"| size | ns per {one} | bytes per {one} |");
        Line($"|---:|---:|---:|");
        foreach ((int size, Measurement whole) in points)
        {
            Measurement each = whole.Per(size);
            Line($"| {size:N0} | {(each.Milliseconds < 1e-4 ? $"{each.Milliseconds * 1e6:F2}" : $"{each.Milliseconds * 1e6:N0}")} | {each.Bytes:N0} |");
        }

        double slope = Stopwatches.LogLogSlope(points.Select(point => ((double)point.Size, point.Whole.Milliseconds)));
        Line($"");
        Line($"Log-log slope of the whole time: {slope:F2}");
        Line($"");
    }
}
