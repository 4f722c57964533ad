namespace Networking.Core.Evaluation.Warmth;

/// <summary>What the user asks of a file of interactions.</summary>
/// <param name="File">The file.</param>
/// <param name="FromDay">The point of time at which the window begins, in whole days from the first event.</param>
/// <param name="ToDay">The point of time at which it ends, in whole days from the first event; null for the last one in the file.</param>
/// <param name="Horizon">The days foretold.</param>
/// <param name="Label">What is foretold.</param>
/// <param name="Calibrate">Whether the model is calibrated to the file first.</param>
internal sealed record WarmthRequest(
    string File,
    int FromDay = 0,
    int? ToDay = null,
    double Horizon = WarmthRequest.DefaultHorizon,
    WarmthLabel Label = WarmthLabel.Heard,
    bool Calibrate = false)
{
    internal const double DefaultHorizon = 30;
}
