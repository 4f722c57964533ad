using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>A form beside the current one: both fitted to all files but one and scored on that one, for each file.</summary>
/// <param name="Name">What the form is called.</param>
/// <param name="Folds">The difference on each file held out.</param>
internal sealed record FormComparison(string Name, IReadOnlyList<FormDifference> Folds)
{
    internal bool WinsOnEveryFold => Folds.All(fold => fold.IsWin);

    /// <summary>Compares every form of the list. Fits do not depend on each other and run side by side.</summary>
    /// <exception cref="BadInputException">A file is not one that can be fitted to and scored on.</exception>
    internal static IReadOnlyList<FormComparison> Run(IReadOnlyList<StudiedFile> files)
    {
        foreach (StudiedFile file in files)
        {
            _ = Horizons.In(file, Horizons.Scored);
        }

        (string Name, WarmthForm Start)[] forms = [FormList.Current, .. FormList.Others];
        Dictionary<(double, int), TrainingSet[]> sets = forms.Select(form => form.Start.Model).DistinctBy(Key).ToDictionary(
            Key, model => files.Select(file => TrainingSet.Of(file, WarmthLabel.Heard, model)).ToArray());
        HeldOutScore[][] scores =
        [
            .. forms.SelectMany(_ => Enumerable.Range(0, files.Count), (form, heldOut) => (form.Start, HeldOut: heldOut))
                .AsParallel().AsOrdered()
                .Select(fold => Score(sets[Key(fold.Start.Model)], fold.HeldOut, fold.Start)),
        ];
        HeldOutScore[][][] byForm = [.. scores.Chunk(files.Count)];
        return [.. forms.Zip(byForm).Skip(1).Select(row =>
            new FormComparison(row.First.Name, [.. byForm[0].Zip(row.Second, FormDifference.Between)]))];
    }

    private static HeldOutScore[] Score(TrainingSet[] sets, int heldOut, WarmthForm start) => HeldOutScore.All(
        sets[heldOut].File, WarmthLabel.Heard, WarmthFit.Run(Fold.Others(sets, heldOut), start).Form);

    /// <summary>What a training set depends on.</summary>
    private static (double, int) Key(WarmthModel model) => (model.HalfLifeInDays, model.UnansweredLimit);
}
