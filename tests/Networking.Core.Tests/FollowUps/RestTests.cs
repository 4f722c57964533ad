using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>Never more than two attempts in a row without an answer, then 90 days' rest.</summary>
public class RestTests
{
    private static readonly LocalDate First = Days.Of("2026-06-01");

    private readonly Story _story = new();
    private readonly ContactId _who;

    public RestTests()
    {
        _who = _story.Contact();
        _story.Tier(_who, First, "A");
    }

    [Fact]
    public void One_unanswered_message_brings_no_rest()
    {
        _story.Mine(_who, First);

        Assert.Equal(First.PlusDays(21), Cadence(First).Window.Ideal);
    }

    [Fact]
    public void After_two_unanswered_messages_nothing_is_tried_for_90_days()
    {
        _story.Mine(_who, First);
        _story.Mine(_who, First.PlusDays(21));
        LocalDate rested = First.PlusDays(21 + 90);

        FollowUp followUp = Cadence(First.PlusDays(21));
        Assert.Equal(rested, followUp.Window.Ideal);
        Assert.Equal(rested.PlusDays(10), followUp.Window.Latest);
        Assert.Equal(rested.PlusDays(70), followUp.LapsesAfter);
    }

    [Fact]
    public void Two_messages_of_one_day_are_one_attempt()
    {
        _story.Mine(_who, First);
        _story.Mine(_who, First, channel: Channel.Message);

        Assert.Equal(First.PlusDays(21), Cadence(First).Window.Ideal);
    }

    [Fact]
    public void An_answer_ends_the_rest()
    {
        _story.Mine(_who, First);
        _story.Mine(_who, First.PlusDays(21));
        _story.Theirs(_who, First.PlusDays(30), Gesture.Thanks);

        Assert.Equal(First.PlusDays(51), Cadence(First.PlusDays(30)).Window.Ideal);
    }

    [Fact]
    public void After_the_rest_one_more_attempt_brings_the_next_rest()
    {
        _story.Mine(_who, First);
        _story.Mine(_who, First.PlusDays(21));
        LocalDate third = First.PlusDays(21 + 90);
        _story.Mine(_who, third);

        Assert.Equal(third.PlusDays(90), Cadence(third).Window.Ideal);
    }

    [Fact]
    public void A_rest_outlives_the_lapse_of_what_rests()
    {
        PolicySet policies = PolicySet.V1.With(new TierCadencePolicy { LapseInDays = 0 });
        NetworkSettings settings = NetworkSettings.Default with { Policies = policies };
        _story.Mine(_who, First);
        _story.Mine(_who, First.PlusDays(21));
        LocalDate rested = First.PlusDays(21 + 90);

        Assert.NotEmpty(_story.FollowUps(rested, "tier-cadence", settings));
        Assert.Empty(_story.FollowUps(rested.PlusDays(11), "tier-cadence", settings));
    }

    [Fact]
    public void What_is_owed_is_owed_in_the_rest_too()
    {
        _story.Theirs(_who, First.PlusDays(-3), Gesture.HelpReceived, Channel.InPerson);
        (Networking.Core.Leads.LeadId lead, _) = _story.Lead(_who, First.PlusDays(-3));
        _story.Step(_who, lead, First.PlusDays(2), Networking.Core.Leads.LeadStep.Closed);
        _story.Mine(_who, First);
        _story.Mine(_who, First.PlusDays(1));
        LocalDate today = First.PlusDays(2);

        Assert.All(_story.FollowUps(today, "thank-you"), followUp => Assert.Equal(First.PlusDays(-2), followUp.Window.Ideal));
        Assert.Equal(2, _story.FollowUps(today, "thank-you").Count);
        Assert.Equal(today.PlusDays(1), _story.FollowUps(today, "lead-report-back").Single().Window.Ideal);
        Assert.Equal(First.PlusDays(91), Cadence(today).Window.Ideal);
    }

