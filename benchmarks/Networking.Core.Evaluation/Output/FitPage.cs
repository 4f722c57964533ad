using System.Globalization;
using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Output;

/// <summary>Writes fitted constants as tables to read.</summary>
internal sealed class FitPage(TextWriter output)
{
    internal void Write(FitResult result)
    {
        WarmthModel model = result.Request.Model;
        Table.Write(
        [
            ("label", result.Request.Label.Word()),
            ("half-life", string.Create(CultureInfo.InvariantCulture, $"{model.HalfLifeInDays} days")),
            ("unanswered", model.UnansweredLimit == int.MaxValue ? "no limit" : $"{model.UnansweredLimit} in a row"),
        ], output);
        output.WriteLine();
        Columns.Write([["file", "window", "cut on day", "histories", "horizons"], .. result.Sets.Select(Row)], output);
        output.WriteLine();
        Write(result.Constants, "constants");
        foreach (Fold fold in result.Folds)
        {
            Write(fold);
        }
    }

    private static string[] Row(TrainingSet set) =>
    [
        set.File.Name,
        Figures.Window(set.File.Window),
        set.File.Window.Cut.ToString("0.##", CultureInfo.InvariantCulture),
        Figures.Count(set.HistoryCount),
        string.Join(", ", set.Horizons),
    ];

    private void Write(Fold fold)
    {
        output.WriteLine();
        output.WriteLine($"Held out: {fold.HeldOut.Name}");
        output.WriteLine();
        Write(fold.Constants, "from the others");
        output.WriteLine();
        Columns.Write(
        [
            ["scored on it", "horizon", "AUC", "Brier", "log loss", "calibrated by", "AUC", "Brier", "log loss"],
            .. fold.Constants.All.Zip(fold.Scores).SelectMany(row => row.Second.Select(score => Row(row.First.Name, score))),
        ], output);
    }

    private static string[] Row(string name, HeldOutScore score) =>
    [
        name,
        score.Horizon.ToString(CultureInfo.InvariantCulture),
        Figures.Score(score.Raw.Auc),
        Figures.Score(score.Raw.Brier),
        Figures.Score(score.Raw.LogLoss),
        Figures.Constant(score.Calibration.Factor),
        Figures.Score(score.Calibrated.Auc),
        Figures.Score(score.Calibrated.Brier),
        Figures.Score(score.Calibrated.LogLoss),
    ];

    private void Write(ConstantsStudy constants, string title) => Columns.Write(
    [
        [title, "c", "r0", "g", "mutual", "theirs", "mine", "objective"],
        .. constants.All.Select(row => new[]
        {
            row.Name,
            Figures.Constant(row.Fit.Form.Model.ChanceScale),
            Figures.Constant(row.Fit.Form.Model.Baseline),
            Figures.Constant(row.Fit.Form.Model.HorizonExponent),
            Figures.Constant(row.Fit.Form.Model.MutualWeight),
            Figures.Constant(row.Fit.Form.Model.TheirsWeight),
            Figures.Constant(row.Fit.Form.Model.MineWeight),
            Figures.Score(row.Fit.Objective),
        }),
    ], output);
}
