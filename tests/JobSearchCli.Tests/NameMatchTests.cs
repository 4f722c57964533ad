using JobSearchCli.Sources;

namespace JobSearchCli.Tests;

public class NameMatchTests
{
    private static readonly string[] Names = ["Ylva Sternmark", "Per Sandell", "Perla Quist", "Esperanza Ruiz", "Siân Prytherwyn, PMP", "Aoife Brannigan-Holt", "Per-Anders Glimsjö"];

    [Theory]
    [InlineData("per sandell", "Per Sandell")]
    [InlineData("Per", "Per Sandell", "Per-Anders Glimsjö")]
    [InlineData("Perl", "Perla Quist")]
    [InlineData("Sandell Per", "Per Sandell")]
    [InlineData("P S", "Per Sandell", "Siân Prytherwyn, PMP")]
    [InlineData("peran", "Esperanza Ruiz")]
    [InlineData("sian", "Siân Prytherwyn, PMP")]
    [InlineData("Holt", "Aoife Brannigan-Holt")]
    [InlineData("Petra")]
    [InlineData("--")]
    public void Whole_words_come_first_then_beginnings_then_any_part(string typed, params string[] found) =>
        Assert.Equal(found, NameMatch.Best(Names, name => name, typed));

    [Theory]
    [InlineData("Yvla", " Did you mean Ylva Sternmark?")]
    [InlineData("Ylva Sternmrak", " Did you mean Ylva Sternmark?")]
    [InlineData("Sandel Per", " Did you mean Per Sandell?")]
    [InlineData("Sternnmarck", " Did you mean Ylva Sternmark?")]
    [InlineData("Prr", " Did you mean Per Sandell or Per-Anders Glimsjö?")]
    [InlineData("Mara", "")]
    [InlineData("Yl", "")]
    [InlineData("", "")]
    public void A_slip_or_two_of_the_pen_is_asked_about(string typed, string question) =>
        Assert.Equal(question, NameMatch.Suggestion(Names, typed));

    [Theory]
    [InlineData("log", "Yvla")]
    [InlineData("explain", "Yvla")]
    [InlineData("path", "Yvla")]
    [InlineData("forget", "Yvla", "--yes")]
    public void Every_command_asks_whether_somebody_near_was_meant(params string[] command)
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "j.jsonl");
        Cli.Run("log", "Ylva Sternmark", "--new", "--journal", journal);

        CliResult run = Cli.Run([.. command, "--journal", journal]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(" 'Yvla' in this network. Did you mean Ylva Sternmark?", run.Errors, StringComparison.Ordinal);
    }
}
