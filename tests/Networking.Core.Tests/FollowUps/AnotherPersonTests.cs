using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>A policy asked about one person may name another: every rule is that other person's.</summary>
public class AnotherPersonTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    private readonly Story _story = new();
    private readonly ContactId _asked;
    private readonly ContactId _other;

    public AnotherPersonTests() => (_asked, _other) = (_story.Contact(), _story.Contact());

    [Fact]
    public void It_is_a_follow_up_of_the_other_person()
    {
        FollowUp followUp = Assert.Single(FollowUps(Monday));

        Assert.Equal(new("introduce", _other, _asked.ToString(), Monday), followUp.Key);
        Assert.Equal(_other, Assert.Single(View(Monday).Outreaches).Contact);
    }

    [Fact]
    public void It_becomes_one_outreach_with_what_else_is_worth_doing_for_them()
    {
        _story.Theirs(_other, Monday);
        Outreach outreach = Assert.Single(View(Monday).Outreaches);

        Assert.Equal(["reply-owed", "introduce"], outreach.FollowUps.Select(followUp => followUp.Policy));
    }

    [Fact]
    public void A_pause_of_either_takes_it_away()
    {
        EntryId pause = _story.Pause(_other, Monday, Monday.PlusDays(2));
        Assert.Empty(FollowUps(Monday.PlusDays(1)));
        Assert.NotEmpty(FollowUps(Monday.PlusDays(2)));

        _story.Retract(pause, Monday);
        _story.Pause(_asked, Monday, Monday.PlusDays(2));
        Assert.Empty(FollowUps(Monday.PlusDays(1)));
        Assert.NotEmpty(FollowUps(Monday.PlusDays(2)));
    }

    [Fact]
    public void It_is_dismissed_under_their_key()
    {
        _story.Dismiss(new("introduce", _asked, _asked.ToString(), Monday), Monday);
        Assert.NotEmpty(FollowUps(Monday));

        _story.Dismiss(FollowUps(Monday).Single().Key, Monday);
        Assert.Empty(FollowUps(Monday));
    }

    [Fact]
    public void It_is_snoozed_under_their_key()
    {
        _story.Snooze(FollowUps(Monday).Single().Key, Monday, Monday.PlusDays(10));

        Assert.Equal(new(Monday.PlusDays(10), Monday.PlusDays(11)), FollowUps(Monday).Single().Window);
    }

    [Fact]
    public void It_waits_for_the_end_of_their_rest_and_not_of_that_of_whom_the_policy_was_asked_about()
    {
        _story.Mine(_asked, Monday.PlusDays(-9));
        _story.Mine(_asked, Monday.PlusDays(-6));
        Assert.Equal(Monday, FollowUps(Monday).Single().Window.Ideal);

        _story.Mine(_other, Monday.PlusDays(-9));
        _story.Mine(_other, Monday.PlusDays(-6));
        Assert.Equal(Monday.PlusDays(84), FollowUps(Monday).Single().Window.Ideal);
    }

    [Fact]
    public void An_id_that_was_merged_away_leads_to_the_person()
    {
        ContactId kept = _story.Contact();
        FollowUpKey before = FollowUps(Monday).Single().Key;
        _story.Merge(kept, _other, Monday);
        Assert.Equal(before with { Contact = kept }, FollowUps(Monday).Single().Key);

        _story.Dismiss(before, Monday);
        Assert.Empty(FollowUps(Monday));
    }

    [Fact]
    public void A_policy_that_names_somebody_erased_is_told_so()
    {
        _story.Erase(_other, Monday);

        Assert.Throws<InvalidOperationException>(() => FollowUps(Monday));
    }

    [Fact]
    public void A_policy_that_names_somebody_unknown_is_told_so()
    {
        NetworkView view = _story.On(Monday, Settings(new(new Guid(7, 7, 7, new byte[8]))));

        Assert.Contains("introduce", Assert.Throws<InvalidOperationException>(() => view.FollowUps).Message, StringComparison.Ordinal);
    }

    private IEnumerable<FollowUp> FollowUps(LocalDate today) => View(today).FollowUps.Where(followUp => followUp.Policy == "introduce");

    private NetworkView View(LocalDate today) => _story.On(today, Settings(_other));

    private NetworkSettings Settings(ContactId other) => new()
    {
        Policies = new() { Policies = [new ReplyOwedPolicy(), new Introduce(_asked, other)] },
    };

    private sealed class Introduce(ContactId asked, ContactId other) : IFollowUpPolicy
    {
        public string Name => "introduce";

        public FollowUpClass Class => FollowUpClass.Cadence;

        public EvidenceGrade Grade => EvidenceGrade.OwnDefault;

        public string Source => "A test.";

        public IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context) => relationship.Id != asked
            ? []
            : [
                new()
                {
                    Key = new(Name, other, asked.ToString(), Monday),
                    Class = Class,
                    Window = new(Monday, Monday.PlusDays(1)),
                    Reasons = [new("introduce.test", "They would like each other.")],
                },
            ];
    }
}
