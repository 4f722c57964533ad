using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>
/// The sums of a history's mutual days, of theirs and of mine, each as if of weight 1. A sum is linear in the day weights,
/// so these three give the sum of any weights; half-life and limit are those they were made with.
/// </summary>
internal readonly record struct DayParts(double Mutual, double Theirs, double Mine)
{
    internal double Sum(WarmthModel model) =>
        (model.MutualWeight * Mutual) + (model.TheirsWeight * Theirs) + (model.MineWeight * Mine);

    public static DayParts operator +(DayParts one, DayParts other) =>
        new(one.Mutual + other.Mutual, one.Theirs + other.Theirs, one.Mine + other.Mine);

    public static DayParts operator *(double factor, DayParts parts) =>
        new(factor * parts.Mutual, factor * parts.Theirs, factor * parts.Mine);
}
