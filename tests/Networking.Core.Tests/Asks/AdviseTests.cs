using Networking.Core.Asks;
using Networking.Core.Interactions;
using Networking.Core.Tests.Asks.Support;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Asks;

public class AdviseTests
{
    private static readonly LocalDate Today = Days.Of("2026-11-23");

    [Fact]
    public void An_advice_says_what_it_is_about_and_shows_no_words()
    {
        AskStory story = new("2026-11-01 declared friendly; 2026-11-01 told; 2026-11-01 connected");
        AskAdvice advice = story.On(Today).Advise(story.Who, AskText.Draft("Introduction target ground"));

        Assert.Equal((story.Who, AskKind.Introduction, Today), (advice.Contact, advice.Kind, advice.AsOf));
        Assert.Equal($"NotYet for Introduction of {story.Who}", advice.ToString());
        Assert.Equal(AskCodes.GoneCold, Assert.Single(advice.Obstacles).ToString());
        Assert.Equal("Draft of Introduction", AskText.Draft("Introduction target ground").ToString());
    }

    [Theory]
    [InlineData(AskKind.IntroductoryConversation, 20)]
    [InlineData(AskKind.InformationalInterview, 20)]
    [InlineData(AskKind.Advice, null)]
    [InlineData(AskKind.Job, null)]
    public void A_conversation_comes_with_the_minutes_to_ask_for(AskKind kind, int? minutes)
    {
        AskStory story = new("2026-11-01 declared friendly");

        Assert.Equal(minutes, story.On(Today).Advise(story.Who, new() { Kind = kind, Minutes = 90 }).SuggestedMinutes);
    }

    [Fact]
    public void Every_answer_carries_its_reasons()
    {
        AskStory story = new("2026-11-01 we talk; 2026-11-02 declared friendly; 2026-11-03 I help");
        AskAdvice ready = story.On(Today).Advise(story.Who, AskText.Draft("Advice"));

        Assert.Equal(AskVerdict.Ready, ready.Verdict);
        Assert.Equal(
            ["ask.balance-kept", "ask.last-in-touch", "ask.level-reached", "sharing.not-told", "sharing.nothing-to-hand-on"],
            ready.Reasons.Select(reason => reason.Code));
        Assert.Equal([365, 0, 1], ready.Reasons[0].Values.Select(value => (int)value.Number!.Value));
    }

