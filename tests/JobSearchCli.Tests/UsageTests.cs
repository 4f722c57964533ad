namespace JobSearchCli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("agenda", "a", "--from", "b")]
    [InlineData("agenda", "a", "--today", "tomorrow")]
    [InlineData("agenda", "a", "--today", "2026-02-30")]
    [InlineData("agenda", "a", "--days", "0")]
    [InlineData("agenda", "a", "--days", "many")]
    [InlineData("agenda", "a", "--per-day", "-1")]
    [InlineData("agenda", "a", "--zone", "Mars/Olympus")]
    [InlineData("agenda", "a", "--nonsense")]
    [InlineData("explain", "--from", "a")]
    [InlineData("why")]
    [InlineData("why", "0", "a")]
    [InlineData("why", "-1", "a")]
    [InlineData("why", "first", "a")]
    [InlineData("ask", "Ylva", "--from", "a")]
    [InlineData("ask", "Ylva", "advice", "--from", "a", "--minutes", "0")]
    [InlineData("path", "--from", "a")]
    [InlineData("brief", "--from", "a")]
    [InlineData("health", "--from", "a", "--svg")]
    [InlineData("agenda", "a", "--store", "b")]
    [InlineData("people", "--store", "a", "--journal", "b")]
    [InlineData("people", "--store", " ")]
    [InlineData("people", "--journal")]
    [InlineData("agenda", "--ics", "")]
    [InlineData("export", "--journal", "a", "--vcf")]
    [InlineData("import", "a", "--journal")]
    [InlineData("log")]
    [InlineData("log", "Ylva", "--mine", "--theirs")]
    [InlineData("log", "Ylva", "--brief", "--substantial")]
    [InlineData("log", "Ylva", "--channel", "unknown")]
    [InlineData("log", "Ylva", "--gesture", "hug")]
    [InlineData("log", "Ylva", "--from", "a")]
    [InlineData("lead", "Ylva")]
    [InlineData("lead", "step")]
    [InlineData("lead", "Ylva", "x", "--kind", "money")]
    [InlineData("promise", "Ylva", "x")]
    [InlineData("done")]
    [InlineData("done", "0")]
    [InlineData("done", "first")]
    [InlineData("done", "1", "--yes", "--no")]
    [InlineData("done", "1", "folder")]
    [InlineData("snooze", "1")]
    [InlineData("snooze", "--until", "2026-12-01")]
    [InlineData("dismiss")]
    [InlineData("nonsense")]
    public void Wrong_words_are_a_usage_error(params string[] args)
    {
        CliResult run = Cli.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors.Trim());
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no option --tody. Did you mean --today?", "agenda", "--tody", "2026-01-01")]
    [InlineData("There is no option --tody. Did you mean --today?", "agenda", "--tody=2026-01-01")]
    [InlineData("There is no option --chanel. Did you mean --channel?", "log", "Ylva", "--chanel", "phone")]
    [InlineData("There is no option --from.", "log", "Ylva", "--from", "a")]
    [InlineData("There is no option --nonsense.", "import", "a", "--nonsense")]
    [InlineData("An import takes its files without --from: import FILES.", "import", "--from", "a")]
    [InlineData("There is no command agneda. Did you mean agenda?", "agneda")]
    [InlineData("There is no command agneda. Did you mean agenda?", "agneda", "--today", "2026-01-01")]
    [InlineData("There is no command nonsense.", "nonsense")]
    public void What_does_not_exist_is_named_in_one_line_with_what_may_have_been_meant(string said, params string[] args)
    {
        CliResult run = Cli.Run(args);

        Assert.Equal((2, $"Error: {said}\nUse --help to see how it is used.\n"), (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("--store takes the name of a file, not ':memory:'.", "log", "Ada", "--new", "--store", ":memory:")]
    [InlineData("--store takes the name of a file, not 'Data Source=x'.", "log", "Ada", "--new", "--store", "Data Source=x")]
    [InlineData("--store takes the name of a file, not ':memory:'.", "people", "--store", ":memory:")]
    [InlineData("--store takes the name of a file, not ':memory:'.", "import", "a", "--store", ":memory:")]
    [InlineData("--store takes the name of a file.", "people", "--store", "")]
    [InlineData("--journal takes the name of a file.", "log", "Ada", "--new", "--journal", "")]
    [InlineData("--journal takes the name of a file.", "import", "a", "--journal", "")]
    [InlineData("--from takes the name of a folder.", "people", "--from", "")]
    [InlineData("--notes takes the name of a file.", "people", "--notes", "")]
    [InlineData("The export's name is empty.", "agenda", "")]
    [InlineData("A file's name is empty.", "import", "")]
    public void What_can_be_no_file_is_said_of_its_option(string said, params string[] args)
    {
        CliResult run = Cli.Run(args);

        Assert.Equal((2, $"Error: {said}\nUse --help to see how it is used.\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void Behind_two_hyphens_a_name_begins_as_it_likes()
    {
        using TemporaryFolder folder = new();

        CliResult run = Cli.Run("log", "--new", "--store", Path.Combine(folder.Path, "n.db"), "--", "--Ada");

        Assert.Contains("--Ada is in your network now", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lead step <contact> [<words>] [options]", "lead", "step")]
    [InlineData("lead report <contact> [options]", "lead", "report")]
    [InlineData("promise kept <contact> [options]", "promise", "kept")]
    [InlineData("lead <contact> <what> [command] [options]", "lead")]
    [InlineData("done <n-or-key> [options]", "done")]
    public void The_help_shows_each_argument_once_and_under_one_name(string usage, params string[] command)
    {
        CliResult run = Cli.Run([.. command, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($" {usage}\n", run.Output, StringComparison.Ordinal);
        Assert.All(usage.Split(' ').Where(word => word[0] == '<'), argument => Assert.Contains($"\n  {argument} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_bad_input()
    {
        CliResult run = Cli.Run("agenda", "no-such-folder");

        AssertBadInput(run, "no-such-folder");
    }

    [Fact]
    public void A_folder_without_an_export_is_bad_input()
    {
        using TemporaryFolder folder = new();

        AssertBadInput(Cli.Run("agenda", folder.Path), "");
    }

    [Fact]
    public void Binary_noise_is_bad_input()
    {
        using TemporaryFolder folder = new();
        byte[] noise = new byte[5000];
        new Random(7).NextBytes(noise);
        File.WriteAllBytes(Path.Combine(folder.Path, "Connections.csv"), noise);

        AssertBadInput(Cli.Run("agenda", folder.Path), "Connections.csv");
    }

    [Fact]
    public void Notes_without_their_header_are_bad_input()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("my-notes.csv", "Datum,Wer\n2026-01-01,x\n");

        AssertBadInput(Cli.Run("agenda", Cli.SampleExport, "--notes", notes), "my-notes.csv");
    }

    [Fact]
    public void A_calendar_file_that_cannot_be_written_is_said_so_after_the_agenda()
    {
        using TemporaryFolder folder = new();
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23", "--ics", Path.Combine(folder.Path, "no", "such", "a.ics"));

        AssertBadInput(run, "cannot be written");
        Assert.Contains("Ylva Sternmark", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_help()
    {
        CliResult run = Cli.Run("agenda", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--per-day", run.Output, StringComparison.Ordinal);
    }

    private static void AssertBadInput(CliResult run, string named)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
        Assert.NotEmpty(run.Errors.Trim());
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
