using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime.Testing;
using Spectre.Console.Testing;

namespace JobSearchCli.Tests;

public sealed class ForgetCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--store", "network.db")]
    [InlineData("--journal", "network.jsonl")]
    public void Whoever_is_forgotten_is_gone_from_the_files_and_no_import_brings_them_back(string option, string file)
    {
        string path = Path.Combine(_folder.Path, file);
        string[] place = [option, path, "--today", "2026-11-23"];
        Cli.Run(["import", Nadia.Elsewhere, .. place, .. Nadia.HowToRead[..6], "--yes"]);
        Cli.Run(["log", "Bengt", "--note", "He collects barometers.", .. place]);

        CliResult run = Cli.Run(["forget", "Bengt", "--yes", .. place]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^Bengt Fjällströmer is forgotten: [0-9]+ entries lost their words\\. It cannot be undone\\.\n", run.Output);
        Assert.All(Directory.GetFiles(_folder.Path), one => Assert.DoesNotContain("barometers", Encoding.UTF8.GetString(File.ReadAllBytes(one)), StringComparison.Ordinal));
        Assert.Contains("There is nothing new", Cli.Run(["import", Nadia.Elsewhere, .. place, .. Nadia.HowToRead[..6], "--yes"]).Output, StringComparison.Ordinal);
        Assert.Equal(1, Cli.Run(["explain", "Bengt", .. place]).ExitCode);
    }

    [Fact]
    public void Where_nobody_can_be_asked_it_needs_a_yes()
    {
        string[] place = Ada();

        CliResult run = Cli.Run(["forget", "Ada", .. place]);

        Assert.Equal((3, "Nobody was forgotten: nobody is here to be asked. To forget Ada Holm, which cannot be undone, give the same command with --yes.\n"), (run.ExitCode, run.Output));
        Assert.Contains("Ada Holm", Cli.Run(["people", .. place]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y", "Ada Holm is forgotten: 2 entries lost their words.")]
    [InlineData("", "Nobody was forgotten.")]
    [InlineData(null, "Nobody was forgotten.")]
    public void On_a_terminal_it_asks_first(string? answer, string said)
    {
        string[] place = Ada();
        using TestConsole console = new();
        console.Width(200).Interactive();

        int code = CommandLine.Run(["forget", "Ada", .. place], new Screen(console, console, () => answer), FakeClock.FromUtc(2026, 11, 23));

        Assert.Equal(0, code);
        Assert.Contains("Forget Ada Holm for good? It cannot be undone.", console.Output, StringComparison.Ordinal);
        Assert.Contains(said, console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void While_another_program_has_the_store_open_it_is_said_how_to_finish()
    {
        string[] place = Ada("--store", "network.db");
        string id;
        using (SqliteConnection other = new($"Data Source={place[1]};Pooling=False"))
        {
            other.Open();
            using SqliteCommand reading = other.CreateCommand();
            reading.CommandText = "BEGIN; SELECT COUNT(*) FROM sqlite_master;";
            reading.ExecuteScalar();

            CliResult run = Cli.Run(["forget", "Ada", "--yes", .. place]);

            Assert.Equal(0, run.ExitCode);
            Assert.Contains("Warning: network.db still holds old pages with them, for another program has it open.", run.Errors, StringComparison.Ordinal);
            id = run.Errors.Trim()[^36..];
        }

        CliResult again = Cli.Run(["forget", id, "--yes", .. place]);

        Assert.Equal((0, ""), (again.ExitCode, again.Errors));
    }

    [Theory]
    [InlineData("--store", "network.db")]
    [InlineData("--journal", "network.jsonl")]
    public void What_names_them_in_words_about_others_is_told(string option, string file)
    {
        string[] place = Ada(option, file);
        Cli.Run(["log", "Bo Ek", "--new", "--note", "Sails with Ada Holm.", .. place]);

        CliResult run = Cli.Run(["forget", "Ada", "--yes", .. place]);

        Assert.EndsWith("Look at what you wrote about others: 1 entry still has a word of their name, about Bo Ek.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_known_only_through_others_is_forgotten_too()
    {
        string[] place = ["--store", Nadia.Store(_folder), "--today", "2026-11-23"];

        CliResult run = Cli.Run(["forget", "Per Sandell", "--yes", .. place]);

        Assert.StartsWith("Per Sandell is forgotten: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Per Sandell", Cli.Run(["path", "Ljungvåg", .. place]).Output, StringComparison.Ordinal);
    }

    private string[] Ada(string option = "--journal", string file = "network.jsonl")
    {
        string[] place = [option, Path.Combine(_folder.Path, file), "--today", "2026-11-23"];
        Assert.Equal(0, Cli.Run(["log", "Ada Holm", "--new", .. place]).ExitCode);
        return place;
    }
}
