using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Journaling;

namespace JobSearchCli.Tests;

public sealed class UndoCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--store", "network.db")]
    [InlineData("--journal", "network.jsonl")]
    public void Each_undo_takes_back_the_command_before_until_there_is_none(string option, string file)
    {
        string[] place = [option, Path.Combine(_folder.Path, file), "--today", "2026-11-23"];
        Cli.Run(["log", "Ada Holm", "--new", "--channel", "phone", .. place]);
        Cli.Run(["promise", "Ada", "the plans", "--by", "2026-12-01", .. place]);

        Assert.Equal((0, "Taken back for Mon 23 Nov: you promised Ada Holm by Tue 1 Dec: the plans.\n"), Undo(place));
        Assert.Equal((0, "Taken back for Mon 23 Nov: Ada Holm is in your network now; you and Ada Holm talked by phone.\n"), Undo(place));
        Assert.Contains("nobody is in it yet", Cli.Run(["people", .. place]).Output, StringComparison.Ordinal);
        Assert.Equal((0, $"There is nothing to take back: no command has recorded anything in {file} that still stands. What was imported stays.\n"), Undo(place));
    }

    [Fact]
    public void What_was_dismissed_or_put_off_is_due_again()
    {
        string[] place = ["--store", Nadia.Store(_folder), "--today", "2026-11-23"];
        string agenda = Cli.Run(["agenda", .. place]).Output;
        Cli.Run(["dismiss", "1", .. place]);
        Cli.Run(["snooze", "1", "--until", "2026-12-07", .. place]);

        Assert.StartsWith("Taken back for Mon 23 Nov: Thank, Tobias Rehnqvist-Oyelaran: put off until Mon 7 Dec", Undo(place).Output, StringComparison.Ordinal);
        Assert.Equal("Taken back for Mon 23 Nov: Thank, Ingeborg Castellane, Ph.D.: left, for good.\n", Undo(place).Output);
        Assert.Equal(agenda, Cli.Run(["agenda", .. place]).Output);
    }

    [Fact]
    public void Two_who_were_made_one_are_two_again()
    {
        string[] place = ["--journal", Nadia.Journal(_folder), "--today", "2026-11-23"];
        string pairs = Cli.Run(["duplicates", .. place]).Output;
        Cli.Run(["duplicates", "--merge", "1", .. place]);

        (int code, string output) = Undo(place);

        Assert.Equal(0, code);
        Assert.Matches("^Taken back for Mon 23 Nov: .+ and .+ are one person\\.\n$", output);
        Assert.Equal(pairs, Cli.Run(["duplicates", .. place]).Output);
    }

    [Fact]
    public void What_an_import_brought_stays_also_where_commands_had_recorded_it_elsewhere()
    {
        string journal = Path.Combine(_folder.Path, "me.jsonl");
        string other = Path.Combine(_folder.Path, "other.jsonl");
        Cli.Run("log", "Ada Holm", "--new", "--journal", journal);
        Cli.Run("import", journal, "--journal", other, "--yes");

        Assert.StartsWith("There is nothing to take back", Undo("--journal", other).Output, StringComparison.Ordinal);
        Assert.StartsWith("Taken back", Undo("--journal", journal).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_before_an_import_is_taken_back_without_what_the_import_brought()
    {
        string[] place = ["--journal", Path.Combine(_folder.Path, "me.jsonl"), "--today", "2026-11-23"];
        Cli.Run(["log", "Ada Holm", "--new", .. place]);
        Cli.Run(["import", Path.Combine(Nadia.Elsewhere, "contacts.vcf"), .. place, "--yes"]);
        int before = Entries(place[1]).Length;

        Assert.StartsWith("Taken back for Mon 23 Nov: Ada Holm", Undo(place).Output, StringComparison.Ordinal);
        Assert.Equal(2, Entries(place[1]).OfType<EntryRetracted>().Count());
        Assert.Equal(before + 2, Entries(place[1]).Length);
        Assert.DoesNotContain("Ada Holm", Cli.Run(["people", .. place]).Output, StringComparison.Ordinal);
        Assert.Contains("Sigrid Lindqvist", Cli.Run(["people", .. place]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--store", "network.db")]
    [InlineData("--journal", "network.jsonl")]
    public void Nobody_who_was_forgotten_comes_back_and_nothing_before_that_is_taken_back_instead(string option, string file)
    {
        string[] place = [option, Path.Combine(_folder.Path, file), "--today", "2026-11-23"];
        Cli.Run(["log", "Ada Holm", "--new", .. place]);
        Cli.Run(["log", "Bo Ek", "--new", "--on", "2026-11-01", .. place]);
        Cli.Run(["forget", "Ada", "--yes", .. place]);

        Assert.Equal((0, "Nothing was taken back: somebody was forgotten last, which cannot be taken back, and what was recorded before that stays.\n"), Undo(place));

        Cli.Run(["log", "Bo", "--channel", "phone", .. place]);
        Assert.Equal("Taken back for Mon 23 Nov: you and Bo Ek talked by phone.\n", Undo(place).Output);
        Assert.StartsWith("Nothing was taken back", Undo(place).Output, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output) Undo(params string[] place)
    {
        CliResult run = Cli.Run(["undo", .. place]);
        return (run.ExitCode, run.Output);
    }

    private static JournalEntry[] Entries(string journal) => [.. new LinesPlace(journal).Load().Network.Entries];
}
