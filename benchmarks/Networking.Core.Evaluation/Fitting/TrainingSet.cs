using System.Runtime.InteropServices;
using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>
/// What a file shows at its cut, made small enough to be looked at hundreds of times: histories that no day weights can
/// tell apart are one group.
/// </summary>
internal sealed class TrainingSet
{
    private readonly DayParts[] _groups;
    private readonly HorizonOutcomes[] _outcomes;

    private TrainingSet(StudiedFile file, int historyCount, double[] horizons, DayParts[] groups, HorizonOutcomes[] outcomes)
    {
        (File, HistoryCount, Horizons, _groups, _outcomes) = (file, historyCount, horizons, groups, outcomes);
    }

    internal StudiedFile File { get; }

    internal int HistoryCount { get; }

    /// <summary>The horizons fitted to: those that fit into the window.</summary>
    internal IReadOnlyList<double> Horizons { get; }

    /// <param name="file">The file.</param>
    /// <param name="label">What is foretold.</param>
    /// <param name="model">Its half-life and its limit are the set's; its weights and constants do not matter.</param>
    /// <exception cref="BadInputException">No horizon fits into the window, or nobody was in touch before the cut.</exception>
    internal static TrainingSet Of(StudiedFile file, WarmthLabel label, WarmthModel model)
    {
        double[] horizons = Fitting.Horizons.In(file, Fitting.Horizons.Fitted);
        DayPartsOf parts = new(model);
        Dictionary<DayParts, int> numbers = [];
        List<int> groupOf = [];
        new Snapshot(file.Log, file.Window, file.Window.Cut, horizons[0], label).Visit((ages, sides, _) =>
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, parts.History(ages, sides), out bool isKnown);
            number = isKnown ? number : numbers.Count - 1;
            groupOf.Add(number);
        });
        WarmthEvaluation.ThrowIfNobody(groupOf.Count, file.Path, file.Window);
        int[] counts = new int[numbers.Count];
        groupOf.ForEach(group => counts[group]++);
        DayParts[] groups = [.. numbers.OrderBy(number => number.Value).Select(number => number.Key)];
        return new(
            file,
            groupOf.Count,
            horizons,
            groups,
            [.. horizons.Select(horizon => new HorizonOutcomes(horizon, groups, Hits(file, label, horizon, groupOf, groups.Length), counts))]);
    }

    /// <summary>The mean, over the horizons, of the mean log loss of all histories.</summary>
    internal double LogLoss(WarmthForm form)
    {
        double[] sums = [.. _groups.Select(parts => parts.Sum(form.Model))];
        return _outcomes.Average(outcomes => outcomes.LogLoss(form, sums)) / HistoryCount;
    }

    private static int[] Hits(StudiedFile file, WarmthLabel label, double horizon, List<int> groupOf, int groupCount)
    {
        int[] hits = new int[groupCount];
        int history = 0;
        new Snapshot(file.Log, file.Window, file.Window.Cut, horizon, label).Visit(
            (_, _, cameTrue) => hits[groupOf[history++]] += cameTrue ? 1 : 0);
        return hits;
    }
}
