using Networking.Core.Evaluation.Metrics;
using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>How good a form's chances are on a file, for one horizon.</summary>
/// <param name="Horizon">The horizon, in days.</param>
/// <param name="Raw">The figures of the form as it is.</param>
/// <param name="Calibrated">The figures after the form was calibrated to what the file shows before the cut.</param>
/// <param name="Calibration">What it was calibrated with.</param>
internal sealed record HeldOutScore(double Horizon, Scorecard Raw, Scorecard Calibrated, WarmthCalibration Calibration)
{
    /// <summary>The scores for each horizon that fits into the file's window.</summary>
    /// <exception cref="BadInputException">None fits.</exception>
    internal static HeldOutScore[] All(StudiedFile file, WarmthLabel label, WarmthForm form) =>
        [.. Horizons.In(file, Horizons.Scored).Select(horizon => Of(file, label, form, horizon))];

    private static HeldOutScore Of(StudiedFile file, WarmthLabel label, WarmthForm form, double horizon)
    {
        WarmthCalibration calibration = NetworkCalibration.Measure(
            file.Log, file.Window, horizon, label, form.Model, form.ChanceWithin(horizon));
        return new(horizon, Score(form), Score(form with { Model = calibration.Apply(form.Model) }), calibration);

        Scorecard Score(WarmthForm tried) => Scorecard.Of(
            WarmthEvaluation.Foretell(file.Log, file.Window, horizon, label, tried.Model, tried.ChanceWithin(horizon)));
    }
}
