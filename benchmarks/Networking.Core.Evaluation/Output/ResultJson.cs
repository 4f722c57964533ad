using System.Text.Json.Serialization;
using Networking.Core.Evaluation.Metrics;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Output;

/// <summary>The figures as one JSON object; its keys, in this order, are what other programs rely on.</summary>
internal sealed record ResultJson(
    int Pairs,
    double BaseRate,
    double? Auc,
    double Brier,
    double BaseBrier,
    double LogLoss,
    double Ece,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CalibrationJson? Calibration)
{
    internal static ResultJson Of(Scorecard scores, WarmthCalibration? calibration) => new(
        scores.Pairs,
        scores.BaseRate,
        scores.Auc,
        scores.Brier,
        scores.BaseBrier,
        scores.LogLoss,
        scores.Ece,
        calibration is null ? null : new(calibration.Heard, calibration.Expected, calibration.Factor));
}

/// <summary>What the model was calibrated with.</summary>
internal sealed record CalibrationJson(double Heard, double Expected, double Factor);
