using Networking.Core.Evaluation.Reading;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Warmth;

/// <summary>
/// Calibrates a model to a whole file as one network, from nothing after the cut: what came true in the two horizons
/// before it, against what the model expected at the beginning of each.
/// </summary>
internal static class NetworkCalibration
{
    private const int DateCount = 2;

    /// <summary>Dates at or before the window's beginning contribute nothing.</summary>
    internal static WarmthCalibration Measure(
        InteractionLog log, EvaluationWindow window, double horizon, WarmthLabel label, WarmthModel model) =>
        Measure(log, window, horizon, label, model, sum => model.Chance(sum, horizon));

    /// <summary>The same for another chance of the model's sum.</summary>
    internal static WarmthCalibration Measure(
        InteractionLog log, EvaluationWindow window, double horizon, WarmthLabel label, WarmthModel model, Func<double, double> chanceOf)
    {
        double cameTrueCount = 0;
        double expected = 0;
        foreach (double date in Dates(window, horizon))
        {
            new Snapshot(log, window, date, horizon, label).Visit((ages, sides, cameTrue) =>
            {
                expected += chanceOf(model.Sum(ages, sides));
                cameTrueCount += cameTrue ? 1 : 0;
            });
        }

        return new() { Heard = cameTrueCount, Expected = expected };
    }

    internal static IEnumerable<double> Dates(EvaluationWindow window, double horizon) =>
        Enumerable.Range(1, DateCount).Select(back => window.Cut - (back * horizon)).Where(date => date > window.From);
}
