using JobSearchCli.Sources;
using Networking.Core.Contacts;

namespace JobSearchCli.Tests;

public class DuplicatesCommandTests
{
    private static readonly string[] Today = ["--today", "2026-11-23"];

    [Fact]
    public void Pairs_are_listed_with_numbers_names_and_reasons()
    {
        using TemporaryFolder folder = new();

        CliResult run = Cli.Run(["duplicates", "--journal", Nadia.Journal(folder), .. Today]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("(?m)^1\\. [█░#.]+ [0-9]+ %$", run.Output);
        Assert.Contains("  Håkan Mörtfors, Solgrynna Energi, hakan@example.org\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    The names have the same words (", run.Output, StringComparison.Ordinal);
        Assert.Contains("--merge NUMBER", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--merge", "are one person now")]
    [InlineData("--apart", "stay two people")]
    public void What_is_decided_is_kept_in_the_journal(string option, string said)
    {
        using TemporaryFolder folder = new();
        string journal = Nadia.Journal(folder);
        int before = Pairs(journal);

        CliResult run = Cli.Run(["duplicates", "--journal", journal, option, "1", .. Today]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.Equal(before - 1, Pairs(journal));
        Assert.Equal(option == "--apart", new LinesPlace(journal).Load().Network.Entries.OfType<ContactsKeptApart>().Any());
    }

    [Fact]
    public void Several_are_decided_at_once()
    {
        using TemporaryFolder folder = new();
        string journal = Nadia.Journal(folder);
        int before = Pairs(journal);

        Cli.Run(["duplicates", "--journal", journal, "--apart", "1", "2", .. Today]);

        Assert.Equal(before - 2, Pairs(journal));
    }

    [Fact]
    public void A_number_that_is_not_listed_is_bad_input()
    {
        using TemporaryFolder folder = new();
        string journal = Nadia.Journal(folder);
        string before = File.ReadAllText(journal);

        CliResult run = Cli.Run(["duplicates", "--journal", journal, "--merge", "1", "999", .. Today]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("There is no number 999", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(journal));
    }

    [Theory]
    [InlineData("duplicates", "--from", "a", "--merge", "1")]
    [InlineData("duplicates", "--from", "a", "--apart", "1")]
    [InlineData("duplicates", "--journal", "a", "--merge", "0")]
    [InlineData("duplicates", "--journal", "a", "--merge", "first")]
    [InlineData("duplicates", "--journal", "a", "--merge", "1", "--apart", "1")]
    public void Wrong_words_are_a_usage_error(params string[] args)
    {
        CliResult run = Cli.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors.Trim());
    }

    private static int Pairs(string journal) =>
        Cli.Run(["duplicates", "--journal", journal, .. Today]).Lines.Count(line => line.EndsWith(" %", StringComparison.Ordinal));
}
