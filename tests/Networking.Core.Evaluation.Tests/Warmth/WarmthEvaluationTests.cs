using FsCheck.Xunit;
using Networking.Core.Evaluation.Metrics;
using Networking.Core.Evaluation.Reading;
using Networking.Core.Evaluation.Tests.Support;
using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Tests.Warmth;

public class WarmthEvaluationTests
{
    [Property]
    public void The_chances_and_outcomes_are_those_of_the_protocol_by_the_book(Lines lines, byte fromDay, byte horizon, bool heard)
    {
        InteractionLog log = Log(lines);
        EvaluationWindow window = EvaluationWindow.Of(log, "x", fromDay % 24, 25 - (horizon % 2));
        WarmthLabel label = heard ? WarmthLabel.Heard : WarmthLabel.Any;

        Forecasts forecasts = WarmthEvaluation.Foretell(log, window, 1 + (horizon % 9), label, WarmthModels.For(label));

        AssertEqual(ByTheBook.Foretell(lines.All, window, window.Cut, 1 + (horizon % 9), label), forecasts);
    }

    [Property]
    public void Calibration_looks_at_the_two_horizons_before_the_cut(Lines lines, byte horizon, bool heard)
    {
        InteractionLog log = Log(lines);
        EvaluationWindow window = EvaluationWindow.Of(log, "x");
        WarmthLabel label = heard ? WarmthLabel.Heard : WarmthLabel.Any;
        double days = 1 + (horizon % 20);
        List<(double Chance, bool CameTrue)> expected =
        [
            .. window.Cut - days > 0 ? ByTheBook.Foretell(lines.All, window, window.Cut - days, days, label) : [],
            .. window.Cut - (2 * days) > 0 ? ByTheBook.Foretell(lines.All, window, window.Cut - (2 * days), days, label) : [],
        ];

        WarmthCalibration calibration = NetworkCalibration.Measure(log, window, days, label, WarmthModels.For(label));

        Assert.Equal(expected.Count(pair => pair.CameTrue), calibration.Heard);
        Assert.Equal(expected.Sum(pair => pair.Chance), calibration.Expected, 1e-9);
    }

    [Property]
    public void The_order_of_the_lines_does_not_matter(Lines lines, int seed)
    {
        (long, long, double)[] shuffled = [.. lines.All];
        new Random(seed).Shuffle(shuffled);
        WarmthRequest request = new("x", Horizon: 3, Calibrate: true);

        WarmthResult expected = WarmthEvaluation.Run(Log(lines), request);
        WarmthResult result = WarmthEvaluation.Run(Log(shuffled), request);

        Assert.Equal(expected.Scores.Pairs, result.Scores.Pairs);
        Assert.Equal(expected.Scores.Auc, result.Scores.Auc);
        Assert.Equal(expected.Scores.Brier, result.Scores.Brier, 1e-12);
        Assert.Equal(expected.Calibration!.Expected, result.Calibration!.Expected, 1e-9);
    }

    [Fact]
    public void The_window_is_inclusive_and_cut_at_seventy_percent()
    {
        EvaluationWindow window = EvaluationWindow.Of(Log([(1, 2, 0), (1, 2, 12.9 * 86_400)]), "x", fromDay: 2);

        Assert.Equal(2, window.From);
        Assert.Equal(12, window.To);
        Assert.Equal(9, window.Cut, 1e-12);
    }

    private static InteractionLog Log(Lines lines) => Log(lines.All);

    private static InteractionLog Log(IEnumerable<(long From, long To, double Seconds)> lines)
    {
        InteractionLogBuilder builder = new();
        foreach ((long from, long to, double seconds) in lines)
        {
            builder.Add(new(from, to, seconds));
        }

        return builder.Build();
    }

    private static void AssertEqual(List<(double Chance, bool CameTrue)> expected, Forecasts forecasts)
    {
        double[] chances = forecasts.Chances.ToArray();
        (double Chance, bool CameTrue)[] actual = [.. forecasts.Outcomes.ToArray().Select((cameTrue, i) => (chances[i], cameTrue)).Order()];
        Assert.Equal(expected, actual);
    }
}
