namespace JobSearchCli.Tests;

/// <summary>The pages of the commands on the sample, whole, as a terminal of 80 columns shows them.</summary>
public class PageTests
{
    [Theory]
    [InlineData("path", "Ljungvåg")]
    [InlineData("people")]
    [InlineData("week")]
    [InlineData("health")]
    public void No_line_in_a_pipe_ends_with_a_space(params string[] command)
    {
        CliResult run = Cli.Run([.. command, "--from", Cli.SampleExport, "--today", "2026-11-23"]);

        Assert.DoesNotContain(run.Output.Split('\n'), line => line.EndsWith(' '));
    }

    [Theory]
    [InlineData("path-employer", "path", "Ljungvåg")]
    [InlineData("path-person", "path", "Per Sandell")]
    [InlineData("path-known", "path", "solgrynna energi")]
    [InlineData("path-none", "path", "Skymningsel")]
    [InlineData("give", "give")]
    [InlineData("brief", "brief", "Joost")]
    [InlineData("gatherings", "gatherings")]
    [InlineData("health", "health")]
    public void A_page_is_as_it_was_agreed(string page, params string[] command)
    {
        CliResult run = Cli.RunOnTerminal(hasColours: false, hasUnicode: true, [.. command, "--from", Cli.SampleExport, "--today", "2026-11-23"]);

        Assert.Equal(0, run.ExitCode);
        string printed = string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd())).Trim() + "\n";
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", $"{page}.txt")), printed);
    }

    [Theory]
    [InlineData("path", "Ljungvåg")]
    [InlineData("give")]
    [InlineData("brief", "Siân")]
    [InlineData("gatherings")]
    [InlineData("health")]
    public void A_narrow_terminal_gets_every_word_in_its_own_width(params string[] command)
    {
        string[] args = [.. command, "--from", Cli.SampleExport, "--today", "2026-11-23"];
        CliResult narrow = Cli.RunOnTerminalOf(50, args);
        CliResult wide = Cli.RunOnTerminalOf(80, args);

        Assert.Equal(0, narrow.ExitCode);
        Assert.All(narrow.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 50));
        Assert.Equal(Letters(wide), Letters(narrow));
    }

    [Theory]
    [InlineData(60, "Ylva Sternmark")]
    [InlineData(60, "Priyamvada Ranganekar")]
    [InlineData(80, "Priyamvada Ranganekar")]
    [InlineData(120, "Tobias Rehnqvist-Oyelaran")]
    public void People_keep_their_names_and_other_columns_go_first(int columns, string name)
    {
        CliResult run = Cli.RunOnTerminalOf(columns, "people", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Contains(name, run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, columns));
        Assert.Equal(columns == 60, run.Output.Contains("Left out for the width: Trust, Tier.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_told_in_confidence_brings_nobody_else_in()
    {
        CliResult give = Cli.Run("give", "--from", Cli.SampleExport, "--today", "2026-11-23");
        CliResult brief = Cli.Run("brief", "Ingeborg", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.DoesNotContain("career change", give.Output, StringComparison.Ordinal);
        Assert.Contains("wonders about leaving for the public sector", brief.Output, StringComparison.Ordinal);
    }

    /// <summary>How often each letter stands on a page, wherever its lines break.</summary>
    private static string Letters(CliResult run) => string.Concat(run.Output.Where(char.IsLetter).Order());
}
