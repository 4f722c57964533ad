using Networking.Core.Evaluation.Metrics;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>How many histories of each group came true within a horizon, and how many did not.</summary>
internal sealed class HorizonOutcomes
{
    private readonly double _horizon;
    private readonly (int Group, int Count)[] _hits;
    private readonly (int Group, int Count)[] _misses;
    private readonly int _missCount;
    private readonly DayParts _meanMiss;

    internal HorizonOutcomes(double horizon, IReadOnlyList<DayParts> groups, int[] hits, int[] counts)
    {
        _horizon = horizon;
        _hits = [.. hits.Index().Where(hit => hit.Item > 0)];
        _misses = [.. counts.Zip(hits, (count, hit) => count - hit).Index().Where(miss => miss.Item > 0)];
        _missCount = _misses.Sum(miss => miss.Count);
        _meanMiss = _misses.Aggregate(default(DayParts), (sum, miss) => sum + ((double)miss.Count / _missCount * groups[miss.Group]));
    }

    /// <summary>The log loss of all histories together.</summary>
    /// <param name="form">What gives the chances.</param>
    /// <param name="sums">The model's sum of each group.</param>
    internal double LogLoss(WarmthForm form, double[] sums)
    {
        Func<double, double> chanceOf = form.ChanceWithin(_horizon);
        double loss = 0;
        foreach ((int group, int count) in _hits)
        {
            loss += count * MeanLoss.Log(chanceOf(sums[group]), true);
        }

        if (form.Link.IsRateLinear)
        {
            return loss + (_missCount * MeanLoss.Log(chanceOf(_meanMiss.Sum(form.Model)), false));
        }

        foreach ((int group, int count) in _misses)
        {
            loss += count * MeanLoss.Log(chanceOf(sums[group]), false);
        }

        return loss;
    }
}
