using FsCheck.Xunit;
using Networking.Core.Evaluation.Metrics;

namespace Networking.Core.Evaluation.Tests.Metrics;

public class MeanLossTests
{
    [Fact]
    public void The_Brier_score_is_the_mean_squared_error()
    {
        // 0.2 squared, 0.5 squared, 1 squared: 0.04 + 0.25 + 1 over 3.
        Assert.Equal(0.43, MeanLoss.Brier([0.8, 0.5, 1], [true, false, false]), 1e-15);
    }

    [Fact]
    public void The_log_loss_is_the_mean_surprise()
    {
        // The logarithms of a half and of a quarter.
        Assert.Equal(1.5 * Math.Log(2), MeanLoss.Log([0.5, 0.75], [true, false]), 1e-15);
    }

    [Fact]
    public void The_log_loss_of_a_certainty_that_fails_is_large_and_finite()
    {
        Assert.Equal(15 * Math.Log(10), MeanLoss.Log([0, 0], [true, true]), 1e-9);
        Assert.Equal(15 * Math.Log(10), MeanLoss.Log([1], [false]), 0.1);
        Assert.Equal(0, MeanLoss.Log([1, 0], [true, false]), 1e-14);
    }

    [Property]
    public void Neither_is_negative_and_the_Brier_score_is_at_most_one(RandomForecasts forecasts)
    {
        Assert.InRange(MeanLoss.Brier(forecasts.Chances, forecasts.Outcomes), 0, 1);
        Assert.InRange(MeanLoss.Log(forecasts.Chances, forecasts.Outcomes), 0, 36);
    }
}
