namespace JobSearchCli.Tests;

/// <summary>What the README shows of the program is what the program prints.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_readme_shows_why_as_it_is_printed() =>
        AssertShown("why", "1", Cli.SampleExport, "--today", "2026-11-23");

    [Fact]
    public void The_readme_shows_ask_as_it_is_printed() =>
        AssertShown("ask", "Marguerite", "introduction", "--target", "Per Sandell", "--from", Cli.SampleExport, "--today", "2026-11-23");

    [Fact]
    public void The_readme_shows_done_as_it_is_printed()
    {
        using TemporaryFolder folder = new();

        string store = Path.Combine(folder.Path, "network.db");
        Assert.Equal(0, Cli.Run(["import", Cli.SampleExport, Nadia.Elsewhere, "--store", store, .. Nadia.HowToRead, "--yes"]).ExitCode);

        AssertShown("done", "1", "--channel", "email", "--store", store, "--today", "2026-11-23");
    }

    [Theory]
    [InlineData("path.svg", "path", "Ljungvåg")]
    [InlineData("health.svg", "health")]
    public void The_pictures_in_the_readme_are_those_that_are_drawn(string picture, params string[] command)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, picture);
        Cli.Run([.. command, "--from", Cli.SampleExport, "--today", "2026-11-23", "--svg", file]);

        Assert.Equal(File.ReadAllText(Path.Combine(Cli.SampleExport, "..", "..", "..", "docs", "pictures", picture)), File.ReadAllText(file));
    }

    private static void AssertShown(params string[] args)
    {
        CliResult run = Cli.RunOnTerminal(hasColours: false, hasUnicode: true, args);
        string printed = string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd())).Trim();
        string readme = File.ReadAllText(Path.Combine(Cli.SampleExport, "..", "..", "..", "README.md"));

        Assert.Contains($"```text\n{printed}\n```\n", readme, StringComparison.Ordinal);
    }
}
