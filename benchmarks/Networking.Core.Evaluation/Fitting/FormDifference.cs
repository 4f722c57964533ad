namespace Networking.Core.Evaluation.Fitting;

/// <summary>How a form differs from the current one on a file that neither was fitted to.</summary>
/// <param name="Horizons">By horizon, the differences of the AUC (null where it is undefined) and of the Brier score.</param>
/// <param name="CalibratedBrier">The difference of the Brier score for the first horizon, both forms calibrated.</param>
internal sealed record FormDifference(IReadOnlyList<(double Horizon, double? Auc, double Brier)> Horizons, double CalibratedBrier)
{
    /// <summary>What a score must gain, or may lose, to count.</summary>
    internal const double Margin = 0.0005;

    internal static FormDifference Between(HeldOutScore[] current, HeldOutScore[] form) => new(
        [.. current.Zip(form, (old, tried) => (old.Horizon, tried.Raw.Auc - old.Raw.Auc, tried.Raw.Brier - old.Raw.Brier))],
        form[0].Calibrated.Brier - current[0].Calibrated.Brier);

    /// <summary>Whether every Brier score is lower by the margin, no AUC is lower by more, and none is lost by calibration.</summary>
    internal bool IsWin => Horizons.All(row => row.Brier <= -Margin && row.Auc is not < -Margin) && CalibratedBrier <= 0;
}
