using System.Text.Json;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Commands;

public class WarmthCommandTests
{
    /// <summary>Day 0 of two sides, a message on day 6; after the cut on day 7 one answer within two days and one later.</summary>
    private const string Story = "1 2 0\n2 1 43200\n1 3 535680\n2 1 691200\n3 1 864000\n";

    [Fact]
    public void The_figures_are_those_worked_out_by_hand()
    {
        using TemporaryFolder folder = new();

        JsonElement figures = Tool.Figures("warmth", folder.Write(Story), "--horizon", "2");

        // The chance is 1 - exp(-c (r0 + S) H^g); one heard from 2, and 2 from nobody; so did 1 and 3.
        double both = Chance(Math.Pow(2, -6.5 / 60));
        double mine = Chance(0.125 * Math.Pow(2, -0.5 / 60));
        double theirs = Chance(0.8 * Math.Pow(2, -0.5 / 60));
        Assert.Equal(
            ["pairs", "baseRate", "auc", "brier", "baseBrier", "logLoss", "ece"],
            figures.EnumerateObject().Select(property => property.Name));
        Assert.Equal(4, figures.GetProperty("pairs").GetInt32());
        Assert.Equal(0.25, figures.GetProperty("baseRate").GetDouble());
        Assert.Equal(2.5 / 3, figures.GetProperty("auc").GetDouble(), 1e-12);
        Assert.Equal((Math.Pow(1 - both, 2) + (both * both) + (mine * mine) + (theirs * theirs)) / 4, figures.GetProperty("brier").GetDouble(), 1e-12);
        Assert.Equal(0.1875, figures.GetProperty("baseBrier").GetDouble());
        Assert.Equal(-(Math.Log(both) + Math.Log(1 - both) + Math.Log(1 - mine) + Math.Log(1 - theirs)) / 4, figures.GetProperty("logLoss").GetDouble(), 1e-12);
        Assert.Equal(Math.Abs((2 * both) + mine + theirs - 1) / 4, figures.GetProperty("ece").GetDouble(), 1e-12);

        static double Chance(double sum) => 1 - Math.Exp(-0.01372 * (0.157 + sum) * Math.Pow(2, 0.751));
    }

    [Fact]
    public void Either_side_counts_for_the_label_any()
    {
        using TemporaryFolder folder = new();

        JsonElement figures = Tool.Figures("warmth", folder.Write(Story), "--horizon", "2", "--label", "any");

        Assert.Equal(2, figures.GetProperty("pairs").GetInt32());
        Assert.Equal(0.5, figures.GetProperty("baseRate").GetDouble());
        Assert.Equal(0, figures.GetProperty("auc").GetDouble());
    }

    [Fact]
    public void Calibration_adds_its_figures()
    {
        using TemporaryFolder folder = new();

        JsonElement figures = Tool.Figures("warmth", folder.Write(Story), "--horizon", "2", "--calibrate");
        JsonElement calibration = figures.GetProperty("calibration");

        // On days 5 and 3 only 1 and 2 know each other, and neither acts within two days.
        double chance = 1 - Math.Exp(-0.01372 * (0.157 + Math.Pow(2, -4.5 / 60)) * Math.Pow(2, 0.751));
        double earlier = 1 - Math.Exp(-0.01372 * (0.157 + Math.Pow(2, -2.5 / 60)) * Math.Pow(2, 0.751));
        double expected = 2 * (chance + earlier);
        Assert.Equal(["heard", "expected", "factor"], calibration.EnumerateObject().Select(property => property.Name));
        Assert.Equal(0, calibration.GetProperty("heard").GetDouble());
        Assert.Equal(expected, calibration.GetProperty("expected").GetDouble(), 1e-12);
        Assert.Equal(20 / (expected + 20), calibration.GetProperty("factor").GetDouble(), 1e-12);
        Assert.Equal("calibration", figures.EnumerateObject().Last().Name);
    }

    [Fact]
    public void The_table_says_what_was_asked_and_what_came_out()
    {
        using TemporaryFolder folder = new();

        ToolResult run = Tool.Run("warmth", folder.Write(Story), "--horizon", "2", "--calibrate");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        string[] lines = run.Output.TrimEnd().Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal(
            ["file        data.txt", "window      day 0 to 10", "cut         day 7", "horizon     2 days", "label       heard", "pairs       4", "base rate   0.2500", "AUC         0.8333"],
            lines[..8]);
        Assert.Equal(["Brier", "base Brier", "log loss", "ECE", "factor", "heard", "expected"], lines[8..].Select(line => line[..10].TrimEnd()));
    }

    [Fact]
    public void The_window_decides_what_is_seen()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(Story);

        Assert.Equal(2, Tool.Figures("warmth", file, "--from-day", "1").GetProperty("pairs").GetInt32());
        Assert.Equal(2, Tool.Figures("warmth", file, "--to-day", "8").GetProperty("pairs").GetInt32());
    }

    [Fact]
    public void A_horizon_that_the_window_does_not_hold_is_noted_and_no_fault()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(Story);

        ToolResult beyondWindow = Tool.Run("warmth", file, "--horizon", "4", "--calibrate", "--json");
        ToolResult beyondFile = Tool.Run("warmth", file, "--to-day", "11", "--horizon", "3", "--json");

        Assert.Equal(0, beyondWindow.ExitCode);
        Assert.Equal("Note: the horizon ends on day 11, after the window's end on day 10; what came true after that is not counted.", beyondWindow.Errors.TrimEnd());
        Assert.Equal("Note: the horizon ends on day 10.7, after the last interaction on day 10.", beyondFile.Errors.TrimEnd());
    }

    [Fact]
    public void A_note_rounds_days_to_two_decimals()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(Story);

        ToolResult beyondWindow = Tool.Run("warmth", file, "--horizon", "70022.3");
        ToolResult beyondFile = Tool.Run("warmth", folder.Write(Story + "1 3 892345.6\n", "later.txt"), "--to-day", "12", "--horizon", "2.123");

        Assert.StartsWith("Note: the horizon ends on day 70029.3, after the window's end on day 10;", beyondWindow.Errors, StringComparison.Ordinal);
        Assert.Equal("Note: the horizon ends on day 10.52, after the last interaction on day 10.33.", beyondFile.Errors.TrimEnd());
    }

    [Fact]
    public void Calibration_without_room_for_it_is_noted()
    {
        using TemporaryFolder folder = new();

        ToolResult run = Tool.Run("warmth", folder.Write(Story), "--horizon", "7", "--calibrate");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing to calibrate with", run.Errors, StringComparison.Ordinal);
        Assert.Contains("factor      1.0000", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_undefined_AUC_is_null_or_a_dash_and_explained()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(Story);

        ToolResult table = Tool.Run("warmth", file, "--horizon", "0.5");
        ToolResult json = Tool.Run("warmth", file, "--horizon", "0.5", "--json");

        Assert.Contains("AUC         -", table.Output, StringComparison.Ordinal);
        Assert.Contains("\"auc\":null", json.Output, StringComparison.Ordinal);
        Assert.Equal("Note: the AUC is undefined, because nothing foretold came true.", json.Errors.TrimEnd());
    }
}
