using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using NodaTime;

namespace JobSearchCli.Tests;

/// <summary>Each kind of follow-up is settled by an entry of its own kind.</summary>
public class DoneCommandTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private const string People = """
        2026-01-05,date,Mara Okonjo,birthday,2000-11-23,
        2026-01-05,fact,Joost Kalmar,builds boats,,

        """;

    [Theory]
    [InlineData("thank-you", "InteractionLogged", "2026-11-21,help-received,Mara Okonjo,,,")]
    [InlineData("reply-owed", "InteractionLogged", "2026-11-19,heard,Mara Okonjo,,,")]
    [InlineData("lead-first-step", "LeadAdvanced", "2026-11-18,lead,Mara Okonjo,a boatyard,,l", "2026-11-19,thanked,Mara Okonjo,,,")]
    [InlineData("lead-report-back", "LeadReportedBack", "2026-11-10,lead,Mara Okonjo,a boatyard,,l", "2026-11-11,thanked,Mara Okonjo,,,", "2026-11-19,lead-closed,Mara Okonjo,hired,,l")]
    [InlineData("referrer-update", "LeadReportedBack", "2026-11-10,lead,Mara Okonjo,a boatyard,,l", "2026-11-11,thanked,Mara Okonjo,,,", "2026-11-19,lead-stage,Mara Okonjo,interview,,l")]
    [InlineData("promise-keeping", "PromiseKept", "2026-11-10,promise,Mara Okonjo,plans,2026-11-23,p")]
    [InlineData("promise-reminder", "InteractionLogged", "2026-11-02,their-promise,Mara Okonjo,a name,2026-11-12,p")]
    [InlineData("after-gathering", "InteractionLogged", "2026-11-20,gathering,Mara Okonjo,Boat Fair,,")]
    [InlineData("connect-after-meeting", "ContactUpdated", "2026-11-18,met,Mara Okonjo,she sails,,")]
    [InlineData("note-what-matters", "FactNoted", "2026-11-20,phone,Mara Okonjo,,,")]
    [InlineData("unanswered-follow-up", "InteractionLogged", "2026-10-28,phone,Mara Okonjo,x,,", "2026-11-12,emailed,Mara Okonjo,,,")]
    [InlineData("important-date", "InteractionLogged")]
    [InlineData("tier-cadence", "InteractionLogged", "2026-11-02,tier,Mara Okonjo,A,,")]
    [InlineData("search-closing", "InteractionLogged", "2026-10-26,search-started,,,,", "2026-11-02,help-received,Mara Okonjo,,,", "2026-11-03,thanked,Mara Okonjo,,,", "2026-11-13,search-ended,,hired,,")]
    [InlineData("introduction-answer", "IntroductionAdvanced", "2026-11-19,intro-to-me,Mara Okonjo;Joost Kalmar,,,i")]
    [InlineData("introduction-step", "InteractionLogged", "2026-11-19,intro-offered,Mara Okonjo;Joost Kalmar,,,i")]
    [InlineData("introduction-report", "IntroductionReportedBack", "2026-11-02,intro-asked,Mara Okonjo,Per Sandell,,i", "2026-11-03,intro-made,Mara Okonjo,,,i", "2026-11-19,intro-met,Mara Okonjo,,,i")]
    public void What_was_done_is_no_longer_open(string policy, string kind, params string[] notes)
    {
        using TemporaryFolder folder = new();
        LinesPlace place = Journal(folder, notes);
        Network before = place.Load().Network;
        FollowUp followUp = before.AsOf(Today, Settings).FollowUps.First(one => one.Policy == policy);

        CliResult run = Done(place, followUp.Key.ToString(), "--note", "done and said", "--yes");

        Assert.Equal(0, run.ExitCode);
        Network after = place.Load().Network;
        JournalEntry entry = Assert.Single(after.Entries, one => !before.Contains(one.Id));
        Assert.Equal((kind, Today), (entry.Kind.ToString(), entry.On));
        Assert.DoesNotContain(after.AsOf(Today, Settings).FollowUps, one => one.Key == followUp.Key);
        Assert.Equal(1, Done(place, followUp.Key.ToString()).ExitCode);
    }

    [Fact]
    public void A_line_with_several_reasons_is_settled_as_a_whole_and_what_needs_a_note_stays_open()
    {
        using TemporaryFolder folder = new();
        LinesPlace place = Journal(folder, "2026-11-20,phone,Joost Kalmar,,,", "2026-11-20,help-received,Joost Kalmar,,,", "2026-11-21,heard,Joost Kalmar,,,");

        CliResult run = Done(place, "1", "--channel", "email");

        Assert.StartsWith("Recorded for Mon 23 Nov: you thanked Joost Kalmar by e-mail.\n  No longer due: Thank, Reply.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Still open. What matters to them? Say it with --note: done note-what-matters/", run.Output, StringComparison.Ordinal);
        Assert.Contains("Write it down", Cli.Run("agenda", "--journal", place.Path, "--today", "2026-11-23").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_words_can_settle_asks_for_them()
    {
        using TemporaryFolder folder = new();
        LinesPlace place = Journal(folder, "2026-11-20,phone,Joost Kalmar,,,", "2026-11-19,intro-to-me,Mara Okonjo;Joost Kalmar,,,i");
        int before = place.Load().Network.Count;

        CliResult note = Done(place, KeyOf(place, "note-what-matters"));
        CliResult answer = Done(place, KeyOf(place, "introduction-answer"));

        Assert.Equal((1, 1), (note.ExitCode, answer.ExitCode));
        Assert.Contains("--note TEXT", note.Errors, StringComparison.Ordinal);
        Assert.Contains("What did you decide? Say it with --yes or --no", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(before, place.Load().Network.Count);
    }

    [Fact]
    public void Whoever_one_was_introduced_to_and_wrote_to_is_a_contact()
    {
        using TemporaryFolder folder = new();
        LinesPlace place = Journal(folder, "2026-11-02,intro-asked,Mara Okonjo,Per Sandell,,i", "2026-11-19,intro-made,Mara Okonjo,,,i", "2026-11-20,thanked,Mara Okonjo,,,");

        CliResult run = Done(place, KeyOf(place, "introduction-answer"), "--channel", "email", "--mutual");

        Assert.StartsWith("Recorded for Mon 23 Nov: Per Sandell is in your network now.\nRecorded for Mon 23 Nov: you and Per Sandell talked by e-mail.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(place.Load().Network.AsOf(Today, Settings).FollowUps, one => one.Policy == "introduction-answer");
    }

    [Fact]
    public void Thanks_for_one_thing_leave_the_other_open_and_thanks_for_both_settle_both()
    {
        using TemporaryFolder folder = new();
        LinesPlace place = Journal(folder, "2026-11-19,help-received,Joost Kalmar,,,", "2026-11-20,referral,Joost Kalmar,,,");

        Done(place, KeyOf(place, "thank-you"));
        Assert.NotNull(Assert.Single(place.Load().Network.Entries.OfType<InteractionLogged>(), one => one.Gesture == Gesture.Thanks).ThanksFor);
        Done(place, KeyOf(place, "thank-you"));

        Assert.DoesNotContain(place.Load().Network.AsOf(Today, Settings).FollowUps, one => one.Policy == "thank-you");
    }

    [Fact]
    public void What_is_put_off_comes_back_and_what_is_left_does_not()
    {
        using TemporaryFolder folder = new();
        LinesPlace place = Journal(folder, "2026-11-19,help-received,Joost Kalmar,,,", "2026-11-19,heard,Mara Okonjo,,,");
        string[] source = ["--journal", place.Path, "--today", "2026-11-23"];

        CliResult snoozed = Cli.Run(["snooze", "1", "--until", "2026-12-07", .. source]);
        CliResult dismissed = Cli.Run(["dismiss", KeyOf(place, "reply-owed"), .. source]);

        Assert.Equal("Recorded for Mon 23 Nov: Thank, Joost Kalmar: put off until Mon 7 Dec.\n  Next with them: Thank, from Mon 7 Dec.\n  The agenda may be numbered anew now; print it before the next number.\n", snoozed.Output);
        Assert.StartsWith("Recorded for Mon 23 Nov: Reply, Mara Okonjo: left, for good.\n  No longer due: Reply.\n", dismissed.Output, StringComparison.Ordinal);
        Assert.Contains("a day after today", Cli.Run(["snooze", "1", "--until", "2026-11-23", .. source]).Errors, StringComparison.Ordinal);
        Assert.Contains("There is no number 99 on any agenda of today.", Done(place, "99").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_dismissed_at_once_is_named_as_no_longer_due()
    {
        using TemporaryFolder folder = new();
        LinesPlace place = Journal(folder, "2026-11-20,help-received,Joost Kalmar,,,", "2026-11-21,referral,Joost Kalmar,,,", "2026-11-21,heard,Joost Kalmar,,,");

        CliResult run = Cli.Run("dismiss", "1", "--journal", place.Path, "--today", "2026-11-23");

        Assert.Contains("  No longer due: Thank (2 times), Reply.\n", run.Output, StringComparison.Ordinal);
    }

    private static NetworkSettings Settings => new() { TrackingSince = Today.PlusDays(-30) };

    private static CliResult Done(LinesPlace place, params string[] args) => Cli.Run(["done", .. args, "--journal", place.Path, "--today", "2026-11-23"]);

    private static string KeyOf(LinesPlace place, string policy) =>
        place.Load().Network.AsOf(Today, Settings).FollowUps.First(one => one.Policy == policy).Key.ToString();

    /// <summary>A journal of what notes say; it is written as the program itself moves notes into a journal.</summary>
    private static LinesPlace Journal(TemporaryFolder folder, params string[] notes)
    {
        string file = folder.Write("notes.csv", "On,What,Who,Detail,Due,Ref\n" + People + string.Join('\n', notes) + "\n");
        string none = Path.Combine(folder.Path, "none.jsonl");
        new LinesPlace(none).Append([new SeekerProfileSet { Id = new(new Guid(1, 0, 0, new byte[8])), On = new(2026, 1, 1), Profile = new() { Zone = "Europe/Stockholm" } }]);
        LinesPlace place = new(Path.Combine(folder.Path, "journal.jsonl"));
        Assert.Equal(0, Cli.Run("export", "--journal", none, "--notes", file, "--json", place.Path, "--today", "2026-11-23").ExitCode);
        return place;
    }
}
