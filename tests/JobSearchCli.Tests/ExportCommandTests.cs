namespace JobSearchCli.Tests;

public class ExportCommandTests
{
    private static readonly string[] Source = ["export", "--from", Cli.SampleExport, "--today", "2026-11-23", "--zone", "Europe/Stockholm"];

    [Fact]
    public void People_and_follow_ups_go_into_files()
    {
        using TemporaryFolder folder = new();
        (string cards, string table, string feed) = (At(folder, "n.vcf"), At(folder, "n.csv"), At(folder, "n.ics"));

        CliResult run = Cli.Run([.. Source, "--vcf", cards, "--csv", table, "--ics", feed]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Lines.Count(line => line.StartsWith("Wrote ", StringComparison.Ordinal)));
        Assert.Equal(3, Directory.GetFiles(folder.Path).Length);
        Assert.StartsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n", File.ReadAllText(cards), StringComparison.Ordinal);
        Assert.Contains("Ylva", File.ReadAllText(table), StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(table)[..3]);
        Assert.Contains("Ingeborg", File.ReadAllText(feed), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_exported_is_nothing_new_to_its_own_journal_but_can_begin_another()
    {
        using TemporaryFolder folder = new();
        string table = At(folder, "n.csv");
        Cli.Run([.. Source, "--csv", table]);

        CliResult run = Cli.Run("import", table, "--journal", At(folder, "other.jsonl"), "--yes");

        Assert.Matches(@"n\.csv +Contacts +[0-9]+ +[1-9][0-9]* +0 +0 +0\n", run.Output);
    }

    [Fact]
    public void A_calendar_written_again_says_what_is_no_longer_due()
    {
        using TemporaryFolder folder = new();
        string feed = At(folder, "n.ics");
        Cli.Run([.. Source, "--ics", feed]);
        string first = File.ReadAllText(feed);
        Cli.Run([.. Source, "--ics", feed]);
        Assert.Equal(first, File.ReadAllText(feed));

        Cli.Run([.. Source, "--ics", feed, "--days", "1"]);

        Assert.Contains("STATUS:CANCELLED", File.ReadAllText(feed), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_is_standard_output_with_nothing_else_in_it()
    {
        using TemporaryFolder folder = new();
        string file = At(folder, "n.vcf");
        Cli.Run([.. Source, "--vcf", file]);

        CliResult run = Cli.Run([.. Source, "--vcf", "-"]);

        Assert.Equal(File.ReadAllText(file), run.Output);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_bad_input()
    {
        using TemporaryFolder folder = new();

        CliResult run = Cli.Run([.. Source, "--csv", Path.Combine(folder.Path, "no", "such", "n.csv")]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("export", "--from", "a")]
    [InlineData("export", "--json", "b", "--csv", "b")]
    [InlineData("export", "--from", "a", "--csv", "-", "--vcf", "c")]
    [InlineData("export", "--from", "a", "--csv", "b", "--vcf", "b")]
    [InlineData("export", "--from", "a", "--csv", "")]
    public void Wrong_words_are_a_usage_error(params string[] args)
    {
        CliResult run = Cli.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors.Trim());
    }

    private static string At(TemporaryFolder folder, string name) => Path.Combine(folder.Path, name);
}
