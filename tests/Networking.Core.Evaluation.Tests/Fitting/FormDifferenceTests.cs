using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Metrics;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Tests.Fitting;

public class FormDifferenceTests
{
    private static readonly HeldOutScore[] Current = [Score(30, 0.8, 0.1, 0.09), Score(90, 0.7, 0.2, 0.19)];

    [Theory]
    [InlineData(0.8, 0.0994, 0.09, 0.7, 0.1994, true)]
    [InlineData(0.7996, 0.0994, 0.09, 0.6996, 0.1994, true)]
    [InlineData(0.7994, 0.0994, 0.09, 0.7, 0.1994, false)]
    [InlineData(0.8, 0.0994, 0.09, 0.6994, 0.1994, false)]
    [InlineData(0.9, 0.0996, 0.08, 0.9, 0.1994, false)]
    [InlineData(0.9, 0.0994, 0.08, 0.9, 0.1996, false)]
    [InlineData(0.9, 0.0994, 0.0901, 0.9, 0.1994, false)]
    [InlineData(null, 0.0994, 0.09, 0.7, 0.1994, true)]
    public void A_form_wins_that_gains_everywhere_and_loses_nowhere(
        double? auc, double brier, double calibrated, double laterAuc, double laterBrier, bool wins)
    {
        FormDifference difference = FormDifference.Between(Current, [Score(30, auc, brier, calibrated), Score(90, laterAuc, laterBrier, 1)]);

        Assert.Equal(wins, difference.IsWin);
        Assert.Equal(wins, new FormComparison("x", [difference]).WinsOnEveryFold);
        Assert.False(new FormComparison("x", [difference, FormDifference.Between(Current, Current)]).WinsOnEveryFold);
    }

    [Fact]
    public void A_difference_is_the_form_less_the_current_one()
    {
        FormDifference difference = FormDifference.Between([Current[0]], [Score(30, 0.81, 0.08, 0.1)]);

        (double horizon, double? auc, double brier) = Assert.Single(difference.Horizons);
        Assert.Equal(30, horizon);
        Assert.Equal(0.01, auc!.Value, 1e-12);
        Assert.Equal(-0.02, brier, 1e-12);
        Assert.Equal(0.01, difference.CalibratedBrier, 1e-12);
    }

    private static HeldOutScore Score(double horizon, double? auc, double brier, double calibrated) =>
        new(horizon, Card(auc, brier), Card(auc, calibrated), new WarmthCalibration());

    private static Scorecard Card(double? auc, double brier) => new(1, 0.5, auc, brier, 0.25, 0.5, 0);
}
