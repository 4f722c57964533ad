namespace JobSearchCli.Tests;

public class PeopleAndExplainTests
{
    [Fact]
    public void People_are_listed_the_warmest_first()
    {
        CliResult run = Cli.Run("people", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        int warm = Array.FindIndex(run.Lines, line => line.Contains(" warm ", StringComparison.Ordinal));
        int cold = Array.FindLastIndex(run.Lines, line => line.Contains(" never in touch ", StringComparison.Ordinal));
        Assert.InRange(warm, 0, cold);
        Assert.Contains(run.Lines, line => line.Contains("Yukari Tsubonuma", StringComparison.Ordinal) && line.Contains("dormant", StringComparison.Ordinal));
    }

    [Fact]
    public void One_contact_is_explained_with_scores_parts_duties_and_dates()
    {
        CliResult run = Cli.Run("explain", "ylva sternmark", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ylva Sternmark", run.Output, StringComparison.Ordinal);
        Assert.Contains("Warmth: ● warm", run.Output, StringComparison.Ordinal);
        Assert.Contains("Trust: advocate", run.Output, StringComparison.Ordinal);
        Assert.Contains("Report back", run.Output, StringComparison.Ordinal);
        Assert.Contains("Keep in touch from", run.Output, StringComparison.Ordinal);
        Assert.Contains("Knows that you are looking for work", run.Output, StringComparison.Ordinal);
        Assert.Contains("Each year: birthday, 18 May", run.Output, StringComparison.Ordinal);
        Assert.Contains("(outcome known)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_found_without_its_accents() => Assert.Equal(
        0, Cli.Run("explain", "hakan mortfors", "--from", Cli.SampleExport, "--today", "2026-11-23").ExitCode);

    [Fact]
    public void A_name_that_fits_several_people_is_asked_about()
    {
        CliResult run = Cli.Run("explain", "Johan Ekelövik", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("fits 2 people", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Havsgrynna Vind", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_with_the_same_name_the_profile_address_tells()
    {
        CliResult run = Cli.Run("explain", "linkedin.com/in/invented-johan-ekelovik-46", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ostermoor Retail", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_of_that_name_is_bad_input() => Assert.Equal(
        1, Cli.Run("explain", "Nobody Inparticular", "--from", Cli.SampleExport).ExitCode);

    [Theory]
    [InlineData("explain", "")]
    [InlineData("explain", "  ")]
    [InlineData("ask", "")]
    public void An_empty_name_is_asked_for(string command, string name)
    {
        string[] kind = command == "ask" ? ["introduction"] : [];
        CliResult run = Cli.Run([command, name, .. kind, "--from", Cli.SampleExport]);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("Give a name.", run.Errors, StringComparison.Ordinal);
    }
}
