using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>Takes histories apart, each with three sums of the library's.</summary>
internal sealed class DayPartsOf(WarmthModel model)
{
    private readonly WarmthModel _mutual = model with { MutualWeight = 1, TheirsWeight = 0, MineWeight = 0 };
    private readonly WarmthModel _theirs = model with { MutualWeight = 0, TheirsWeight = 1, MineWeight = 0 };
    private readonly WarmthModel _mine = model with { MutualWeight = 0, TheirsWeight = 0, MineWeight = 1 };

    internal DayParts History(ReadOnlySpan<double> ages, ReadOnlySpan<TouchSides> sides) =>
        new(_mutual.Sum(ages, sides), _theirs.Sum(ages, sides), _mine.Sum(ages, sides));
}