    [Fact]
    public void What_helps_them_to_share_is_good_to_know_but_for_who_is_left_in_peace()
    {
        AskStory story = new("2026-11-01 we talk");
        AskStory paused = new("2026-11-01 we talk; 2026-11-10 paused");

        Assert.Equal(["sharing.not-told", "sharing.nothing-to-hand-on"], Sharing(story, "Referral"));
        Assert.Equal(["sharing.not-told", "sharing.nothing-to-hand-on"], Sharing(story, "Reference"));
        Assert.Empty(Sharing(paused, "Reference"));

        static IEnumerable<string> Sharing(AskStory story, string draft) => story.On(Today).Advise(story.Who, AskText.Draft(draft)).Reasons
            .Select(reason => reason.Code)
            .Where(code => code.StartsWith("sharing", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_due_and_in_time_is_worth_doing_first_and_so_is_the_first_step_of_a_lead()
    {
        AskStory story = new("2026-11-01 declared friendly; 2026-11-02 they give a lead #l; 2026-11-02 I thank; 2026-11-22 they help");
        AskAdvice advice = story.On(Today).Advise(story.Who, AskText.Draft("Advice"));

        Assert.Equal(AskVerdict.Ready, advice.Verdict);
        Assert.Equal(
            [
                "Worth doing first: They helped you on 22 Nov 2026; thank them.",
                "Worth doing first: They gave you a lead on 2 Nov 2026 (a hint); take a first step, however small.",
            ],
            advice.Reasons.Where(reason => reason.Code == "ask.worth-doing-first").Select(reason => reason.Sentence));
    }

    [Fact]
    public void One_word_without_an_answer_is_said()
    {
        AskStory story = new("2026-11-01 declared friendly; 2026-11-17 I mail");

        Assert.Contains(
            story.On(Today).Advise(story.Who, AskText.Draft("Advice")).Reasons,
            reason => reason is { Code: "ask.word-open", Sentence: "Your word of 17 Nov 2026 has had no answer yet." });
    }

    [Theory]
    [InlineData("2026-11-10 paused", true)]
    [InlineData("2026-11-10 I mail; 2026-11-12 I mail", true)]
    [InlineData("2026-08-10 I mail; 2026-08-12 I mail; 2026-08-13 I mail", true)]
    [InlineData("2026-11-10 I ask for advice #a", true)]
    [InlineData("2026-11-10 I mail", false)]
    public void While_the_next_word_is_theirs_being_in_touch_is_for_later(string causes, bool isForLater)
    {
        AskStory story = new(causes);
        AskAdvice advice = story.On(Today).Advise(story.Who, AskText.Draft("Introduction target"));

        Assert.Equal(
            isForLater ? ["ask.first.for-later", "ask.first.for-later"] : ["ask.first.say-hello", "ask.first.exchange"],
            advice.Obstacles.Where(obstacle => obstacle.Code is AskCodes.GoneCold or AskCodes.Level).Select(obstacle => obstacle.FirstStep.Code));
    }

    [Fact]
    public void What_was_dismissed_or_put_off_does_not_stand_in_the_way()
    {
        Story story = new();
        ContactId who = story.Contact();
        story.Declare(who, Today.PlusDays(-20));
        story.Theirs(who, Today.PlusDays(-7), Gesture.HelpReceived);
        Story putOff = Copy();
        putOff.Snooze(story.On(Today).FollowUps.Single(f => f.Policy == "thank-you").Key, Today, Today.PlusDays(1));
        Story dismissed = Copy();
        dismissed.Dismiss(story.On(Today).FollowUps.Single(f => f.Policy == "thank-you").Key, Today);

        Assert.Equal(AskVerdict.NotYet, Verdict(story));
        Assert.Equal(AskVerdict.Ready, Verdict(putOff));
        Assert.Equal(AskVerdict.Ready, Verdict(dismissed));

        AskVerdict Verdict(Story told) => told.On(Today).Advise(who, new() { Kind = AskKind.Advice }).Verdict;

        Story Copy()
        {
            Story copy = new();
            ContactId same = copy.Contact();
            copy.Declare(same, Today.PlusDays(-20));
            copy.Theirs(same, Today.PlusDays(-7), Gesture.HelpReceived);
            return copy;
        }
    }

    [Fact]
    public void A_contact_is_advised_on_under_any_of_their_ids()
    {
        Story story = new();
        ContactId kept = story.Contact();
        ContactId absorbed = story.Contact();
        story.Merge(kept, absorbed, Today);
        story.Ask(absorbed, Today.PlusDays(-10));
        AskDraft draft = new() { Kind = AskKind.Advice };

        Assert.Equal(kept, story.On(Today).Advise(absorbed, draft).Contact);
        Assert.Equal(story.On(Today).Advise(kept, draft), story.On(Today).Advise(absorbed, draft));
        Assert.Equal(AskCodes.Pending, story.On(Today).Advise(kept, draft).Obstacles[0].Code);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        AskStory story = new("2026-11-01 we talk");
        NetworkView view = story.On(Today);
        AskDraft draft = new() { Kind = AskKind.Advice };

        Assert.Throws<ArgumentNullException>("draft", () => view.Advise(story.Who, null!));
        Assert.Throws<ArgumentNullException>("draft", () => view.Advise(Ids.Contact(77), null!));
        Assert.Throws<KeyNotFoundException>(() => view.Advise(Ids.Contact(77), draft));
        Assert.Throws<KeyNotFoundException>(() => view.ReadinessToShare(Ids.Contact(77)));
        Assert.Throws<ArgumentOutOfRangeException>("Kind", () => new AskDraft { Kind = (AskKind)99 });
        Assert.Throws<ArgumentOutOfRangeException>("Kind", () => draft with { Kind = (AskKind)(-1) });
        Assert.Throws<ArgumentOutOfRangeException>("Minutes", () => draft with { Minutes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Minutes", () => draft with { Minutes = -20 });
        Assert.Throws<ArgumentOutOfRangeException>("Minutes", () => draft with { Minutes = 1441 });
        Assert.Equal((1, 1440, null), ((draft with { Minutes = 1 }).Minutes, (draft with { Minutes = 1440 }).Minutes, (draft with { Minutes = null }).Minutes));
    }

    [Fact]
    public void An_erased_contact_is_not_advised_on()
    {
        Story story = new();
        ContactId who = story.Contact();
        story.Erase(who, Today);

        Assert.Throws<KeyNotFoundException>(() => story.On(Today).Advise(who, new() { Kind = AskKind.Advice }));
    }
}
