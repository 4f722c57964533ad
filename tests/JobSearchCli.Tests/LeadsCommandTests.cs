namespace JobSearchCli.Tests;

public class LeadsCommandTests
{
    [Fact]
    public void Every_lead_is_listed_with_its_giver_its_state_and_what_is_due()
    {
        CliResult run = Leads("2026-11-23");

        Assert.Equal(0, run.ExitCode);
        AssertRow(run, "Ylva Sternmark", "outcome known", "○ report by Wed 25 Nov");
        AssertRow(run, "Håkan Mörtfors", "being followed", "○ report by Wed 25 Nov");
        AssertRow(run, "Tobias Rehnqvist-Oyelaran", "new", "● thank-you by today");
        AssertRow(run, "Siân Prytherwyn, PMP", "they know the outcome", "✓ nothing");
        Assert.Contains("○ first step from Tue 24 Nov", run.Lines);
        Assert.Contains("10 Nov 2026: product manager, data, in the flexibility team at Voltlinden", run.Lines);
        Assert.Equal("5 leads as of 23 Nov 2026; something is due now for 3.", run.Lines[^2]);
    }

    [Fact]
    public void Under_what_is_owed_stands_what_its_giver_would_be_told_and_under_the_rest_nothing()
    {
        CliResult run = Leads("2026-11-23");

        string[] ylva = [.. run.Lines.SkipWhile(line => !line.StartsWith("Ylva", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0)];
        Assert.Contains("What you could tell them:", ylva);
        Assert.Contains("It came to an outcome on 21 Nov 2026 (position filled internally).", ylva);
        string[] sian = [.. run.Lines.SkipWhile(line => !line.StartsWith("Siân", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0)];
        Assert.Equal(2, sian.Length);
    }

    [Fact]
    public void A_lead_that_waited_too_long_says_what_that_weighs_and_how_it_ends()
    {
        CliResult run = Leads("2026-12-03");

        AssertRow(run, "Tobias Rehnqvist-Oyelaran", "awaits a first step", "▲ thank-you was due 23 Nov");
        Assert.Contains("▲ first step was due 27 Nov", run.Lines);
        Assert.Contains(run.Lines, line => line.Contains("puts it right", StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_terminal_of_80_columns_the_columns_stand_under_each_other()
    {
        CliResult run = Cli.RunOnTerminal(hasColours: false, hasUnicode: true, "leads", "--from", Cli.SampleExport, "--today", "2026-11-23");

        int[] columns = [.. run.Output.Split('\n').Select(line => line.IndexOfAny(['▲', '●', '○', '✓'])).Where(column => column >= 0)];
        Assert.Equal(6, columns.Length);
        Assert.Single(columns.Distinct());
    }

    [Fact]
    public void Where_there_is_no_lead_it_says_so()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", "On,What,Who,Detail,Due,Ref\n");

        CliResult run = Cli.Run("leads", "--from", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Nobody has given you a lead yet, as far as your notes say.", run.Output.Trim());
    }

    private static void AssertRow(CliResult run, params string[] cells) => Assert.Contains(
        run.Lines,
        line => line.StartsWith(cells[0], StringComparison.Ordinal) && cells.All(cell => line.Contains(cell, StringComparison.Ordinal)) && line.EndsWith(cells[^1], StringComparison.Ordinal));

    private static CliResult Leads(string today) => Cli.Run("leads", "--from", Cli.SampleExport, "--today", today);
}
