using JobSearchCli.Sources;
using Microsoft.Data.Sqlite;
using Networking.Core;
using Networking.Core.Contacts;
using NodaTime;

namespace JobSearchCli.Tests;

public class StoreTests
{
    [Fact]
    public void A_store_that_was_filled_from_a_journal_answers_as_the_export_does()
    {
        using TemporaryFolder folder = new();
        string store = Nadia.Store(folder);

        string[] options = ["--today", "2026-11-23", "--zone", "Europe/Stockholm"];
        foreach (string command in new[] { "agenda", "week", "people", "leads", "give", "gatherings", "health" })
        {
            Assert.Equal(Cli.Run([command, "--from", Cli.SampleExport, .. options]).Output, Cli.Run([command, "--store", store, .. options]).Output);
        }
    }

    [Fact]
    public void A_journal_moves_into_a_store_and_back_without_loss()
    {
        using TemporaryFolder folder = new();
        string store = Nadia.Store(folder);
        string back = Path.Combine(folder.Path, "back.jsonl");

        CliResult run = Cli.Run("export", "--store", store, "--json", back, "--today", "2026-11-23");

        Assert.Matches("^Wrote [0-9]+ entries to .*back\\.jsonl\\.\n$", run.Output);
        Assert.Equal(File.ReadAllText(Path.Combine(folder.Path, "nadia.jsonl")), File.ReadAllText(back));
        Assert.Equal(File.ReadAllText(back), Cli.Run("export", "--store", store, "--json", "-", "--today", "2026-11-23").Output);
    }

    [Fact]
    public void What_is_known_already_is_not_imported_again()
    {
        using TemporaryFolder folder = new();
        string store = Nadia.Store(folder);
        string journal = Path.Combine(folder.Path, "nadia.jsonl");

        CliResult again = Cli.Run("import", journal, "--store", store, "--yes");
        CliResult files = Cli.Run("import", Cli.SampleExport, "--store", store, "--zone", "Europe/Stockholm", "--yes");

        Assert.Matches("^nadia\\.jsonl is a journal of [0-9]+ entries; none of them is new\\.\n", again.Output);
        Assert.EndsWith("There is nothing new in these files.\n", again.Output, StringComparison.Ordinal);
        Assert.EndsWith("There is nothing new in these files.\n", files.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_and_other_files_are_imported_together_and_its_bad_lines_are_told()
    {
        using TemporaryFolder folder = new();
        string store = Nadia.Store(folder);
        string journal = Path.Combine(folder.Path, "nadia.jsonl");
        File.AppendAllText(journal, "nonsense\n");

        CliResult run = Cli.Run(["import", journal, Nadia.Elsewhere, "--store", store, .. Nadia.HowToRead, "--yes"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"mail\.mbox +Mail ", run.Output);
        Assert.Matches("Recorded [0-9]+ changes in nadia\\.db, which now has [0-9]+ entries\\.\n", run.Output);
        Assert.Contains("The line is not JSON", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_not_recorded_over_what_came_in_between()
    {
        using TemporaryFolder folder = new();
        StorePlace place = new(Nadia.Store(folder), SystemClock.Instance);
        JournalSource read = place.Load();
        place.Append([Entry()]);

        BadInputException fault = Assert.Throws<BadInputException>(() => place.Append([Entry()], planned: read));

        Assert.Contains("was changed while this was planned", fault.Message, StringComparison.Ordinal);
        Assert.Equal(read.Network.Count + 1, place.Load().Network.Count);
    }

    [Theory]
    [InlineData("people")]
    [InlineData("agenda")]
    [InlineData("why", "1")]
    [InlineData("export", "--csv", "-")]
    [InlineData("duplicates")]
    [InlineData("done", "1")]
    [InlineData("promise", "Ylva", "the article", "--by", "2026-12-01")]
    [InlineData("log", "Ylva")]
    [InlineData("undo")]
    [InlineData("forget", "Ylva")]
    public void Where_there_is_no_store_it_is_said_how_to_begin_one_and_none_is_made(params string[] command)
    {
        using TemporaryFolder folder = new();
        string store = Path.Combine(folder.Path, "network.db");

        CliResult named = Cli.Run([.. command, "--store", store]);
        CliResult usual = Cli.Run(command);

        Assert.Equal((1, 1), (named.ExitCode, usual.ExitCode));
        Assert.Contains("import FILES --store", named.Errors, StringComparison.Ordinal);
        Assert.Contains("You have no network yet", usual.Errors, StringComparison.Ordinal);
        Assert.Contains("import FILES", usual.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
        Assert.False(Directory.Exists(Environment.GetEnvironmentVariable("XDG_DATA_HOME")));
    }

    [Fact]
    public void A_store_that_is_begun_by_a_log_is_named_once()
    {
        using TemporaryFolder folder = new();
        string store = Path.Combine(folder.Path, "typo.db");

        CliResult first = Cli.Run("log", "Ada Holm", "--new", "--store", store);
        CliResult second = Cli.Run("log", "Bo Holm", "--new", "--store", store);

        Assert.StartsWith($"Began a new store at {store}.\n", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Began", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_file_and_a_folder_that_is_not_there_are_bad_input()
    {
        using TemporaryFolder folder = new();
        string text = folder.Write("poem.db", "Roses are red\n");
        string foreign = Path.Combine(folder.Path, "foreign.db");
        using (SqliteConnection other = new($"Data Source={foreign};Pooling=False"))
        {
            other.Open();
            using SqliteCommand command = other.CreateCommand();
            command.CommandText = "CREATE TABLE songs (title TEXT);";
            command.ExecuteNonQuery();
        }

        CliResult[] runs =
        [
            Cli.Run("people", "--store", text),
            Cli.Run("log", "Mara", "--new", "--store", text),
            Cli.Run("people", "--store", foreign),
            Cli.Run("log", "Mara", "--new", "--store", foreign),
            Cli.Run("log", "Mara", "--new", "--store", Path.Combine(folder.Path, "no", "such.db")),
        ];

        Assert.All(runs, run => Assert.Equal(1, run.ExitCode));
        Assert.All(runs, run => Assert.Contains("The store ", run.Errors, StringComparison.Ordinal));
        Assert.Equal("Roses are red\n", File.ReadAllText(text));
    }

    [Theory]
    [InlineData("people")]
    [InlineData("log", "Ada", "--new")]
    public void A_folder_is_no_store_and_no_journal_and_one_that_is_missing_is_named(params string[] command)
    {
        using TemporaryFolder folder = new();
        string missing = Path.Combine(folder.Path, "no");

        CliResult[] onFolders = [Cli.Run([.. command, "--store", folder.Path]), Cli.Run([.. command, "--journal", folder.Path])];
        CliResult[] inNone = [Cli.Run([.. command, "--store", Path.Combine(missing, "a.db")]), Cli.Run([.. command, "--journal", Path.Combine(missing, "a.jsonl")])];

        Assert.All(onFolders, run => Assert.Contains($"{folder.Path} is a folder, not a file.", run.Errors, StringComparison.Ordinal));
        Assert.All(inNone, run => Assert.Contains(missing, run.Errors, StringComparison.Ordinal));
        Assert.All([.. onFolders, .. inNone], run => Assert.Equal(1, run.ExitCode));
        Assert.DoesNotContain("To begin", inNone[0].Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    private static ContactAdded Entry() => new()
    {
        Id = new(Guid.NewGuid()),
        On = new(2026, 11, 1),
        Contact = new ContactId(Guid.NewGuid()),
        Details = new() { GivenName = "Ada" },
    };
}
