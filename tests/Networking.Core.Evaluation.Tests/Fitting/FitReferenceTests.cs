using System.Text.Json;
using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Tests.Support;
using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Tests.Fitting;

/// <summary>Constants fitted to three sets of messages, worked out once by other code.</summary>
public class FitReferenceTests
{
    private static readonly string[] Names = ["email-Eu-core-temporal", "manufacturing", "CollegeMsg"];
    private static readonly int[] LastDays = [526, 271, 193];
    private static readonly Lazy<JsonElement> Figures = new(() =>
        Tool.Figures(["fit", .. Names.Select(Set), "--to-day", .. LastDays.Select(day => $"{day}"), "--leave-one-out"]));

    [SkippableFact]
    public void The_constants_of_mails_and_factory_together_are_found() =>
        AssertConstants(Fold(2).GetProperty("fitted"), 4, 0.0138436922, 0.0947552025, 0.793190557, 0.8, 0.125);

    [SkippableFact]
    public void Without_the_limit_they_are_those_that_came_with_the_data()
    {
        WarmthModel model = WarmthModel.V1 with { UnansweredLimit = int.MaxValue };

        WarmthModel fitted = WarmthFit.Run(Sets(model)[..2], new(model, Link.Shipped)).Form.Model;

        AssertClose(4, 0.0137184342, fitted.ChanceScale);
        AssertClose(4, 0.0907987224, fitted.Baseline);
        AssertClose(4, 0.788947698, fitted.HorizonExponent);
    }

    [SkippableFact]
    public void So_are_those_of_all_three()
    {
        _ = Names.Select(Set).ToList();
        AssertConstants(
            Figures.Value.GetProperty("constants").GetProperty("fitted"), 4, 0.0102282891, 0.0525844536, 0.836420731, 0.8, 0.125);
    }

    [SkippableTheory]
    [InlineData(0, "fitted", 0.00535613418, 0.00303190993, 0.994352273, 0.8, 0.125)]
    [InlineData(1, "fitted", 0.0143393018, 0.0612888136, 0.69522559, 0.8, 0.125)]
    [InlineData(0, "fittedWithWeights", 0.00555538353, 0, 0.992690017, 0.605858106, 0.257250217)]
    [InlineData(1, "fittedWithWeights", 0.00686278255, 0.0846354369, 0.678688831, 2.12183104, 0.860110639)]
    [InlineData(2, "fittedWithWeights", 0.0123107522, 0.0860691413, 0.786275467, 0.972725057, 0.320550402)]
    public void So_are_those_of_each_fold(int heldOut, string study, double c, double r0, double g, double theirs, double mine) =>
        AssertConstants(Fold(heldOut).GetProperty(study), 3, c, r0, g, theirs, mine);

    [SkippableTheory]
    [InlineData(0, 0, "raw", 0.870331, 0.096859, 0.093727)]
    [InlineData(1, 0, "raw", 0.895807, 0.103733, 0.101351)]
    [InlineData(2, 0, "raw", 0.840438, 0.020778, 0.019376)]
    [InlineData(0, 0, "calibrated", 0.870331, 0.091956, 0.092075)]
    [InlineData(1, 0, "calibrated", 0.895807, 0.100308, 0.100815)]
    [InlineData(2, 0, "calibrated", 0.840438, 0.010914, 0.010967)]
    [InlineData(0, 1, "raw", 0.832814, 0.134371, 0.132220)]
    [InlineData(1, 1, "raw", 0.871406, 0.148052, 0.137914)]
    public void So_are_the_scores_on_the_set_held_out(int heldOut, int horizon, string kind, double auc, double brier, double shippedBrier)
    {
        JsonElement fitted = Score("fitted");

        Assert.Equal(auc, fitted.GetProperty("auc").GetDouble(), 1e-5);
        Assert.Equal(brier, fitted.GetProperty("brier").GetDouble(), 2e-6);
        Assert.Equal(shippedBrier, Score("shipped").GetProperty("brier").GetDouble(), 2e-6);

        JsonElement Score(string study) => Fold(heldOut).GetProperty(study).GetProperty("scores")[horizon].GetProperty(kind);
    }

    [SkippableFact]
    public void The_odds_link_gains_before_calibration_and_loses_after_it()
    {
        TrainingSet[] sets = Sets(WarmthModel.V1);

        WarmthForm form = WarmthFit.Run(sets[1..], new(WarmthModel.V1, Link.Odds)).Form;
        HeldOutScore[] scores = HeldOutScore.All(sets[0].File, WarmthLabel.Heard, form);

        AssertClose(3, 0.000587894, form.Model.ChanceScale);
        AssertClose(3, 0.279107, form.Model.Baseline);
        AssertClose(3, 1.44155, form.Model.HorizonExponent);
        AssertClose(3, 1.92649, form.Shape);
        Assert.Equal(0.095573, scores[0].Raw.Brier, 2e-6);
        Assert.Equal(0.133777, scores[1].Raw.Brier, 2e-6);
        Assert.Equal(0.092296, scores[0].Calibrated.Brier, 2e-6);
    }

    private static string Set(string name) => SharedData.File($"interactions/{name}.txt.gz");

    private static TrainingSet[] Sets(WarmthModel model) =>
        [.. Names.Zip(LastDays, (name, day) => TrainingSet.Of(StudiedFile.Read(Set(name), 0, day), WarmthLabel.Heard, model))];

    private static JsonElement Fold(int heldOut)
    {
        // Asked for first, so that a test without the data is skipped and does not fail with the rest.
        _ = Names.Select(Set).ToList();
        return Figures.Value.GetProperty("leaveOneOut")[heldOut].GetProperty("constants");
    }

    private static void AssertConstants(JsonElement form, int digits, double c, double r0, double g, double theirs, double mine)
    {
        AssertClose(digits, c, form.GetProperty("c").GetDouble());
        AssertClose(digits, r0, form.GetProperty("r0").GetDouble());
        AssertClose(digits, g, form.GetProperty("g").GetDouble());
        AssertClose(digits, theirs, form.GetProperty("theirs").GetDouble());
        AssertClose(digits, mine, form.GetProperty("mine").GetDouble());
        Assert.Equal(1, form.GetProperty("mutual").GetDouble());
    }

    /// <summary>So many significant digits; of a constant at its floor, nothing.</summary>
    private static void AssertClose(int digits, double expected, double actual) =>
        Assert.Equal(expected, actual, Math.Max(0.5 * expected * Math.Pow(10, 1 - digits), 1e-9));
}
