using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>A file held out: the constants that come from the others alone, and how good they are on it.</summary>
/// <param name="HeldOut">The file.</param>
/// <param name="Constants">The constants; their objective is that of the other files.</param>
/// <param name="Scores">For each of the constants, in their order, the scores on the file.</param>
internal sealed record Fold(StudiedFile HeldOut, ConstantsStudy Constants, IReadOnlyList<HeldOutScore[]> Scores)
{
    internal static Fold Of(IReadOnlyList<TrainingSet> sets, int heldOut, WarmthForm shipped, WarmthLabel label)
    {
        StudiedFile file = sets[heldOut].File;
        ConstantsStudy constants = ConstantsStudy.Of(Others(sets, heldOut), shipped, label);
        return new(file, constants, [.. constants.All.Select(row => HeldOutScore.All(file, label, row.Fit.Form))]);
    }

    internal static TrainingSet[] Others(IReadOnlyList<TrainingSet> sets, int heldOut) =>
        [.. sets.Where((_, index) => index != heldOut)];
}
