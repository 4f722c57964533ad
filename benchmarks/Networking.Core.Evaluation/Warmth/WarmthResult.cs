using Networking.Core.Evaluation.Metrics;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Warmth;

/// <summary>How good a warmth model's chances were.</summary>
/// <param name="Window">The window looked at.</param>
/// <param name="Scores">The figures.</param>
/// <param name="Calibration">What the model was calibrated with, if it was.</param>
/// <param name="Notes">What a reader of the figures should know besides.</param>
internal sealed record WarmthResult(
    EvaluationWindow Window,
    Scorecard Scores,
    WarmthCalibration? Calibration,
    IReadOnlyList<string> Notes);
