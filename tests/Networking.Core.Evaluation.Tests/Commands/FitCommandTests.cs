using System.Text.Json;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Commands;

public sealed class FitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _one;
    private readonly string _two;

    public FitCommandTests()
    {
        _one = _folder.Write(Lines.Text(Invented.Lines(1)), "one.txt");
        _two = _folder.Write(Lines.Text(Invented.Lines(2)), "two.txt");
    }

    [Fact]
    public void The_constants_of_each_file_held_out_are_those_fitted_to_the_others()
    {
        JsonElement both = Tool.Figures("fit", _one, _two, "--from-day", "0", "20", "--leave-one-out");
        JsonElement second = Tool.Figures("fit", _two, "--from-day", "20");
        JsonElement scored = Tool.Figures("warmth", _one, "--horizon", "90", "--calibrate");

        JsonElement fold = both.GetProperty("leaveOneOut")[0];
        Assert.Equal("one.txt", fold.GetProperty("heldOut").GetString());
        foreach (string study in new[] { "shipped", "fitted", "fittedWithWeights" })
        {
            JsonElement expected = second.GetProperty("constants").GetProperty(study);
            JsonElement actual = fold.GetProperty("constants").GetProperty(study);
            Assert.False(expected.TryGetProperty("scores", out _));
            Assert.All(expected.EnumerateObject(), property => Assert.Equal(property.Value.GetDouble(), actual.GetProperty(property.Name).GetDouble()));
            Assert.Equal([30, 90], actual.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty("horizon").GetDouble()));
        }

        // What is scored is what the command warmth scores, for the constants it has.
        JsonElement shipped = fold.GetProperty("constants").GetProperty("shipped").GetProperty("scores")[1].GetProperty("calibrated");
        Assert.Equal(scored.GetRawText(), shipped.GetRawText());
    }

    [Fact]
    public void The_tables_hold_what_the_object_holds_and_do_not_change()
    {
        string[] args = ["fit", _one, _two, "--to-day", "330", "--leave-one-out"];
        JsonElement fitted = Tool.Figures(args).GetProperty("constants").GetProperty("fitted");

        ToolResult first = Tool.Run(args);
        ToolResult again = Tool.Run(args);

        Assert.Equal(first.Output, again.Output);
        Assert.Equal(
        [
            "label       heard",
            "half-life   60 days",
            "unanswered  3 in a row",
            "",
            "file           window  cut on day  histories           horizons",
        ], first.Output.ReplaceLineEndings("\n").Split('\n').Take(5));
        Assert.Contains(fitted.GetProperty("objective").GetDouble().ToString("0.00000", System.Globalization.CultureInfo.InvariantCulture), first.Output, StringComparison.Ordinal);
        Assert.Contains("Held out: two.txt", first.Output, StringComparison.Ordinal);
        Assert.All(first.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
        // The invented people write at random, which leaves some constants open; there is nothing else to note.
        Assert.All(
            first.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("Note: these files do not determine ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void For_the_label_any_every_day_weighs_one_and_weights_are_not_fitted()
    {
        JsonElement any = Tool.Figures("fit", _one, "--label", "any");
        JsonElement constants = any.GetProperty("constants");

        Assert.Equal(["shipped", "fitted"], constants.EnumerateObject().Select(property => property.Name));
        Assert.Equal([1, 1, 1], new[] { "mutual", "theirs", "mine" }.Select(weight => constants.GetProperty("fitted").GetProperty(weight).GetDouble()));
        Assert.Equal(0.01529, constants.GetProperty("shipped").GetProperty("c").GetDouble());
        Assert.Equal(JsonValueKind.Null, any.GetProperty("unansweredLimit").ValueKind);
    }

    [Fact]
    public void Limit_and_half_life_make_a_difference()
    {
        JsonElement usual = Tool.Figures("fit", _one);
        JsonElement other = Tool.Figures("fit", _one, "--unanswered", "none", "--half-life", "36");

        Assert.Equal(3, usual.GetProperty("unansweredLimit").GetInt32());
        Assert.Equal(JsonValueKind.Null, other.GetProperty("unansweredLimit").ValueKind);
        Assert.Equal(36, other.GetProperty("halfLife").GetDouble());
        Assert.NotEqual(
            usual.GetProperty("constants").GetProperty("shipped").GetProperty("objective").GetDouble(),
            other.GetProperty("constants").GetProperty("shipped").GetProperty("objective").GetDouble());
    }

    [Theory]
    [InlineData("0 20", "300 330", 0, 300, 20, 330)]
    [InlineData("20", "300 330", 20, 300, 20, 330)]
    [InlineData("20", null, 20, 339, 20, 339)]
    [InlineData(null, null, 0, 339, 0, 339)]
    public void Windows_are_given_once_or_for_each_file(
        string? from, string? to, double firstFrom, double firstTo, double secondFrom, double secondTo)
    {
        JsonElement files = Tool.Figures(["fit", _one, _two, .. Option("--from-day", from), .. Option("--to-day", to)]).GetProperty("files");

        Assert.Equal((firstFrom, firstTo), (files[0].GetProperty("fromDay").GetDouble(), files[0].GetProperty("toDay").GetDouble()));
        Assert.Equal((secondFrom, secondTo), (files[1].GetProperty("fromDay").GetDouble(), files[1].GetProperty("toDay").GetDouble()));

        static string[] Option(string name, string? days) => days is null ? [] : [name, .. days.Split(' ')];
    }

    [Fact]
    public void A_window_that_ends_after_the_file_is_noted()
    {
        ToolResult run = Tool.Run("fit", _one, "--to-day", "400");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Note: the window of one.txt ends on day 400, after the last interaction on day 340.", run.Errors.Trim());
    }

    [Fact]
    public void Constants_that_the_files_do_not_determine_are_noted()
    {
        // Nobody writes again, so that the best chance is none.
        string silent = _folder.Write("1 2 0\n2 1 86400\n3 4 8553600\n", "silent.txt");

        string[] alone = Noted("fit", silent, "--json");
        string[] heldOut = Noted("fit", _one, silent, "--leave-one-out", "--json");

        Assert.Equal(
        [
            "Note: these files do not determine c (fitted): the search ended at its limit.",
            "Note: these files do not determine c (fitted with weights): the search ended at its limit.",
        ], alone);
        Assert.Equal(
        [
            "Note: these files do not determine c (fitted, one.txt held out): the search ended at its limit.",
            "Note: these files do not determine c (fitted with weights, one.txt held out): the search ended at its limit.",
        ], heldOut);

        static string[] Noted(params string[] args) => Tool.Run(args).Errors.ReplaceLineEndings("\n").TrimEnd().Split('\n');
    }

    [Theory]
    [InlineData("two.txt", "does not end after it begins", "--from-day", "0", "339", "--to-day", "339")]
    [InlineData("one.txt", "less than nine tenths of 7 days", "--to-day", "12", "300")]
    [InlineData("two.txt", "less than nine tenths of 30 days", "--to-day", "300", "80", "--leave-one-out")]
    public void A_window_that_is_too_short_is_a_fault(string file, string expected, params string[] options) =>
        Tool.Run(["fit", _one, _two, .. options]).AssertFault(file, expected);

    public void Dispose() => _folder.Dispose();
}
