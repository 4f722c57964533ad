namespace JobSearchCli.Tests;

public class EmptyNetworkTests
{
    [Theory]
    [InlineData("give", "Nothing comes to mind today.")]
    [InlineData("gatherings", "No gathering is written down yet.")]
    [InlineData("health", "0 people")]
    public void Without_anybody_a_page_says_so(string command, string words)
    {
        using TemporaryFolder folder = Empty();

        CliResult run = Cli.Run(command, "--from", folder.Path, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("path")]
    [InlineData("brief")]
    public void Without_anybody_a_name_is_not_found(string command)
    {
        using TemporaryFolder folder = Empty();

        CliResult run = Cli.Run(command, "Per Sandell", "--from", folder.Path, "--today", "2026-11-23");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Per Sandell", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anybody_the_picture_of_health_is_still_a_picture()
    {
        using TemporaryFolder folder = Empty();
        string file = Path.Combine(folder.Path, "health.svg");

        Cli.Run("health", "--from", folder.Path, "--today", "2026-11-23", "--svg", file);

        Assert.Contains("none noted yet", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", File.ReadAllText(file), StringComparison.Ordinal);
    }

    private static TemporaryFolder Empty()
    {
        TemporaryFolder folder = new();
        folder.Write("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        folder.Write("Profile.csv", "First Name,Last Name\nNadia,Lindqvist\n");
        return folder;
    }
}
