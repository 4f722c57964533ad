using System.Text.Json;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Trust;

/// <summary>The reference figures of who trusts whom in a market that nobody here wrote.</summary>
public class TrustReferenceTests
{
    [SkippableTheory]
    [InlineData("none", "uniform", "1", 0.757, 0.112)]
    [InlineData("none", "base-rate", "1", 0.836, 0.087)]
    [InlineData("180", "base-rate", "1", 0.852, 0.084)]
    [InlineData("none", "base-rate", "3", 0.836, 0.077)]
    public void Opinions_foretell_ratings_as_well_as_is_said(string halfLife, string prior, string against, double auc, double brier)
    {
        string file = SharedData.File("trust/soc-sign-bitcoinotc.csv.gz");

        JsonElement figures = Tool.Figures("trust", file, "--half-life", halfLife, "--prior", prior, "--against", against);

        Assert.Equal(24_915, figures.GetProperty("pairs").GetInt32());
        Assert.Equal(auc, figures.GetProperty("auc").GetDouble(), 0.002);
        Assert.Equal(brier, figures.GetProperty("brier").GetDouble(), 0.002);
        Assert.Equal(0.1152, figures.GetProperty("baseBrier").GetDouble(), 0.0001);
    }
}
