using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using NodaTime;
using NodaTime.Testing;

namespace JobSearchCli.Tests;

public class NotesTests
{
    private const string Header = "On,What,Who,Detail,Due,Ref\n";

    [Fact]
    public void Rows_that_are_not_understood_are_named_with_their_line_and_the_rest_is_kept()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", Header
            + "2026-09-14,tracking,,,,\n"
            + "2026-11-20,help-received,Ylva Sternmark,went through my plan,,\n"
            + "2026-13-01,met,Ylva Sternmark,,,\n"
            + "2026-11-20,danced,Ylva Sternmark,,,\n"
            + "2026-11-20,lead,Ylva Sternmark,a lead without a name,,\n"
            + "2026-11-20,promise,Ylva Sternmark,the book,,the-book\n"
            + "2026-11-20,promise,Ylva Sternmark,the book,2026-11-01,the-book\n"
            + "2026-11-20,tier,,A,,\n"
            + "2026-11-20,met,Johan Ekelövik,,,\n"
            + "2026-11-20,met,Somebody Entirelynew,,,\n");

        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Lines, line => line.Contains("Thank", StringComparison.Ordinal) && line.Contains("Ylva Sternmark", StringComparison.Ordinal));
        Assert.All(
            Enumerable.Range(4, 8),
            line => Assert.Contains($"notes.csv, line {line}:", run.Errors, StringComparison.Ordinal));
        Assert.DoesNotContain("Ylva", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_whom_the_export_does_not_know_is_added()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", Header + "2026-11-20,met,Somebody Entirelynew,,,\n");

        CliResult run = Cli.Run("explain", "Somebody Entirelynew", "--from", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Last in touch on 20 Nov 2026", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_before_tracking_began_is_not_owed()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", Header + "2026-11-17,help-received,Ylva Sternmark,,,\n");

        string[] since18 = Cli.Run("agenda", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23", "--since", "2026-11-18").Lines;
        string[] since17 = Cli.Run("agenda", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23", "--since", "2026-11-17").Lines;

        Assert.DoesNotContain(since18, line => line.Contains("Thank ", StringComparison.Ordinal));
        Assert.Contains(since17, line => line.Contains("Thank ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_of_the_samples_notes_is_understood()
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23");

        Assert.DoesNotContain("notes.csv", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_begins_and_ends_without_naming_anybody()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", Header
            + "2026-09-14,search-started,,,,\n"
            + "2026-11-20,search-ended,,a place at Solgrynna,,\n");

        LoadedNetwork network = Load(notes);

        Assert.Equal(new JobSearch(new(2026, 9, 14), new(2026, 11, 20), "a place at Solgrynna"), network.View.Search);
        Assert.DoesNotContain(network.Problems, problem => problem.File == "notes.csv");
    }

    [Fact]
    public void Who_was_told_of_the_search_and_who_has_the_card_is_kept()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", Header
            + "2026-11-19,told,Ylva Sternmark,,,\n"
            + "2026-11-19,card,Petronella Gyllenäng,,,\n");

        LoadedNetwork network = Load(notes);

        Assert.Equal("Ylva Sternmark", Assert.Single(network.View.Relationships, r => r.Contact.ToldOfSearch).Contact.DisplayName);
        Assert.Equal("Petronella Gyllenäng", Assert.Single(network.View.Relationships, r => r.Contact.GivenCard).Contact.DisplayName);
    }

    [Theory]
    [InlineData("put-off", "2026-11-30", true)]
    [InlineData("dismissed", "", false)]
    public void What_is_put_off_or_dismissed_by_its_key_leaves_the_agenda_of_the_week(string word, string until, bool returns)
    {
        string[] sample = File.ReadAllLines(Path.Combine(Cli.SampleExport, "notes.csv"));
        CliResult why = Cli.Run("why", "1", Cli.SampleExport, "--today", "2026-11-23");
        string key = why.Lines.Single(line => line.StartsWith("thank-you/", StringComparison.Ordinal));
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", string.Join('\n', sample) + $"\n2026-11-22,{word},,{key},{until},\n");

        CliResult week = Cli.Run("agenda", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23");
        CliResult fortnight = Cli.Run("agenda", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23", "--days", "14");

        Assert.Contains("Ingeborg", why.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingeborg", week.Output, StringComparison.Ordinal);
        Assert.Equal(returns, fortnight.Output.Contains("Ingeborg", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("put-off,,not a key,2026-11-30,")]
    [InlineData("put-off,,reply-owed/3fea6bb6-faed-5751-9e6c-54f264b01878//2026-11-17,,")]
    [InlineData("dismissed,,,,")]
    public void A_row_without_a_key_or_a_day_to_come_back_is_left_out(string row)
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", Header + $"2026-11-22,{row}\n");

        Assert.Single(Load(notes).Problems, problem => problem.File == "notes.csv" && problem.Line == 2);
    }

    [Fact]
    public void An_ask_says_its_kind_and_after_a_colon_what_it_was_about()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", Header
            + "2026-11-19,ask,Ylva Sternmark,introduction: Per Sandell,,one\n"
            + "2026-11-20,ask,Ylva Sternmark,resume-review,,two\n"
            + "2026-11-20,ask,Ylva Sternmark,a favour,,three\n");

        LoadedNetwork network = Load(notes);

        IReadOnlyList<Ask> asks = network.Find("Ylva Sternmark").Asks;
        Assert.Equal([(AskKind.Introduction, "Per Sandell"), (AskKind.ResumeReview, null)], asks.Select(ask => (ask.Type, ask.Target)));
        Assert.Single(network.Problems, problem => problem.File == "notes.csv" && problem.Line == 4);
    }

    [Fact]
    public void A_day_that_comes_each_year_is_kept_without_its_year()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write("notes.csv", Header + "2026-11-19,date,Ylva Sternmark,birthday,1984-02-29,\n2026-11-19,date,Ylva Sternmark,birthday,,\n");

        LoadedNetwork network = Load(notes);

        Assert.Equal([new ImportantDate("birthday", new(2, 29))], network.Find("Ylva Sternmark").Contact.ImportantDates);
        Assert.Single(network.Problems, problem => problem.File == "notes.csv" && problem.Line == 3);
    }

    private static LoadedNetwork Load(string notes)
    {
        using StringWriter nowhere = new();
        Screen screen = new(Screen.Plain(nowhere), Screen.Plain(nowhere));
        SourceRequest request = new(Cli.SampleExport, notes, null, null, new(2026, 11, 23), null);
        return NetworkSource.Load(request, new FakeClock(Instant.FromUtc(2026, 11, 23, 9, 0)), screen);
    }
}
