using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Json;
using NodaTime;

namespace JobSearchCli.Tests;

public class JournalTests
{
    private static readonly ContactId Ada = new(new Guid("00000001-0002-0000-0000-000000000000"));

    [Fact]
    public void A_journal_is_a_source_of_every_command()
    {
        using TemporaryFolder folder = new();
        string journal = Written(folder);

        Assert.Contains("Ada Holm", Cli.Run("people", "--journal", journal, "--today", "2026-11-23").Output, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run("agenda", "--journal", journal, "--today", "2026-11-23").ExitCode);
        Assert.Equal(0, Cli.Run("brief", "Ada Holm", "--journal", journal, "--today", "2026-11-23").ExitCode);
    }

    [Fact]
    public void Lines_that_cannot_be_used_are_told_by_their_number()
    {
        using TemporaryFolder folder = new();
        string journal = Written(folder);
        File.AppendAllText(journal, "nonsense\n"
            + JournalJson.ToLine(Line(2) with { On = new(1800, 1, 1) }) + "\n"
            + JournalJson.ToLine(Line(1) with { Details = new() { GivenName = "Eve" } }) + "\n");

        CliResult run = Cli.Run("people", "--journal", journal, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ada Holm", run.Output, StringComparison.Ordinal);
        Assert.Contains("line 3: The line is not JSON", run.Errors, StringComparison.Ordinal);
        Assert.Contains("line 4: The date lies outside", run.Errors, StringComparison.Ordinal);
        Assert.Contains("line 5: The id belongs to an entry with other content.", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agenda", "a", "--journal", "b")]
    [InlineData("agenda", "--from", "a", "--journal", "b")]
    [InlineData("people", "--from", "a", "--journal", "b")]
    [InlineData("people", "--from", "a", "--store", "b")]
    [InlineData("agenda", "a", "--store", "b")]
    [InlineData("log", "Ylva", "--journal", "a", "--store", "b")]
    public void Two_sources_are_a_usage_error(params string[] args)
    {
        CliResult run = Cli.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("one source", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_that_is_not_there_or_is_none_is_bad_input()
    {
        using TemporaryFolder folder = new();
        string none = folder.Write("notes.csv", "On,What,Who\n");

        CliResult missing = Cli.Run("people", "--journal", Path.Combine(folder.Path, "missing.jsonl"));
        CliResult foreign = Cli.Run("people", "--journal", none);

        Assert.Equal((1, 1), (missing.ExitCode, foreign.ExitCode));
        Assert.Contains("no journal at", missing.Errors, StringComparison.Ordinal);
        Assert.Contains("does not say that this is a journal", foreign.Errors, StringComparison.Ordinal);
        Assert.Throws<BadInputException>(() => new LinesPlace(none).Append([Line(2)]));
    }

    [Fact]
    public void A_command_that_writes_begins_a_journal_and_goes_on_with_it()
    {
        using TemporaryFolder folder = new();
        LinesPlace place = new(Path.Combine(folder.Path, "journal.jsonl"));

        Assert.Equal(0, place.LoadOrBegin().Network.Count);
        place.Append([Line(1)]);
        place.Append([Line(1), Line(2)]);

        Assert.Equal(2, place.LoadOrBegin().Network.Count);
    }

    [Fact]
    public void Who_is_erased_is_gone_from_the_file()
    {
        using TemporaryFolder folder = new();
        string journal = Written(folder);
        LinesPlace place = new(journal);

        place.Append([Erasure]);

        Assert.DoesNotContain("Holm", File.ReadAllText(journal), StringComparison.Ordinal);
        Assert.Empty(place.Load().Problems);
        Assert.Equal(2, place.Load().Network.Count);
    }

    [Fact]
    public void Nobody_is_erased_from_a_file_with_lines_that_cannot_be_read()
    {
        using TemporaryFolder folder = new();
        string journal = Written(folder);
        File.AppendAllText(journal, "{\"kind\":\"Ada Holm\n");
        string before = File.ReadAllText(journal);

        BadInputException fault = Assert.Throws<BadInputException>(() => new LinesPlace(journal).Append([Erasure]));

        Assert.StartsWith("Nobody can be erased from journal.jsonl while 1 line cannot be read", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(journal));
    }

    [Fact]
    public void The_zone_of_the_journals_profile_tells_which_day_it_is()
    {
        using TemporaryFolder folder = new();
        string journal = Written(folder);
        new LinesPlace(journal).Append([new SeekerProfileSet { Id = new(Guid.Parse("00000009-0001-0000-0000-000000000000")), On = new(2026, 11, 1), Profile = new() { Zone = "Pacific/Kiritimati" } }]);
        SourceRequest request = new(null, null, null, null, null, null, new LinesPlace(journal));

        // It is 11:00 UTC on the 23rd of November; fourteen hours east the 24th has begun.
        LoadedNetwork network = NetworkSource.Load(request, NodaTime.Testing.FakeClock.FromUtc(2026, 11, 23, 11, 0, 0), Screen.ForTerminal());

        Assert.Equal("Pacific/Kiritimati", network.Zone.Id);
        Assert.Equal(new LocalDate(2026, 11, 24), network.View.Today);
    }

    [Fact]
    public async Task What_is_recorded_while_people_are_forgotten_stays()
    {
        using TemporaryFolder folder = new();
        string journal = Path.Combine(folder.Path, "journal.jsonl");
        const int People = 30;
        JournalFile.Write(journal, Enumerable.Range(1, People).Select(Somebody));

        // On threads of their own, which begin together.
        using Barrier begin = new(2);
        await Task.WhenAll(
            ForEachAsync(number => new LinesPlace(journal).Append([Somebody(People + number)])),
            ForEachAsync(number => new LinesPlace(journal).Append([new ContactErased { Id = new(new Guid(number, 3, 0, new byte[8])), On = new(2026, 11, 2), Contacts = [Somebody(number).Contact] }])));

        Network after = new LinesPlace(journal).Load().Network;
        Assert.All(Enumerable.Range(1, People), number => Assert.True(after.IsErased(Somebody(number).Contact)));
        Assert.All(Enumerable.Range(People + 1, People), number => Assert.Equal(Somebody(number), after.Find(Somebody(number).Id)));

        Task ForEachAsync(Action<int> write) => Task.Factory.StartNew(
            () =>
            {
                begin.SignalAndWait();
                for (int number = 1; number <= People; number++)
                {
                    write(number);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
    }

    [Fact]
    public void Whoever_was_forgotten_on_an_older_reading_is_asked_for_again()
    {
        using TemporaryFolder folder = new();
        LinesPlace place = new(Written(folder));
        JournalSource read = place.Load();
        new LinesPlace(place.Path).Append([Somebody(7)]);

        BadInputException fault = Assert.Throws<BadInputException>(() => place.Append([Erasure], planned: read));

        Assert.Contains("was changed while this was planned", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Holm", File.ReadAllText(place.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_that_goes_on_writing_is_told_of()
    {
        using TemporaryFolder folder = new();
        string journal = Written(folder);
        string before = File.ReadAllText(journal);
        using (JournalFileWriter.Open(journal))
        {
            BadInputException fault = Assert.Throws<BadInputException>(() => new LinesPlace(journal, TimeSpan.Zero).Append([Somebody(7)]));
            Assert.Contains("another program is writing to it", fault.Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllText(journal));
    }

    private static string Written(TemporaryFolder folder)
    {
        string path = Path.Combine(folder.Path, "journal.jsonl");
        JournalFile.Write(path, [Line(1)]);
        return path;
    }

    private static ContactErased Erasure => new() { Id = new(new Guid(9, 2, 0, new byte[8])), On = new(2026, 11, 2), Contacts = [Ada] };

    private static ContactAdded Somebody(int number) => Line(number) with { Contact = new(new Guid(number, 2, 0, new byte[8])) };

    private static ContactAdded Line(int number) => new()
    {
        Id = new(new Guid(number, 1, 0, new byte[8])),
        On = new(2026, 11, 1),
        Contact = Ada,
        Details = new() { GivenName = "Ada", FamilyName = "Holm" },
    };
}
