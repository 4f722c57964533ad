using System.Text.Json;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Commands;

public class TrustCommandTests
{
    private const string Ratings = "1,2,5,0\n3,2,-1,15552000\n4,2,1,31104000\n";

    [Fact]
    public void The_figures_are_those_worked_out_by_hand()
    {
        using TemporaryFolder folder = new();

        JsonElement figures = Tool.Figures("trust", folder.Write(Ratings));

        // The chances are 1/2, 11/15 and 5/11; the second rating is the negative one.
        Assert.Equal(
            ["pairs", "baseRate", "auc", "brier", "baseBrier", "logLoss", "ece"],
            figures.EnumerateObject().Select(property => property.Name));
        Assert.Equal(3, figures.GetProperty("pairs").GetInt32());
        Assert.Equal(2.0 / 3, figures.GetProperty("baseRate").GetDouble(), 1e-15);
        Assert.Equal(0, figures.GetProperty("auc").GetDouble());
        Assert.Equal((0.25 + (121 / 225.0) + (36 / 121.0)) / 3, figures.GetProperty("brier").GetDouble(), 1e-12);
        Assert.Equal(2.0 / 9, figures.GetProperty("baseBrier").GetDouble(), 1e-15);
        Assert.Equal((Math.Log(2) + Math.Log(15 / 4.0) + Math.Log(11 / 5.0)) / 3, figures.GetProperty("logLoss").GetDouble(), 1e-12);
        Assert.Equal((0.5 + (11 / 15.0) + (6 / 11.0)) / 3, figures.GetProperty("ece").GetDouble(), 1e-12);
    }

    [Fact]
    public void Every_option_moves_the_figures()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(Ratings);

        string[] outputs =
        [
            Tool.Run("trust", file, "--json").Output,
            Tool.Run("trust", file, "--json", "--half-life", "90").Output,
            Tool.Run("trust", file, "--json", "--half-life", "none").Output,
            Tool.Run("trust", file, "--json", "--prior", "uniform").Output,
            Tool.Run("trust", file, "--json", "--against", "3").Output,
        ];

        Assert.Equal(outputs.Length, outputs.Distinct().Count());
        Assert.Equal(outputs[0], Tool.Run("trust", file, "--json", "--half-life", "180", "--prior", "base-rate", "--against", "1").Output);
    }

    [Fact]
    public void The_table_says_what_was_asked_and_what_came_out()
    {
        using TemporaryFolder folder = new();

        ToolResult run = Tool.Run("trust", folder.Write(Ratings, "r.csv"), "--half-life", "none");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["file        r.csv", "half-life   none", "prior       base-rate", "against     1", "pairs       3"],
            run.Output.Split('\n', StringSplitOptions.TrimEntries)[..5]);
    }

    [Theory]
    [InlineData("rater,rated,rating,seconds\n")]
    [InlineData("SOURCE,TARGET,RATING,TIME\n")]
    [InlineData("\uFEFF")]
    [InlineData("# a comment\n\n")]
    public void What_may_stand_before_the_first_rating_changes_nothing(string head)
    {
        using TemporaryFolder folder = new();

        string expected = Tool.Run("trust", folder.Write(Ratings), "--json").Output;

        Assert.Equal(expected, Tool.Run("trust", folder.Write(head + Ratings.ReplaceLineEndings("\r\n"), "a.csv"), "--json").Output);
        Assert.Equal(expected, Tool.Run("trust", folder.Write(TemporaryFolder.Zip(head + Ratings), "b.csv"), "--json").Output);
    }
}
