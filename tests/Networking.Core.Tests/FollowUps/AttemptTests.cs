using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Scoring;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>What asks for no answer is no unanswered message: doing one's duties never speaks against anybody.</summary>
public class AttemptTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    private readonly Story _story = new();
    private readonly ContactId _who;

    public AttemptTests() => _who = _story.Contact(Monday.PlusDays(-30));

    [Fact]
    public void Thanks_reports_help_and_kept_promises_ask_for_no_answer()
    {
        (LeadId lead, _) = _story.Lead(_who, Monday);
        _story.Mine(_who, Monday.PlusDays(1), Gesture.Thanks);
        _story.Step(_who, lead, Monday.PlusDays(2), LeadStep.Pursued);
        _story.Report(_who, lead, Monday.PlusDays(3));
        _story.Mine(_who, Monday.PlusDays(4), Gesture.HelpGiven);
        _story.KeepPromise(_who, Monday, Monday.PlusDays(7));
        Relationship relationship = _story.On(Monday.PlusDays(7))[_who];

        Assert.Equal(4, relationship.Days.UnansweredCount);
        Assert.Empty(relationship.UnansweredDays);
        Assert.DoesNotContain(relationship.Trust.Evidence, piece => piece.Kind == EvidenceKind.UnansweredMessage);
    }

    [Fact]
    public void They_neither_begin_a_rest_nor_end_the_run()
    {
        _story.Tier(_who, Monday, "A");
        _story.Mine(_who, Monday);
        _story.Mine(_who, Monday.PlusDays(2), Gesture.Thanks);
        Assert.Equal(Monday.PlusDays(23), Cadence().Window.Ideal);
        _story.Mine(_who, Monday.PlusDays(4));

        Assert.Equal([Monday, Monday.PlusDays(4)], _story.On(Monday.PlusDays(5))[_who].UnansweredDays);
        Assert.Equal(Monday.PlusDays(94), Cadence().Window.Ideal);
    }

    [Fact]
    public void Nobody_owes_an_answer_to_a_post_or_to_a_message_to_a_group()
    {
        _story.Mine(_who, Monday, channel: Channel.Social);
        _story.Touch(_who, Monday.PlusDays(1), Direction.Mine, Gesture.Conversation, Channel.Email, isGroup: true);
        _story.Touch(_who, Monday.PlusDays(2), Direction.Mine, Gesture.Ask, Channel.Email, isGroup: true);

        Assert.Empty(_story.On(Monday.PlusDays(2))[_who].UnansweredDays);
    }

    [Fact]
    public void An_ask_is_an_attempt()
    {
        _story.Ask(_who, Monday);

        Assert.Equal([Monday], _story.On(Monday)[_who].UnansweredDays);
    }

    [Theory]
    [InlineData(Gesture.Introduction)]
    [InlineData(Gesture.InformationalInterview)]
    [InlineData(Gesture.ResumeReview)]
    [InlineData(Gesture.Referral)]
    [InlineData(Gesture.Reference)]
    public void A_favour_that_the_seeker_did_is_help_given_and_no_reason_to_thank(Gesture gesture)
    {
        _story.Mine(_who, Monday, gesture);
        NetworkView view = _story.On(Monday);

        Assert.DoesNotContain(view.FollowUps, followUp => followUp.Class == FollowUpClass.Thank);
        Assert.Equal([EvidenceKind.HelpGiven], view[_who].Trust.Evidence.Select(piece => piece.Kind));
        Assert.False(view[_who].Trust.Milestones.HasVouched);
    }

    [Fact]
    public void A_policy_that_yields_under_another_name_or_without_a_reason_is_told_so()
    {
        Assert.Throws<InvalidOperationException>(() => With(new Stray("another", [new("stray", "A stray.")])).FollowUps);
        Assert.Throws<InvalidOperationException>(() => With(new Stray("stray", [])).FollowUps);
        Assert.NotEmpty(With(new Stray("stray", [new("stray", "A stray.")])).FollowUps);
    }

    [Fact]
    public void A_policy_that_returns_null_or_yields_it_is_named()
    {
        foreach (IEnumerable<FollowUp>? yielded in new IEnumerable<FollowUp>?[] { null, [null!] })
        {
            InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => With(new Absent(yielded)).FollowUps);
            Assert.StartsWith("The policy absent ", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Leaving_out_a_policy_that_is_not_there_changes_nothing() => Assert.Equal(PolicySet.V1, PolicySet.V1.Without("absent"));

    [Fact]
    public void Contradictory_or_missing_settings_are_refused()
    {
        _story.Both(_who, Monday);

        Assert.Throws<ArgumentException>(() => With(new RhythmPolicy { IdealRatio = 4, LatestRatio = 1 }).FollowUps);
        Assert.Throws<ArgumentNullException>("Policies", () => new NetworkSettings { Policies = null! });
        Assert.Throws<ArgumentNullException>("Warmth", () => new NetworkSettings { Warmth = null! });
        Assert.Throws<ArgumentNullException>("Trust", () => new NetworkSettings { Trust = null! });
    }

    private FollowUp Cadence() => Assert.Single(_story.FollowUps(Monday.PlusDays(5), "tier-cadence"));

    private NetworkView With(IFollowUpPolicy policy) =>
        _story.On(Monday, new NetworkSettings { Policies = PolicySet.V1.With(policy) });

    private sealed class Absent(IEnumerable<FollowUp>? yielded) : IFollowUpPolicy
    {
        public string Name => "absent";

        public FollowUpClass Class => FollowUpClass.Cadence;

        public EvidenceGrade Grade => EvidenceGrade.OwnDefault;

        public string Source => "A test.";

        public IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context) => yielded!;
    }

    private sealed class Stray(string keyName, ValueList<Reason> reasons) : IFollowUpPolicy
    {
        public string Name => "stray";

        public FollowUpClass Class => FollowUpClass.Cadence;

        public EvidenceGrade Grade => EvidenceGrade.OwnDefault;

        public string Source => "A test.";

        public IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context) =>
        [
            new()
            {
                Key = new(keyName, relationship.Id, "", context.Today),
                Class = Class,
                Window = new(context.Today, context.Today),
                Reasons = reasons,
            },
        ];
    }
}
