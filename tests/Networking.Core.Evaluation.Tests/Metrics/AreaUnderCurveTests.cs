using FsCheck.Xunit;
using Networking.Core.Evaluation.Metrics;

namespace Networking.Core.Evaluation.Tests.Metrics;

public class AreaUnderCurveTests
{
    [Fact]
    public void It_is_the_share_of_couples_in_the_right_order()
    {
        // 0.9 ranks above 0.4 and 0.2; 0.3 above 0.2 alone: 3 couples of 4.
        Assert.Equal(0.75, AreaUnderCurve.Of([0.9, 0.4, 0.3, 0.2], [true, false, true, false]));
    }

    [Fact]
    public void A_tie_counts_half()
    {
        Assert.Equal(0.5, AreaUnderCurve.Of([0.3, 0.3, 0.3], [true, false, false]));
        Assert.Equal(0.75, AreaUnderCurve.Of([0.3, 0.3, 0.1], [true, false, false]));
    }

    [Fact]
    public void A_perfect_ranking_has_one_and_the_opposite_zero()
    {
        Assert.Equal(1, AreaUnderCurve.Of([0.1, 0.7, 0.2, 0.9], [false, true, false, true]));
        Assert.Equal(0, AreaUnderCurve.Of([0.1, 0.7, 0.2, 0.9], [true, false, true, false]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_both_outcomes_there_is_none(bool outcome) =>
        Assert.Null(AreaUnderCurve.Of([0.1, 0.7], [outcome, outcome]));

    [Property]
    public void It_is_what_counting_all_couples_gives(RandomForecasts forecasts)
    {
        List<double> couples = [];
        for (int i = 0; i < forecasts.Chances.Length; i++)
        {
            for (int j = 0; j < forecasts.Chances.Length; j++)
            {
                if (forecasts.Outcomes[i] && !forecasts.Outcomes[j])
                {
                    couples.Add((Math.Sign(forecasts.Chances[i] - forecasts.Chances[j]) + 1) / 2.0);
                }
            }
        }

        double? expected = couples.Count == 0 ? null : couples.Average();
        Assert.Equal(expected.HasValue, AreaUnderCurve.Of(forecasts.Chances, forecasts.Outcomes).HasValue);
        Assert.Equal(expected ?? 0, AreaUnderCurve.Of(forecasts.Chances, forecasts.Outcomes) ?? 0, 1e-12);
    }

    [Property]
    public void A_reversed_score_has_what_is_missing_to_one(RandomForecasts forecasts)
    {
        double[] reversed = [.. forecasts.Chances.Select(chance => 1 - chance)];

        double? there = AreaUnderCurve.Of(forecasts.Chances, forecasts.Outcomes);
        double? back = AreaUnderCurve.Of(reversed, forecasts.Outcomes);

        Assert.Equal(1 - (there ?? 0.5), back ?? 0.5, 1e-12);
    }
}
