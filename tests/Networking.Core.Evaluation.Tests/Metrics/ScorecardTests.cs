using FsCheck.Xunit;
using Networking.Core.Evaluation.Metrics;

namespace Networking.Core.Evaluation.Tests.Metrics;

public class ScorecardTests
{
    [Fact]
    public void It_holds_every_figure()
    {
        Scorecard card = Scorecard.Of([0.9, 0.4, 0.3, 0.2], [true, false, true, false]);

        Assert.Equal(4, card.Pairs);
        Assert.Equal(0.5, card.BaseRate);
        Assert.Equal(0.25, card.BaseBrier);
        Assert.Equal(0.75, card.Auc);
        Assert.Equal((0.01 + 0.16 + 0.49 + 0.04) / 4, card.Brier, 1e-15);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.6) + Math.Log(0.3) + Math.Log(0.8)) / 4, card.LogLoss, 1e-15);
        Assert.Equal((0.1 + 0.4 + 0.7 + 0.2) / 4, card.Ece, 1e-15);
    }

    [Property]
    public void Foretelling_the_base_rate_every_time_is_calibrated_and_no_better_than_it(RandomForecasts forecasts)
    {
        double rate = (double)forecasts.Outcomes.Count(outcome => outcome) / forecasts.Outcomes.Length;
        double[] constant = [.. forecasts.Outcomes.Select(_ => rate)];

        Scorecard card = Scorecard.Of(constant, forecasts.Outcomes);

        Assert.Equal(rate, card.BaseRate);
        Assert.Equal(0, card.Ece, 1e-12);
        Assert.Equal(card.BaseBrier, card.Brier, 1e-12);
        Assert.Equal(0.5, card.Auc ?? 0.5);
    }

    [Fact]
    public void Without_a_forecast_there_is_none() =>
        Assert.Throws<ArgumentException>(() => Scorecard.Of(new Forecasts()));
}
