using Networking.Core.Evaluation.Metrics;
using Networking.Core.Evaluation.Reading;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Warmth;

/// <summary>
/// Lets a warmth model foretell, from what is known at the cut, what happens after it. Every chance comes from
/// <see cref="WarmthModel.Sum(ReadOnlySpan{double}, ReadOnlySpan{TouchSides})"/> and <see cref="WarmthModel.Chance"/>.
/// </summary>
internal static class WarmthEvaluation
{
    /// <exception cref="BadInputException">The window is empty, or nobody was in touch before the cut.</exception>
    internal static WarmthResult Run(InteractionLog log, WarmthRequest request)
    {
        EvaluationWindow window = EvaluationWindow.Of(log, request.File, request.FromDay, request.ToDay);
        WarmthModel model = WarmthModels.For(request.Label);
        WarmthCalibration? calibration = request.Calibrate
            ? NetworkCalibration.Measure(log, window, request.Horizon, request.Label, model)
            : null;
        Forecasts forecasts = Foretell(log, window, request.Horizon, request.Label, calibration?.Apply(model) ?? model);
        ThrowIfNobody(forecasts.Count, request.File, window);
        return new(window, Scorecard.Of(forecasts), calibration, [.. Notes(log, window, request)]);
    }

    /// <exception cref="BadInputException">There is no history to foretell from.</exception>
    internal static void ThrowIfNobody(int historyCount, string file, EvaluationWindow window)
    {
        if (historyCount == 0)
        {
            throw new BadInputException(file, FormattableString.Invariant($"no pair was in touch from day {window.From} to the cut on day {window.Cut:0.##}."));
        }
    }

    /// <summary>The chances that a model gives at the window's cut, and what came true.</summary>
    internal static Forecasts Foretell(
        InteractionLog log, EvaluationWindow window, double horizon, WarmthLabel label, WarmthModel model) =>
        Foretell(log, window, horizon, label, model, sum => model.Chance(sum, horizon));

    /// <summary>The same for another chance of the model's sum.</summary>
    internal static Forecasts Foretell(
        InteractionLog log, EvaluationWindow window, double horizon, WarmthLabel label, WarmthModel model, Func<double, double> chanceOf)
    {
        Forecasts forecasts = new();
        new Snapshot(log, window, window.Cut, horizon, label).Visit(
            (ages, sides, cameTrue) => forecasts.Add(chanceOf(model.Sum(ages, sides)), cameTrue));
        return forecasts;
    }

    private static IEnumerable<string> Notes(InteractionLog log, EvaluationWindow window, WarmthRequest request)
    {
        double end = window.Cut + request.Horizon;
        if (end > window.To)
        {
            yield return FormattableString.Invariant($"the horizon ends on day {end:0.##}, after the window's end on day {window.To}; what came true after that is not counted.");
        }
        else if (end > log.LastTime)
        {
            yield return FormattableString.Invariant($"the horizon ends on day {end:0.##}, after the last interaction on day {log.LastTime:0.##}.");
        }

        if (request.Calibrate && !NetworkCalibration.Dates(window, request.Horizon).Any())
        {
            yield return "the window has no room for a horizon before its cut, so there is nothing to calibrate with.";
        }
    }
}
