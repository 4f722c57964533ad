using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>One test for each rule that holds over all policies, but for merging and the quota of reconnections.</summary>
public class ArbiterTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    private readonly Story _story = new();
    private readonly ContactId _who;

    public ArbiterTests() => _who = _story.Contact();

    [Fact]
    public void Contact_resets_what_it_answers_and_only_that()
    {
        EntryId help = _story.Theirs(_who, Monday, Gesture.HelpReceived, Channel.InPerson);
        (Networking.Core.Leads.LeadId lead, EntryId received) = _story.Lead(_who, Monday);
        _story.Step(_who, lead, Monday, Networking.Core.Leads.LeadStep.Closed);
        _story.Theirs(_who, Monday);
        _story.Tier(_who, Monday, "A");
        LocalDate next = Monday.PlusDays(1);
        string cadence = $"tier-cadence/{_who}//2026-11-16";
        string later = $"tier-cadence/{_who}//2026-11-17";
        string reply = $"reply-owed/{_who}//2026-11-16";
        string report = $"lead-report-back/{_who}/{lead}/2026-11-16";
        string thanksForHelp = $"thank-you/{_who}/{help}/2026-11-16";
        string thanksForLead = $"thank-you/{_who}/{received}/2026-11-16";
        Assert.Equal(Ordered(cadence, reply, report, thanksForHelp, thanksForLead), KeysOn(_story, next));

        _story.Report(_who, lead, next);
        Assert.Equal(Ordered(later, thanksForHelp, thanksForLead), KeysOn(_story, next));

        _story.Mine(_who, next, Gesture.Thanks, thanksFor: help);
        Assert.Equal(Ordered(later, thanksForLead), KeysOn(_story, next));

        _story.Mine(_who, next, Gesture.Thanks);
        Assert.Equal([later], KeysOn(_story, next));
    }

    [Fact]
    public void To_dismiss_is_not_to_contact()
    {
        _story.Both(_who, Monday.PlusDays(-40), channel: Channel.Email);
        _story.Tier(_who, Monday.PlusDays(-40), "A");
        NetworkView before = _story.On(Monday);
        _story.Dismiss(before.FollowUps.Single().Key, Monday);
        NetworkView after = _story.On(Monday);

        Assert.Empty(after.FollowUps);
        Assert.Equal(before[_who].Days, after[_who].Days);
        Assert.Equal(before[_who].Warmth.Sum, after[_who].Warmth.Sum);
    }

    [Fact]
    public void After_a_dismissal_the_next_cause_brings_the_next_follow_up()
    {
        _story.Both(_who, Monday.PlusDays(-40), channel: Channel.Email);
        _story.Tier(_who, Monday.PlusDays(-40), "A");
        _story.Dismiss(_story.On(Monday).FollowUps.Single().Key, Monday);
        _story.Both(_who, Monday.PlusDays(1));

        Assert.Equal(Monday.PlusDays(22), _story.FollowUps(Monday.PlusDays(1), "tier-cadence").Single().Window.Ideal);
    }

    [Fact]
    public void A_dismissal_can_be_retracted()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived);
        string[] before = KeysOn(_story, Monday);
        EntryId dismissal = _story.Dismiss(_story.FollowUps(Monday, "thank-you").Single().Key, Monday);
        Assert.NotEqual(before, KeysOn(_story, Monday));
        _story.Retract(dismissal, Monday);

        Assert.Equal(before, KeysOn(_story, Monday));
    }

    [Fact]
    public void A_dismissal_counts_from_its_day_on()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived, Channel.InPerson);
        _story.Dismiss(_story.FollowUps(Monday, "thank-you").Single().Key, Monday.PlusDays(1));

        Assert.NotEmpty(_story.FollowUps(Monday, "thank-you"));
        Assert.Empty(_story.FollowUps(Monday.PlusDays(1), "thank-you"));
    }

    [Theory]
    [InlineData("2026-11-17", "2026-11-17/2026-11-18", "2027-01-17")]
    [InlineData("2026-11-18", "2026-11-18/2026-11-19", "2027-01-18")]
    [InlineData("2026-11-20", "2026-11-20/2026-11-21", "2027-01-20")]
    [InlineData("2026-11-01", "2026-11-17/2026-11-18", "2027-01-17")]
    public void A_snooze_moves_the_first_day_and_keeps_the_window_as_long(string until, string window, string lapse)
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived, Channel.InPerson);
        _story.Snooze(_story.FollowUps(Monday, "thank-you").Single().Key, Monday, Days.Of(until));
        FollowUp followUp = _story.FollowUps(Monday, "thank-you").Single();

        Assert.Equal(window, followUp.Window.ToString());
        Assert.Equal(Days.Of(lapse), followUp.LapsesAfter);
    }

    [Fact]
    public void The_latest_snooze_counts()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived, Channel.InPerson);
        FollowUpKey key = _story.FollowUps(Monday, "thank-you").Single().Key;
        _story.Snooze(key, Monday, Monday.PlusDays(30));
        _story.Snooze(key, Monday.PlusDays(1), Monday.PlusDays(4));

        Assert.Equal(Monday.PlusDays(4), _story.FollowUps(Monday.PlusDays(1), "thank-you").Single().Window.Ideal);
    }

    [Fact]
    public void What_is_put_off_past_its_lapse_is_due_then()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived, Channel.InPerson);
        _story.Snooze(_story.FollowUps(Monday, "thank-you").Single().Key, Monday, Monday.PlusDays(200));

        Assert.Equal(Monday.PlusDays(201), _story.FollowUps(Monday.PlusDays(150), "thank-you").Single().Window.Latest);
    }

    [Fact]
    public void A_paused_contact_yields_nothing_until_the_pause_ends()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived);
        _story.Pause(_who, Monday.PlusDays(1), Monday.PlusDays(4));

        Assert.NotEmpty(KeysOn(_story, Monday));
        Assert.Empty(KeysOn(_story, Monday.PlusDays(1)));
        Assert.Empty(KeysOn(_story, Monday.PlusDays(3)));
        Assert.NotEmpty(KeysOn(_story, Monday.PlusDays(4)));
    }

    [Fact]
    public void A_pause_without_an_end_is_ended_by_resuming()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived);
        _story.Pause(_who, Monday);
        Assert.Empty(KeysOn(_story, Monday.PlusDays(20)));
        _story.Resume(_who, Monday.PlusDays(20));

        Assert.NotEmpty(KeysOn(_story, Monday.PlusDays(20)));
    }

    [Fact]
    public void An_erased_contact_yields_nothing()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived);
        _story.Tier(_who, Monday, "A");
        _story.Erase(_who, Monday.PlusDays(1));

        Assert.Empty(KeysOn(_story, Monday));
        Assert.Empty(KeysOn(_story, Monday.PlusDays(1)));
        Assert.Throws<KeyNotFoundException>(() => _story.On(Monday)[_who]);
    }

    [Fact]
    public void A_missed_day_never_swallows_a_follow_up_it_is_overdue_until_it_lapses()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived, Channel.InPerson);
        FollowUp first = _story.FollowUps(Monday, "thank-you").Single();
        foreach (LocalDate day in Days.Range(Monday, first.LapsesAfter!.Value))
        {
            FollowUp followUp = _story.FollowUps(day, "thank-you").Single();
            Assert.Equal(first.Window, followUp.Window);
            Assert.Equal(day > first.Window.Latest, followUp.IsOverdue(day));
            Assert.False(followUp.HasLapsed(day));
        }

        Assert.Empty(_story.FollowUps(first.LapsesAfter.Value.PlusDays(1), "thank-you"));
    }

    [Fact]
    public void The_merged_person_keeps_dismissals_and_snoozes_of_both_ids()
    {
        ContactId other = _story.Contact();
        _story.Theirs(_who, Monday, Gesture.HelpReceived, Channel.InPerson);
        _story.Theirs(other, Monday, Gesture.Referral, Channel.InPerson);
        _story.Dismiss(_story.FollowUps(Monday, "thank-you").Single(f => f.Contact == other).Key, Monday);
        _story.Snooze(_story.FollowUps(Monday, "thank-you").Single(f => f.Contact == _who).Key, Monday, Monday.PlusDays(10));
        _story.Merge(other, _who, Monday.PlusDays(1));

        FollowUp followUp = _story.FollowUps(Monday.PlusDays(1), "thank-you").Single();
        Assert.Equal(other, followUp.Contact);
        Assert.Equal(Monday.PlusDays(10), followUp.Window.Ideal);
        Assert.Equal("thank-you.help", followUp.Reasons[0].Code);
    }

    [Fact]
    public void Follow_ups_stand_with_the_weightiest_first()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived);
        _story.Theirs(_who, Monday);
        ContactId other = _story.Contact();
        _story.Theirs(other, Monday.PlusDays(-1), Gesture.HelpReceived);
        _story.Theirs(other, Monday.PlusDays(-1));
        _story.Tier(other, Monday, "A");

        Assert.Equal(
            [(FollowUpClass.Thank, other), (FollowUpClass.Thank, _who), (FollowUpClass.Reply, other), (FollowUpClass.Reply, _who), (FollowUpClass.Cadence, other)],
            _story.On(Monday).FollowUps.Select(f => (f.Class, f.Contact)));
    }

    private static string[] KeysOn(Story story, LocalDate day) =>
        Ordered([.. story.On(day).FollowUps.Select(followUp => followUp.Key.ToString())]);

    private static string[] Ordered(params string[] keys) => [.. keys.Order(StringComparer.Ordinal)];
}
