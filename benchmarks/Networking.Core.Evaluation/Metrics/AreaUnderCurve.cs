namespace Networking.Core.Evaluation.Metrics;

/// <summary>
/// The area under the curve of hits against false alarms: the chance that a forecast that came true ranks above one that
/// did not; a tie counts half.
/// </summary>
internal static class AreaUnderCurve
{
    /// <summary>From 0 to 1; null where all came true or none.</summary>
    internal static double? Of(ReadOnlySpan<double> chances, ReadOnlySpan<bool> outcomes)
    {
        double[] ranked = chances.ToArray();
        bool[] cameTrue = outcomes.ToArray();
        Array.Sort(ranked, cameTrue);
        // Counted in halves, so that everything stays whole and exact.
        long halves = 0;
        long below = 0;
        for (int start = 0, end; start < ranked.Length; start = end)
        {
            end = start;
            long hits = 0;
            for (; end < ranked.Length && ranked[end] == ranked[start]; end++)
            {
                hits += cameTrue[end] ? 1 : 0;
            }

            long misses = end - start - hits;
            halves += hits * ((2 * below) + misses);
            below += misses;
        }

        long above = ranked.Length - below;
        return above == 0 || below == 0 ? null : halves / (2.0 * above * below);
    }
}