    [Theory]
    [InlineData(FollowUpClass.NoteOrConnect, true)]
    [InlineData(FollowUpClass.Cadence, true)]
    [InlineData(FollowUpClass.Attempt, true)]
    [InlineData(FollowUpClass.Date, false)]
    [InlineData(FollowUpClass.SearchClosing, false)]
    [InlineData(FollowUpClass.ReferrerUpdate, false)]
    [InlineData(FollowUpClass.LeadStep, false)]
    [InlineData(FollowUpClass.Gathering, false)]
    [InlineData(FollowUpClass.Reply, false)]
    [InlineData(FollowUpClass.Promise, false)]
    [InlineData(FollowUpClass.Report, false)]
    [InlineData(FollowUpClass.Thank, false)]
    public void What_hopes_for_an_answer_rests_and_good_wishes_and_what_somebody_waits_for_do_not(FollowUpClass kind, bool rests)
    {
        NetworkSettings settings = NetworkSettings.Default with { Policies = new PolicySet { Policies = [new EveryDay(kind)] } };
        _story.Mine(_who, First);
        _story.Mine(_who, First.PlusDays(1));

        Assert.Equal(
            First.PlusDays(rests ? 91 : 5),
            _story.FollowUps(First.PlusDays(5), "every-day", settings).Single().Window.Ideal);
    }

    [Fact]
    public void What_is_done_without_contacting_them_does_not_wait_for_the_rest_to_end()
    {
        EveryDay note = new(FollowUpClass.NoteOrConnect, IsWithoutContact: true);
        NetworkSettings settings = NetworkSettings.Default with { Policies = new PolicySet { Policies = [note] } };
        _story.Mine(_who, First);
        _story.Mine(_who, First.PlusDays(1));

        Assert.Equal(First.PlusDays(5), _story.FollowUps(First.PlusDays(5), "every-day", settings).Single().Window.Ideal);
    }

    [Fact]
    public void A_snooze_within_the_rest_does_not_shorten_it_and_one_beyond_it_counts()
    {
        _story.Mine(_who, First);
        _story.Mine(_who, First.PlusDays(1));
        FollowUpKey key = Cadence(First.PlusDays(1)).Key;
        _story.Snooze(key, First.PlusDays(1), First.PlusDays(40));
        Assert.Equal(First.PlusDays(91), Cadence(First.PlusDays(1)).Window.Ideal);
        _story.Snooze(key, First.PlusDays(2), First.PlusDays(120));

        Assert.Equal(First.PlusDays(120), Cadence(First.PlusDays(2)).Window.Ideal);
    }

    [Fact]
    public void How_many_attempts_and_how_long_a_rest_are_settings()
    {
        NetworkSettings settings = NetworkSettings.Default with { Policies = PolicySet.V1 with { AttemptsBeforeRest = 1, RestInDays = 40 } };
        _story.Mine(_who, First);

        Assert.Equal(First.PlusDays(40), _story.FollowUps(First, "tier-cadence", settings).Single().Window.Ideal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whoever_follows_every_outreach_and_hears_nothing_never_writes_a_third_time_before_the_rest_is_over(bool isStranger)
    {
        if (!isStranger)
        {
            _story.Both(_who, First.PlusDays(-200));
        }

        _story.Mine(_who, First);
        foreach (LocalDate day in Days.Range(First.PlusDays(1), First.PlusDays(300)))
        {
            if (_story.On(day).Outreaches.Any(outreach => outreach.Window.Ideal <= day))
            {
                _story.Mine(_who, day);
            }
        }

        IReadOnlyList<LocalDate> attempts = _story.On(First.PlusDays(300))[_who].UnansweredDays;
        Assert.InRange(attempts.Count, 4, 5);
        Assert.All(attempts.Skip(2).Zip(attempts.Skip(1)), pair => Assert.True(pair.First >= pair.Second.PlusDays(90)));
    }

    private FollowUp Cadence(LocalDate today) => _story.FollowUps(today, "tier-cadence").Single();

    private sealed record EveryDay(FollowUpClass Class, bool IsWithoutContact = false) : IFollowUpPolicy
    {
        public string Name => "every-day";

        public EvidenceGrade Grade => EvidenceGrade.OwnDefault;

        public string Source => "A test.";

        public IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context) =>
        [
            new()
            {
                Key = new(Name, relationship.Id, "", relationship.AddedOn),
                Class = Class,
                Window = new(context.Today, context.Today),
                Reasons = [new("every-day.always", "Every day.")],
                IsWithoutContact = IsWithoutContact,
            },
        ];
    }
}
