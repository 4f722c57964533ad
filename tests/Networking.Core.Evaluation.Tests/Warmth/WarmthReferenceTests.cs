using System.Text.Json;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Warmth;

/// <summary>The reference figures of three sets of messages that nobody here wrote.</summary>
public class WarmthReferenceTests
{
    private const string Mails = "email-Eu-core-temporal";
    private const string Factory = "manufacturing";
    private const string College = "CollegeMsg";

    [SkippableTheory]
    [InlineData(Mails, "526", 25112, 0.8703, 0.0937, 0.1498)]
    [InlineData(Factory, "271", 6012, 0.8958, 0.1014, 0.1831)]
    [InlineData(College, "193", 26514, 0.8404, 0.0194, 0.0118)]
    public void The_shipped_form_foretells_who_is_heard_from_as_well_as_is_said(
        string set, string toDay, int pairs, double auc, double brier, double baseBrier)
    {
        JsonElement figures = Tool.Figures("warmth", Set(set), "--to-day", toDay);

        Assert.Equal(pairs, figures.GetProperty("pairs").GetInt32());
        AssertFigures(figures, auc, brier);
        Assert.Equal(baseBrier, figures.GetProperty("baseBrier").GetDouble(), 0.0001);
    }

    [SkippableTheory]
    [InlineData(Mails, "526", 0.8328, 0.1322)]
    [InlineData(Factory, "271", 0.8714, 0.1379)]
    [InlineData(College, "193", 0.8317, 0.0536)]
    public void So_it_does_for_ninety_days(string set, string toDay, double auc, double brier) =>
        AssertFigures(Tool.Figures("warmth", Set(set), "--to-day", toDay, "--horizon", "90"), auc, brier);

    [SkippableTheory]
    [InlineData(Mails, "526", 0.8662, 0.1128)]
    [InlineData(Factory, "271", 0.8892, 0.1107)]
    [InlineData(College, "193", 0.8791, 0.0276)]
    public void A_count_of_all_days_foretells_contact_by_either_side(string set, string toDay, double auc, double brier) =>
        AssertFigures(Tool.Figures("warmth", Set(set), "--to-day", toDay, "--label", "any"), auc, brier);

    [SkippableTheory]
    [InlineData(Mails, "526", 0.0937 + 0.002)]
    [InlineData(Factory, "271", 0.1014 + 0.002)]
    [InlineData(College, "193", 0.0115)]
    public void Calibration_saves_the_network_that_died_out_and_costs_the_others_little(string set, string toDay, double mostBrier)
    {
        JsonElement figures = Tool.Figures("warmth", Set(set), "--to-day", toDay, "--calibrate");

        Assert.InRange(figures.GetProperty("brier").GetDouble(), 0, mostBrier);
        Assert.Equal(set == College, figures.GetProperty("calibration").GetProperty("factor").GetDouble() < 0.5);
    }

    private static string Set(string name) => SharedData.File($"interactions/{name}.txt.gz");

    private static void AssertFigures(JsonElement figures, double auc, double brier)
    {
        Assert.Equal(auc, figures.GetProperty("auc").GetDouble(), 0.001);
        Assert.Equal(brier, figures.GetProperty("brier").GetDouble(), 0.001);
    }
}
