using System.Text.Json.Serialization;
using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Output;

/// <summary>Fitted constants as one JSON object.</summary>
internal sealed record FitJson(
    string Label,
    double HalfLife,
    int? UnansweredLimit,
    IReadOnlyList<FitFileJson> Files,
    ConstantsJson Constants,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FoldJson>? LeaveOneOut)
{
    internal static FitJson Of(FitResult result) => new(
        result.Request.Label.Word(),
        result.Request.Model.HalfLifeInDays,
        result.Request.Model.UnansweredLimit is < int.MaxValue and int limit ? limit : null,
        [.. result.Sets.Select(FitFileJson.Of)],
        ConstantsJson.Of(result.Constants, []),
        result.Request.LeaveOneOut ? [.. result.Folds.Select(fold => new FoldJson(fold.HeldOut.Name, ConstantsJson.Of(fold.Constants, fold.Scores)))] : null);
}

/// <summary>A file and what of it was fitted to.</summary>
internal sealed record FitFileJson(string File, double FromDay, double ToDay, double Cut, int Histories, IReadOnlyList<double> Horizons)
{
    internal static FitFileJson Of(TrainingSet set) =>
        new(set.File.Name, set.File.Window.From, set.File.Window.To, set.File.Window.Cut, set.HistoryCount, set.Horizons);
}

/// <summary>A file held out, with the constants of the others and their scores on it.</summary>
internal sealed record FoldJson(string HeldOut, ConstantsJson Constants);

/// <summary>The constants compared.</summary>
internal sealed record ConstantsJson(
    FormJson Shipped,
    FormJson Fitted,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] FormJson? FittedWithWeights)
{
    internal static ConstantsJson Of(ConstantsStudy study, IReadOnlyList<HeldOutScore[]> scores)
    {
        FormJson[] forms = [.. study.All.Select((row, index) => FormJson.Of(row.Fit, scores.ElementAtOrDefault(index)))];
        return new(forms[0], forms[1], forms.ElementAtOrDefault(2));
    }
}

/// <summary>Constants, the objective on the files they were fitted to, and scores on one they were not.</summary>
internal sealed record FormJson(
    double C,
    double R0,
    double G,
    double Mutual,
    double Theirs,
    double Mine,
    double Objective,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<HeldOutJson>? Scores)
{
    internal static FormJson Of(WarmthFit fit, HeldOutScore[]? scores) => new(
        fit.Form.Model.ChanceScale,
        fit.Form.Model.Baseline,
        fit.Form.Model.HorizonExponent,
        fit.Form.Model.MutualWeight,
        fit.Form.Model.TheirsWeight,
        fit.Form.Model.MineWeight,
        fit.Objective,
        scores is null ? null : [.. scores.Select(score => new HeldOutJson(
            score.Horizon, ResultJson.Of(score.Raw, null), ResultJson.Of(score.Calibrated, score.Calibration)))]);
}

/// <summary>Scores for one horizon.</summary>
internal sealed record HeldOutJson(double Horizon, ResultJson Raw, ResultJson Calibrated);
