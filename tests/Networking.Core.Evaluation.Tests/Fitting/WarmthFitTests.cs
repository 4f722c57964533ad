using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Tests.Support;
using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Tests.Fitting;

public class WarmthFitTests
{
    private static readonly TrainingSet[] Sets =
        [.. new[] { 1, 2 }.Select(seed => TrainingSet.Of(Invented.File(Invented.Lines(seed)), WarmthLabel.Heard, WarmthModel.V1))];

    [Fact]
    public void The_objective_is_the_mean_of_the_files_whatever_their_size()
    {
        WarmthForm form = new(WarmthModel.V1, Link.Shipped);
        TrainingSet small = TrainingSet.Of(Invented.File(Invented.Lines(3, count: 40)), WarmthLabel.Heard, WarmthModel.V1);

        WarmthFit measured = WarmthFit.Measure([Sets[0], small], form);

        Assert.Equal((Sets[0].LogLoss(form) + small.LogLoss(form)) / 2, measured.Objective, 1e-15);
    }

    [Fact]
    public void Another_value_of_any_constant_fitted_is_no_better()
    {
        WarmthFit fit = WarmthFit.Run(Sets, new(WarmthModel.V1, Link.Shipped), withDayWeights: true);
        WarmthModel model = fit.Form.Model;

        foreach (double factor in new[] { 0.99, 1.01 })
        {
            AssertNoBetter(fit, model with { ChanceScale = factor * model.ChanceScale });
            AssertNoBetter(fit, model with { Baseline = factor * model.Baseline });
            AssertNoBetter(fit, model with { HorizonExponent = factor * model.HorizonExponent });
            AssertNoBetter(fit, model with { TheirsWeight = factor * model.TheirsWeight });
            AssertNoBetter(fit, model with { MineWeight = factor * model.MineWeight });
        }

        Assert.Equal(1, model.MutualWeight);
    }

    [Fact]
    public void The_more_there_is_to_fit_the_better_it_fits()
    {
        double shipped = WarmthFit.Measure(Sets, new(WarmthModel.V1, Link.Shipped)).Objective;
        WarmthFit fitted = WarmthFit.Run(Sets, new(WarmthModel.V1, Link.Shipped));
        WarmthFit weighted = WarmthFit.Run(Sets, new(WarmthModel.V1, Link.Shipped), withDayWeights: true);
        WarmthFit power = WarmthFit.Run(Sets, new(WarmthModel.V1, Link.Power));

        Assert.True(fitted.Objective < shipped);
        Assert.True(weighted.Objective < fitted.Objective);
        Assert.True(power.Objective < fitted.Objective);
        Assert.Equal((0.8, 0.125), (fitted.Form.Model.TheirsWeight, fitted.Form.Model.MineWeight));
        Assert.NotEqual(1, power.Form.Shape);
    }

    [Fact]
    public void A_constant_that_would_be_nothing_stops_at_its_floor()
    {
        // Nobody writes after the cut, so that the best chance is none.
        StudiedFile silent = Invented.File([(1, 2, 0), (2, 1, 86_400), (1, 1, 0), (3, 4, 99 * 86_400)]);
        TrainingSet set = TrainingSet.Of(silent with { Window = new(0, 98) }, WarmthLabel.Heard, WarmthModel.V1);

        WarmthFit fit = WarmthFit.Run([set], new(WarmthModel.V1, Link.Shipped));

        Assert.InRange(fit.Objective, 0, 1e-6);
        Assert.InRange(fit.Form.Model.ChanceScale, Math.Exp(-25), 1);
    }

    [Theory]
    [InlineData(0.01, 0.1, 0.7, 0.8, "")]
    [InlineData(0.01, 1e-10, 0.7, 1e-10, "")]
    [InlineData(1e-10, 1e9, 0.7, 0.8, "c r0")]
    [InlineData(1e9, 0.1, 1e-10, 1e9, "c g theirs")]
    public void A_constant_is_not_determined_at_the_limit_unless_nothing_is_a_value_of_it(
        double c, double r0, double g, double theirs, string expected)
    {
        WarmthModel model = WarmthModel.V1 with { ChanceScale = c, Baseline = r0, HorizonExponent = g, TheirsWeight = theirs };

        Assert.Equal(expected, string.Join(' ', new WarmthFit(new(model, Link.Shipped), 0).Undetermined));
    }

    private static void AssertNoBetter(WarmthFit fit, WarmthModel model) =>
        Assert.True(WarmthFit.Measure(Sets, fit.Form with { Model = model }).Objective >= fit.Objective, $"{model} is better than {fit.Form.Model}.");
}
