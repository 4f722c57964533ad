using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Scoring;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>What other products got wrong.</summary>
public class RegressionTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    private readonly Story _story = new();
    private readonly ContactId _who;

    public RegressionTests() => _who = _story.Contact();

    [Fact]
    public void A_contact_in_a_tier_who_was_never_contacted_appears()
    {
        _story.Tier(_who, Monday, "A");

        Assert.Equal(Monday, _story.On(Monday).FollowUps.Single().Key.Anchor);
        Assert.Contains(_story.On(Monday.PlusDays(21)).Agenda().Days[0].Outreaches, outreach => outreach.Contact == _who);
    }

    [Fact]
    public void A_contact_declared_close_who_was_never_contacted_appears()
    {
        _story.Declare(_who, Monday);

        Assert.Equal(Monday, _story.On(Monday).FollowUps.Single().Key.Anchor);
        Assert.Contains(_story.On(Monday.PlusYears(1)).Agenda().Days.SelectMany(day => day.Outreaches), outreach => outreach.Contact == _who);
    }

    [Fact]
    public void A_backdated_contact_does_not_move_the_cadence_back()
    {
        _story.Tier(_who, Monday.PlusDays(-100), "A");
        _story.Both(_who, Monday);
        _story.Both(_who, Monday.PlusDays(-50));

        Assert.Equal(Monday.PlusDays(21), _story.FollowUps(Monday, "tier-cadence").Single().Window.Ideal);
    }

    [Fact]
    public void Backdated_thanks_and_replies_settle_what_came_before_them()
    {
        _story.Theirs(_who, Monday.PlusDays(-10), Gesture.HelpReceived, Channel.Email);
        _story.Theirs(_who, Monday.PlusDays(-10), channel: Channel.Email);
        Assert.Equal(2, _story.On(Monday).FollowUps.Count);
        _story.Mine(_who, Monday.PlusDays(-9), Gesture.Thanks);

        Assert.DoesNotContain(_story.On(Monday).FollowUps, followUp => followUp.Class >= FollowUpClass.Reply);
    }

    [Fact]
    public void Thanks_said_before_the_help_of_a_day_earn_no_trust_for_it()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived, at: Monday.At(15));
        _story.Mine(_who, Monday, Gesture.Thanks, at: Monday.At(9));
        Assert.DoesNotContain(_story.On(Monday)[_who].Trust.Evidence, evidence => evidence.Kind == EvidenceKind.ThankedInTime);
        _story.Mine(_who, Monday, Gesture.Thanks, at: Monday.At(16));

        Assert.Contains(_story.On(Monday)[_who].Trust.Evidence, evidence => evidence.Kind == EvidenceKind.ThankedInTime);
    }

    [Fact]
    public void Ten_years_of_imported_history_raise_no_duty_older_than_tracking()
    {
        LocalDate tracking = Monday.PlusDays(-30);
        for (int i = 0; i < 500; i++)
        {
            ContactId who = i % 10 == 0 ? _story.Contact() : _who;
            LocalDate day = Monday.PlusDays(-i * 7);
            _story.Theirs(who, day, Gesture.HelpReceived, Channel.Email);
            (LeadId lead, _) = _story.Lead(who, day);
            _story.Step(who, lead, day, i % 2 == 0 ? LeadStep.Closed : LeadStep.Pursued);
        }

        NetworkView view = _story.On(Monday, NetworkSettings.Default with { TrackingSince = tracking });
        FollowUp[] duties = [.. view.FollowUps.Where(followUp => followUp.Class > FollowUpClass.Cadence)];
        Assert.NotEmpty(duties);
        Assert.All(duties, followUp => Assert.True(followUp.Key.Anchor >= tracking));
        Assert.All(view.FollowUps, followUp => Assert.False(followUp.HasLapsed(Monday)));
    }

    [Fact]
    public void Cadence_warmth_and_reconnecting_read_the_history_from_before_tracking()
    {
        ContactId rhythmic = _story.Contact();
        ContactId dormant = _story.Contact();
        for (int i = 0; i < 5; i++)
        {
            _story.Both(rhythmic, Monday.PlusDays(-i * 20));
            _story.Both(dormant, Monday.PlusDays(-2000 - i));
        }

        _story.Both(_who, Monday.PlusDays(-10));
        ContactId tiered = _story.Contact();
        _story.Both(tiered, Monday.PlusDays(-10));
        _story.Tier(tiered, Monday.PlusDays(-10), "A");
        NetworkView view = _story.On(Monday, NetworkSettings.Default with { TrackingSince = Monday.PlusDays(1) });

        Assert.Equal(["reconnect", "rhythm", "tier-cadence", "warmth-floor"], view.FollowUps.Select(followUp => followUp.Policy).Order());
    }

    [Fact]
    public void Entries_dated_later_have_no_effect()
    {
        _story.Theirs(_who, Monday.PlusDays(1), Gesture.HelpReceived);
        _story.Tier(_who, Monday.PlusDays(1), "A");

        Assert.Empty(_story.On(Monday).FollowUps);
        Assert.NotEmpty(_story.On(Monday.PlusDays(1)).FollowUps);
    }

    [Fact]
    public void A_reply_and_a_report_and_a_kept_promise_and_an_ask_all_answer_from_the_next_day_on()
    {
        foreach (Action<ContactId, LocalDate> answer in new Action<ContactId, LocalDate>[]
        {
            (who, day) => _story.Mine(who, day),
            (who, day) => _story.Ask(who, day),
            (who, day) => _story.KeepPromise(who, day.PlusDays(-20), day),
        })
        {
            ContactId who = _story.Contact();
            _story.Theirs(who, Monday);
            Assert.Contains(_story.FollowUps(Monday.PlusDays(1), "reply-owed"), followUp => followUp.Contact == who);
            answer(who, Monday.PlusDays(1));

            Assert.DoesNotContain(_story.FollowUps(Monday.PlusDays(1), "reply-owed"), followUp => followUp.Contact == who);
        }
    }

    [Fact]
    public void An_unanswered_hello_to_somebody_dormant_is_not_called_for_again_the_next_day()
    {
        for (int i = 0; i < 3; i++)
        {
            _story.Both(_who, Monday.PlusDays(-2000 - i));
        }

        _story.Mine(_who, Monday);

        Assert.All(
            _story.On(Monday.PlusDays(1)).FollowUps.Where(followUp => followUp.Class <= FollowUpClass.Cadence),
            followUp => Assert.True(followUp.Window.Ideal >= Monday.PlusDays(30)));
        Assert.Equal(Monday.PlusDays(7), _story.FollowUps(Monday.PlusDays(1), "unanswered-follow-up").Single().Window.Ideal);
    }

    [Fact]
    public void Without_the_rhythm_policy_the_warmth_floor_catches_everybody()
    {
        for (int i = 0; i < 5; i++)
        {
            _story.Both(_who, Monday.PlusDays(-i * 20), channel: Channel.Email);
        }

        Assert.Equal("rhythm", _story.On(Monday).FollowUps.Single().Policy);
        NetworkSettings settings = NetworkSettings.Default with { Policies = PolicySet.V1.Without("rhythm") };
        Assert.Equal("warmth-floor", _story.On(Monday, settings).FollowUps.Single().Policy);
    }

    [Fact]
    public void A_policy_of_ones_own_takes_part_in_every_rule()
    {
        NetworkSettings settings = NetworkSettings.Default with { Policies = PolicySet.V1.With(new SayHello()) };
        FollowUp followUp = Assert.Single(_story.On(Monday, settings).FollowUps);
        Assert.Equal(FollowUpClass.Gathering, followUp.Class);
        PolicyLaws.Hold(new SayHello(), _story, Monday);

        Assert.Equal([_who], _story.On(Monday, settings).Agenda().Days[0].Outreaches.Select(outreach => outreach.Contact));
    }

    private sealed record SayHello : IFollowUpPolicy
    {
        public string Name => "say-hello";

        public FollowUpClass Class => FollowUpClass.Gathering;

        public EvidenceGrade Grade => EvidenceGrade.OwnDefault;

        public string Source => "A test.";

        public IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context) =>
        [
            new()
            {
                Key = new(Name, relationship.Id, "", relationship.AddedOn),
                Class = Class,
                Window = new(relationship.AddedOn, context.BusinessDays(relationship.AddedOn, 1)),
                Reasons = [new("say-hello.always", "Say hello.")],
            },
        ];
    }
}
