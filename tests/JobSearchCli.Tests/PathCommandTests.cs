namespace JobSearchCli.Tests;

public class PathCommandTests
{
    [Fact]
    public void Nobody_and_no_employer_of_that_name_is_bad_input() =>
        AssertBadInput(Path("Nowhere Inparticular"), "nobody and no employer called 'Nowhere Inparticular'");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("@")]
    public void An_empty_name_is_asked_for(string name) => AssertBadInput(Path(name), "Give a name.");

    [Fact]
    public void Of_two_with_the_same_name_the_profile_address_tells()
    {
        AssertBadInput(Path("Johan Ekelövik"), "fits 2 people or employers");
        Assert.Contains("Johan Ekelövik", Path("linkedin.com/in/invented-johan-ekelovik-46").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_fits_many_names_some_of_them() => AssertBadInput(Path("an"), "; ...");

    [Fact]
    public void A_whole_name_wins_over_a_part_of_another()
    {
        CliResult run = WithNotes("2026-11-20,target,@ Ylva,3,,", "Ylva");

        Assert.Equal("No way to Ylva yet", run.Lines[0]);
    }

    [Fact]
    public void A_person_on_the_list_whom_nobody_knows_has_no_way_yet()
    {
        CliResult run = WithNotes("2026-11-20,target,Somebody Faraway,5: her book,,", "Faraway");

        Assert.Equal("No way to Somebody Faraway yet", run.Lines[0]);
        Assert.Contains("On your list, 5 of 5: her book", run.Lines);
    }

    [Fact]
    public void Nobody_is_gone_through_who_is_left_in_peace()
    {
        string sample = File.ReadAllText(System.IO.Path.Combine(Cli.SampleExport, "notes.csv"));
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", sample + "2026-11-22,pause,\"Siân Prytherwyn, PMP\",,,\n");

        CliResult run = Cli.Run("path", "Ljungvåg", "--from", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23");

        Assert.DoesNotContain("Siân", run.Output, StringComparison.Ordinal);
        Assert.Contains("Aoife", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_to_brief_on_is_bad_input()
    {
        AssertBadInput(Cli.Run("brief", "Nobody Inparticular", "--from", Cli.SampleExport), "nobody called");
        AssertBadInput(Cli.Run("brief", "Johan Ekelövik", "--from", Cli.SampleExport), "fits 2 people");
    }

    private static CliResult Path(string target) => Cli.Run("path", target, "--from", Cli.SampleExport, "--today", "2026-11-23");

    private static CliResult WithNotes(string row, string target)
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", $"On,What,Who,Detail,Due,Ref\n{row}\n");
        return Cli.Run("path", target, "--from", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23");
    }

    private static void AssertBadInput(CliResult run, string words)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
    }
}
