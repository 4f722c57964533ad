using Networking.Core.Asks;
using Networking.Core.Tests.Asks.Support;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Asks;

/// <summary>Every default is pinned, every field checked, and every field has its effect.</summary>
public class AskEtiquetteTests
{
    private static readonly LocalDate Today = Days.Of("2026-11-23");

    [Fact]
    public void Version_1_of_the_etiquette()
    {
        AskEtiquette v1 = AskEtiquette.V1;

        Assert.Equal((60, 30, 60), (v1.PendingDays, v1.RestAfterAnswerInDays, v1.RestAfterNoInDays));
        Assert.Equal((3, 365, 20), (v1.UnansweredMessages, v1.BalanceDays, v1.ConversationMinutes));
        Assert.Equal((180, 3, 60), (v1.InterviewContactDays, v1.MentorshipTwoWayDays, v1.MentorshipSpanInDays));
        Assert.Equal(new AskEtiquette(), v1);
        Assert.Same(v1, NetworkSettings.Default.Asks);
        Assert.Equal("asks;pending=60;rest=30/60", v1.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(36_526)]
    public void Days_beyond_a_century_or_below_zero_are_refused(int days)
    {
        Refuses("PendingDays", () => new() { PendingDays = days });
        Refuses("RestAfterAnswerInDays", () => new() { RestAfterAnswerInDays = days });
        Refuses("RestAfterNoInDays", () => new() { RestAfterNoInDays = days });
        Refuses("BalanceDays", () => new() { BalanceDays = days });
        Refuses("InterviewContactDays", () => new() { InterviewContactDays = days });
        Refuses("MentorshipSpanInDays", () => new() { MentorshipSpanInDays = days });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Other_numbers_have_their_least(int number)
    {
        Refuses("UnansweredMessages", () => new() { UnansweredMessages = number });
        Refuses("BalanceDays", () => new() { BalanceDays = number });
        Refuses("ConversationMinutes", () => new() { ConversationMinutes = number });
        Refuses("MentorshipTwoWayDays", () => new() { MentorshipTwoWayDays = number });
        Assert.Throws<ArgumentNullException>("Asks", () => new NetworkSettings { Asks = null! });
    }

    [Theory]
    [InlineData("2026-11-02 I help; 2026-11-03 I ask for advice", "Advice", "NotYet 2026-12-03: ask.pending 2026-12-03")]
    [InlineData("2026-11-02 I help; 2026-11-10 I ask for advice #a; 2026-11-11 they say yes to #a", "Advice", "NotYet 2026-11-26: ask.answered-recently 2026-11-26")]
    [InlineData("2026-11-02 I help; 2026-11-10 I ask for advice #a; 2026-11-11 they say no to #a", "Advice", "NotYet 2026-12-01: ask.no-recently 2026-12-01")]
    [InlineData("2026-11-10 I mail; 2026-11-11 I mail", "Advice", "NotYet: ask.unanswered-messages")]
    [InlineData("2026-08-15 I ask for advice #a; 2026-08-20 they say yes to #a", "Advice", "NotYet: ask.balance")]
    [InlineData("2026-08-14 I ask for advice #a; 2026-08-20 they say yes to #a", "Advice", "Ready")]
    [InlineData("2026-11-13 we talk", "InformationalInterview 11", "NotYet: ask.too-many-minutes")]
    [InlineData("2026-11-12 we talk", "InformationalInterview 10", "NotYet: ask.out-of-touch")]
    [InlineData("2026-11-10 we talk; 2026-11-19 we talk; 2026-11-01 topic choir; 2026-11-01 my background choir", "Mentorship", "NotYet: ask.short-acquaintance")]
    [InlineData("2026-11-10 we talk; 2026-11-20 we talk; 2026-11-01 topic choir; 2026-11-01 my background choir", "Mentorship", "Ready")]
    public void Each_threshold_is_a_setting(string causes, string draft, string expected)
    {
        AskEtiquette strict = new()
        {
            PendingDays = 30,
            RestAfterAnswerInDays = 15,
            RestAfterNoInDays = 20,
            UnansweredMessages = 2,
            BalanceDays = 100,
            ConversationMinutes = 10,
            InterviewContactDays = 10,
            MentorshipTwoWayDays = 2,
            MentorshipSpanInDays = 10,
        };
        AskStory story = new($"2026-08-01 declared close; {causes}");
        NetworkSettings settings = AskText.Settings with { Trust = AskText.DeclaredTrust, Asks = strict };

        Assert.Equal(expected, AskText.Of(story.On(Today, settings).Advise(story.Who, AskText.Draft(draft))));
    }

    [Fact]
    public void The_longest_times_still_give_an_answer_at_the_end_of_the_calendar()
    {
        AskStory story = new("2099-12-01 declared close; 2099-12-02 I help; 2099-12-02 I introduce; 2099-12-30 I ask for advice; 2099-12-31 I ask for advice #a; 2099-12-31 they say no to #a");
        AskEtiquette century = new() { PendingDays = 36_525, RestAfterNoInDays = 36_525, BalanceDays = 36_525, InterviewContactDays = 36_525 };
        AskAdvice advice = story.On(new(2099, 12, 31), AskText.Settings with { Asks = century }).Advise(story.Who, AskText.Draft("Advice"));

        Assert.Equal(new LocalDate(2099, 12, 31).PlusDays(36_525), advice.NotBefore);
    }

    [Fact]
    public void An_ask_is_pending_until_it_is_old_answered_or_closed()
    {
        Ask ask = new AskStory("2026-11-03 I ask for advice").On(Today)[new AskStory("").Who].Asks[0];
        Assert.True(ask.IsOpen);
        Assert.True(AskEtiquette.V1.IsPending(ask, Days.Of("2027-01-01")));
        Assert.False(AskEtiquette.V1.IsPending(ask, Days.Of("2027-01-02")));
        Assert.False(AskEtiquette.V1.IsPending(ask with { ClosedOn = Today }, Today));
        Assert.False(AskEtiquette.V1.IsPending(ask with { Answer = AskAnswer.NotNow }, Today));
        Assert.Throws<ArgumentNullException>("ask", () => AskEtiquette.V1.IsPending(null!, Today));
    }

    private static void Refuses(string name, Func<AskEtiquette> make) => Assert.Throws<ArgumentOutOfRangeException>(name, make);
}
