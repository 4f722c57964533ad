namespace Networking.Core.Evaluation.Fitting;

/// <summary>What fitting gave.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Sets">What the files show.</param>
/// <param name="Constants">The constants on all files.</param>
/// <param name="Folds">Each file held out; empty where that was not asked.</param>
internal sealed record FitResult(
    FitRequest Request,
    IReadOnlyList<TrainingSet> Sets,
    ConstantsStudy Constants,
    IReadOnlyList<Fold> Folds)
{
    /// <summary>What a reader of the constants should know of them.</summary>
    internal IEnumerable<string> Notes =>
        NotesOn(Constants, "").Concat(Folds.SelectMany(fold => NotesOn(fold.Constants, $", {fold.HeldOut.Name} held out")));

    /// <exception cref="BadInputException">A file is not one that can be fitted to.</exception>
    internal static FitResult Of(IReadOnlyList<StudiedFile> files, FitRequest request)
    {
        TrainingSet[] sets = [.. files.Select(file => TrainingSet.Of(file, request.Label, request.Model))];
        WarmthForm shipped = new(request.Model, Link.Shipped);
        return new(
            request,
            sets,
            ConstantsStudy.Of(sets, shipped, request.Label),
            request.LeaveOneOut ? [.. sets.Select((_, index) => Fold.Of(sets, index, shipped, request.Label))] : []);
    }

    private static IEnumerable<string> NotesOn(ConstantsStudy study, string where) =>
        from row in study.All
        let names = string.Join(", ", row.Fit.Undetermined)
        where names.Length > 0
        select $"these files do not determine {names} ({row.Name}{where}): the search ended at its limit.";
}
