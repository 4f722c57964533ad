namespace Networking.Core.Evaluation.Metrics;

/// <summary>How good forecasts were.</summary>
/// <param name="Pairs">How many there were.</param>
/// <param name="BaseRate">The share that came true.</param>
/// <param name="Auc">The chance that one that came true ranks above one that did not; null where one of them is missing.</param>
/// <param name="Brier">The mean squared difference between chance and outcome.</param>
/// <param name="BaseBrier">The Brier score of foretelling the base rate every time.</param>
/// <param name="LogLoss">The mean of minus the logarithm of the chance given to what happened.</param>
/// <param name="Ece">The expected calibration error in ten equal bins.</param>
internal sealed record Scorecard(
    int Pairs,
    double BaseRate,
    double? Auc,
    double Brier,
    double BaseBrier,
    double LogLoss,
    double Ece)
{
    /// <exception cref="ArgumentException">There is no forecast.</exception>
    internal static Scorecard Of(Forecasts forecasts) => Of(forecasts.Chances, forecasts.Outcomes);

    /// <exception cref="ArgumentException">There is no forecast, or not one outcome for each.</exception>
    internal static Scorecard Of(ReadOnlySpan<double> chances, ReadOnlySpan<bool> outcomes)
    {
        if (chances.IsEmpty || chances.Length != outcomes.Length)
        {
            throw new ArgumentException("There is at least one chance, and one outcome for each.", nameof(outcomes));
        }

        double baseRate = (double)outcomes.Count(true) / outcomes.Length;
        return new(
            chances.Length,
            baseRate,
            AreaUnderCurve.Of(chances, outcomes),
            MeanLoss.Brier(chances, outcomes),
            baseRate * (1 - baseRate),
            MeanLoss.Log(chances, outcomes),
            CalibrationError.Of(chances, outcomes));
    }
}
