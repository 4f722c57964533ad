using System.CommandLine;
using JobSearchCli.Commands;
using JobSearchCli.Sources;
using Networking.Core.Contacts;
using NodaTime;
using NodaTime.Testing;
using Spectre.Console.Testing;

namespace JobSearchCli.Tests;

public class ImportCommandTests
{
    [Fact]
    public void In_a_pipe_the_plan_is_shown_and_nothing_is_recorded()
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "nadia.jsonl");

        CliResult run = Cli.Run(Nadia.Import(journal));

        Assert.Equal(ExitCodes.NotAsked, run.ExitCode);
        Assert.Matches(@"Connections\.csv +LinkedIn +150 +146 +0 +4 +0\n", run.Output);
        Assert.Matches(@"mail\.mbox +Mail +10 +7 +0 +3 +0\n", run.Output);
        Assert.Matches(@"notes\.csv +Notes +147 +146 +0 +1 +0\n", run.Output);
        Assert.Contains("People to add (157)", run.Output, StringComparison.Ordinal);
        Assert.Contains("... and 137 more; --all lists them.", run.Output, StringComparison.Ordinal);
        Assert.Contains("mail.mbox: It came through a mailing list.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was recorded: nobody is here to be asked. To record these changes, give the same command with --yes.\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(journal));
    }

    [Fact]
    public void All_lists_everybody()
    {
        using TemporaryFolder folder = new();

        CliResult run = Cli.Run(Nadia.Import(Path.Combine(folder.Path, "nadia.jsonl"), "--all"));

        Assert.Contains("Olle Brandskär", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--all lists them", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_imported_is_a_source_and_is_nothing_new_the_second_time()
    {
        using TemporaryFolder folder = new();
        string journal = Nadia.Journal(folder);
        string before = File.ReadAllText(journal);

        CliResult again = Cli.Run(Nadia.Import(journal, "--yes"));

        Assert.EndsWith("There is nothing new in these files.\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(journal));
        CliResult agenda = Cli.Run("agenda", "--journal", journal, "--today", "2026-11-23");
        Assert.Equal(0, agenda.ExitCode);
        Assert.Contains("Ingeborg Castellane", agenda.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Later_files_add_to_people_who_are_known_and_say_why()
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "nadia.jsonl");
        Cli.Run("import", Cli.SampleExport, "--journal", journal, "--zone", "Europe/Stockholm", "--yes");

        CliResult run = Cli.Run("import", Path.Combine(Nadia.Elsewhere, "contacts.vcf"), "--journal", journal, "--yes");

        Assert.Contains("Kwabena Asaretu: kwabena.asaretu@example.org", run.Output, StringComparison.Ordinal);
        Assert.Contains("The same e-mail address: kwabena@example.com.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Recorded ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_as_it_was_agreed()
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "nadia.jsonl");
        Cli.Run("import", Cli.SampleExport, "--journal", journal, "--zone", "Europe/Stockholm", "--yes");

        CliResult run = Cli.RunOnTerminal(hasColours: false, hasUnicode: true, ["import", Nadia.Elsewhere, "--journal", journal, .. Nadia.HowToRead]);

        string printed = string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd())).Trim() + "\n";
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", "import.txt")), printed);
    }

    [Fact]
    public void Correspondents_become_people_only_where_that_is_asked_for()
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "nadia.jsonl");

        Assert.DoesNotContain("Lea Okonjo", Cli.Run(Nadia.Import(journal, "--all")).Output, StringComparison.Ordinal);
        Assert.Contains("Lea Okonjo", Cli.Run(Nadia.Import(journal, "--all", "--add-correspondents")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_is_kept_only_where_that_is_asked_for()
    {
        using TemporaryFolder folder = new();
        string journal = Nadia.Journal(folder);
        string full = Path.Combine(folder.Path, "full.jsonl");
        Cli.Run(Nadia.Import(full, "--yes", "--keep-text"));

        Assert.DoesNotContain("thermos", File.ReadAllText(journal), StringComparison.Ordinal);
        Assert.Contains("thermos", File.ReadAllText(full), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("YES", true)]
    [InlineData("n", false)]
    [InlineData("No", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void On_a_terminal_it_asks_first_and_the_end_of_the_input_is_no(string? answer, bool isRecorded)
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "nadia.jsonl");
        using TestConsole console = new();
        console.Interactive();
        int code = CommandLine.Run(Nadia.Import(journal), new Screen(console, console, () => answer), FakeClock.FromUtc(2026, 11, 23));

        Assert.Equal(0, code);
        Assert.Contains("Record these", console.Output, StringComparison.Ordinal);
        Assert.Equal(isRecorded, File.Exists(journal));
        Assert.Contains(isRecorded ? "Recorded " : "Nothing was recorded.", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_it_leaves_the_journal_as_it_was()
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "nadia.jsonl");
        using StringWriter output = new();
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        Command command = ImportCommand.Create(new Screen(Screen.Plain(output), Screen.Plain(output)), FakeClock.FromUtc(2026, 11, 23));

        int code = await command.Parse(Nadia.Import(journal, "--yes")[1..]).InvokeAsync(null, stop.Token);

        Assert.Equal(ExitCodes.Stopped, code);
        Assert.Equal("Stopped. Nothing was recorded.\n", output.ToString());
        Assert.False(File.Exists(journal));
    }

    [Fact]
    public void A_named_file_that_fails_is_an_error_after_the_others_were_recorded()
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "j.jsonl");
        string empty = folder.Write("empty.vcf", "");

        CliResult run = Cli.Run("import", Path.Combine(Nadia.Elsewhere, "contacts.vcf"), empty, Path.Combine(folder.Path, "none.vcf"), "--journal", journal, "--yes");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Error: empty.vcf: The file is empty.", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"none\.vcf +missing\n", run.Output);
        Assert.Contains($"Error: {Path.Combine(folder.Path, "none.vcf")}: There is no such file or folder.", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"Not read: {empty}, {Path.Combine(folder.Path, "none.vcf")}.", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"empty\.vcf +refused\n", run.Output);
        Assert.Contains("Recorded ", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(journal));
    }

    [Fact]
    public void A_journal_that_cannot_be_written_is_told_before_the_plan()
    {
        using TemporaryFolder folder = new();

        CliResult missing = Cli.Run("import", Nadia.Elsewhere, "--journal", Path.Combine(folder.Path, "no", "j.jsonl"));
        CliResult isFolder = Cli.Run("import", Nadia.Elsewhere, "--journal", folder.Path);

        Assert.Equal((1, 1, "", ""), (missing.ExitCode, isFolder.ExitCode, missing.Output, isFolder.Output));
        Assert.Contains("there is no folder", missing.Errors, StringComparison.Ordinal);
        Assert.Contains("is a folder", isFolder.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_mail_it_is_is_said_with_an_option()
    {
        using TemporaryFolder folder = new();

        CliResult run = Cli.Run("import", Path.Combine(Nadia.Elsewhere, "mail.mbox"), "--journal", Path.Combine(folder.Path, "j.jsonl"));

        Assert.Contains("--me", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("in the options", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named_as_it_was_typed()
    {
        using TemporaryFolder folder = new();
        string missing = Path.Combine(folder.Path, "none.zip");

        CliResult run = Cli.Run("import", missing, "--journal", Path.Combine(folder.Path, "j.jsonl"));

        Assert.Equal((1, $"Error: {missing}: There is no such file or folder.\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void What_files_do_not_date_happened_on_the_day_that_today_names()
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "j.jsonl");

        CliResult run = Cli.Run("import", Path.Combine(Nadia.Elsewhere, "contacts.vcf"), "--journal", journal, "--today", "2026-11-20", "--yes");

        Assert.Equal(0, run.ExitCode);
        Assert.All(new LinesPlace(journal).Load().Network.Entries.OfType<ContactAdded>(), entry => Assert.Equal(new LocalDate(2026, 11, 20), entry.On));
    }

    [Fact]
    public void A_file_that_no_format_reads_is_bad_input()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("poem.txt", "Roses are red\n");

        CliResult run = Cli.Run("import", file, "--journal", Path.Combine(folder.Path, "j.jsonl"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("poem.txt", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "a", "--journal", "j", "--store", "s")]
    [InlineData("import", "--journal", "j")]
    [InlineData("import", "a", "--from", "b", "--journal", "j")]
    [InlineData("import", "a", "--nonsense", "--journal", "j")]
    [InlineData("import", "a", "--journal", "j", "--region", "Sweden")]
    [InlineData("import", "a", "--journal", "j", "--region", "XX")]
    [InlineData("import", "a", "--journal", "j", "--me", "''")]
    [InlineData("import", "a", "--journal", "j", "--me", "nadia@")]
    [InlineData("import", "a", "--journal", "j", "--exported-on", "yesterday")]
    public void Wrong_words_are_a_usage_error(params string[] args)
    {
        CliResult run = Cli.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors.Trim());
    }
}
