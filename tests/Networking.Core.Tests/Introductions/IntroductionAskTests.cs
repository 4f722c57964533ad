using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Introductions;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Introductions;

/// <summary>A request of the seeker's is an ask, with all that asks have; and what an introduction asks for comes before the next.</summary>
public class IntroductionAskTests
{
    private static readonly LocalDate Asked = new(2026, 11, 2);
    private static readonly AskDraft Advice = new() { Kind = AskKind.Advice };

    private readonly Story _story = new();
    private readonly ContactId _ben;
    private readonly ContactId _tara;

    public IntroductionAskTests()
    {
        _ben = _story.Contact(name: "Ben");
        _tara = _story.Contact(name: "Tara");
        _story.Declare(_ben, Asked.PlusDays(-30), Closeness.Close);
        _story.Mine(_ben, Asked.PlusDays(-20), Core.Interactions.Gesture.HelpGiven);
        _story.Both(_ben, Asked.PlusDays(-10));
    }

    [Fact]
    public void It_has_the_id_of_the_introduction_and_names_the_target()
    {
        (IntroductionId id, EntryId entry) = _story.Request(Asked, _ben, null, _story.Stranger(), targetName: " Uma ");

        Ask ask = Assert.Single(_story.On(Asked)[_ben].Asks);

        Assert.Equal((id.Value, entry, Asked, AskKind.Introduction, "Uma"), (ask.Id.Value, ask.MadeBy, ask.MadeOn, ask.Type, ask.Target));
        Assert.DoesNotContain(_story.On(Asked)[_ben].Trust.Evidence, piece => piece.Kind == Core.Scoring.EvidenceKind.AskedTooSoon);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Until_the_introducer_answers_or_60_days_have_gone_it_is_pending(int days, bool pending)
    {
        _story.Request(Asked, _ben, null, _tara);

        Assert.Equal(pending, Codes(Asked.PlusDays(days)).Contains(AskCodes.Pending));
    }

    [Theory]
    [InlineData(IntroductionStep.IntroducerAgreed, 29, AskCodes.AnsweredRecently)]
    [InlineData(IntroductionStep.IntroducerAgreed, 30, null)]
    [InlineData(IntroductionStep.TargetAgreed, 29, AskCodes.AnsweredRecently)]
    [InlineData(IntroductionStep.TargetRefused, 29, AskCodes.AnsweredRecently)]
    [InlineData(IntroductionStep.IntroducerRefused, 59, AskCodes.NoRecently)]
    [InlineData(IntroductionStep.IntroducerRefused, 60, null)]
    [InlineData(IntroductionStep.Closed, 1, null)]
    [InlineData(IntroductionStep.PetitionerRefused, 1, null)]
    public void Asking_rests_after_their_answer_and_not_where_the_seeker_called_it_off(IntroductionStep step, int days, string? code)
    {
        (IntroductionId id, _) = _story.Request(Asked, _ben, null, _tara);
        _story.Advance(_ben, id, Asked.PlusDays(1), step);
        string[] resting = [AskCodes.AnsweredRecently, AskCodes.NoRecently, AskCodes.Pending];

        Assert.Equal(code is null ? [] : [code], Codes(Asked.PlusDays(1 + days)).Intersect(resting));
    }

    [Fact]
    public void They_may_say_not_now_and_name_a_day()
    {
        (IntroductionId id, _) = _story.Request(Asked, _ben, null, _tara);
        AskAnswered notNow = new()
        {
            Id = Ids.Entry(900),
            On = Asked.PlusDays(1),
            Contact = _ben,
            Ask = new(id.Value),
            Answer = AskAnswer.NotNow,
            NotBefore = Asked.PlusDays(40),
        };
        Assert.Empty(_story.Network.Validate(notNow).Errors);

        NetworkView view = _story.Network.Record(notNow).AsOf(Asked.PlusDays(2));

        Assert.Contains(AskCodes.NotNow, view.Advise(_ben, Advice).Obstacles.Select(obstacle => obstacle.Code));
        Assert.Equal(IntroductionState.Requested, Assert.Single(view.Introductions).State);
    }

    [Fact]
    public void What_was_recorded_as_an_ask_under_the_same_id_counts_once()
    {
        (IntroductionId id, _) = _story.Request(Asked, _ben, null, _tara);
        AskMade made = new() { Id = Ids.Entry(900), On = Asked, Contact = _ben, Ask = new(id.Value), Type = AskKind.Introduction };

        Assert.Equal(made.Id, Assert.Single(_story.Network.Record(made).AsOf(Asked)[_ben].Asks).MadeBy);
    }

    [Fact]
    public void It_counts_as_asked_and_what_the_seeker_made_as_given_to_both()
    {
        _story.Request(Asked, _ben, null, _tara);
        ContactId pia = _story.Contact(name: "Pia");
        (IntroductionId id, _) = _story.Request(Asked, null, pia, _ben);
        _story.Advance(pia, id, Asked, IntroductionStep.Made);
        NetworkView view = _story.On(Asked);

        Assert.Equal((1, 2), AsksAndGives(view.Advise(_ben, Advice)));
        Assert.Equal((0, 1), AsksAndGives(view.Advise(pia, Advice)));
    }

    [Fact]
    public void What_an_introduction_asks_of_the_seeker_comes_before_the_next_ask_in_words_of_its_own()
    {
        (IntroductionId id, _) = _story.Request(Asked, _ben, null, _tara);
        _story.Advance(_ben, id, Asked, IntroductionStep.Met);
        _story.Request(Asked, null, _ben, _story.Contact(name: "Pia"));
        _story.Mine(_ben, Asked, Core.Interactions.Gesture.Thanks);

        AskAdvice advice = _story.On(Asked.PlusDays(7)).Advise(_ben, Advice);
        AskObstacle report = Assert.Single(advice.Obstacles, obstacle => obstacle.Code == AskCodes.ReportOverdue);
        AskObstacle answer = Assert.Single(advice.Obstacles, obstacle => obstacle.Code == AskCodes.ReplyOverdue);

        Assert.Equal("What an introduction asks of you comes first: it was due by 5 Nov 2026.", report.Why.Sentence);
        Assert.Equal("You and Tara, to whom they introduced you, met on 2 Nov 2026; tell them how it went.", report.FirstStep.Sentence);
        Assert.Equal("What an introduction asks of you comes first: it was due by 5 Nov 2026.", answer.Why.Sentence);
        Assert.Equal("They asked you on 2 Nov 2026 to introduce them to Pia; tell them whether you will.", answer.FirstStep.Sentence);
    }

    private static (int Asks, int Gives) AsksAndGives(AskAdvice advice)
    {
        Reason balance = Assert.Single(advice.Reasons, reason => reason.Code == "ask.balance-kept");
        return (Number(balance, "asks"), Number(balance, "gives"));
    }

    private static int Number(Reason reason, string name) => (int)Assert.Single(reason.Values, value => value.Name == name).Number!.Value;

    private string[] Codes(LocalDate today) => [.. _story.On(today).Advise(_ben, Advice).Obstacles.Select(obstacle => obstacle.Code)];
}
