using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Asks;

public class AskTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void The_latest_answer_counts_and_one_before_the_ask_does_not()
    {
        Diary diary = Diary.With(Day);
        EntryId made = diary.Ask(1, Day, AskKind.Referral);
        diary.Answer(1, Day.PlusDays(-1));
        diary.Write(new AskAnswered { Id = diary.NextId, On = Day.PlusDays(2), Contact = Ids.Contact(1), Ask = Ids.Ask(1), Answer = AskAnswer.NotNow, NotBefore = Day.PlusDays(60) });
        diary.Answer(1, Day.PlusDays(4), AskAnswer.Yes);
        diary.Answer(2, Day.PlusDays(5));
        Ask open = diary.AsOf(Day).Asks[0];
        Ask later = diary.AsOf(Day.PlusDays(2)).Asks[0];
        Ask answered = Assert.Single(diary.AsOf(Day.PlusDays(9)).Asks);

        Assert.Equal((made, Day, AskKind.Referral, null), (open.MadeBy, open.MadeOn, open.Type, open.Answer));
        Assert.Equal((AskAnswer.NotNow, Day.PlusDays(60)), (later.Answer!.Value, later.NotBefore!.Value));
        Assert.Equal((AskAnswer.Yes, Day.PlusDays(4), null), (answered.Answer!.Value, answered.AnsweredOn!.Value, answered.NotBefore));
        Assert.Equal($"Ask {Ids.Ask(1)}", answered.ToString());
    }

    [Fact]
    public void An_ask_says_what_its_entry_says()
    {
        Diary diary = Diary.With(Day);
        diary.Write(new AskMade { Id = diary.NextId, On = Day, Contact = Ids.Contact(1), Ask = Ids.Ask(1), Type = AskKind.Introduction, Target = "Per", CommonGround = "the lab", Minutes = 15, Note = "by mail" });
        Ask ask = Assert.Single(diary.AsOf(Day).Asks);

        Assert.Equal(("Per", "the lab", 15, "by mail"), (ask.Target, ask.CommonGround, ask.Minutes, ask.Note));
        diary.Write(new ContactErased { Id = diary.NextId, On = Day, Contacts = [Ids.Contact(1)] });
        AskMade kept = Assert.Single(diary.ToNetwork().Entries.OfType<AskMade>());
        Assert.Equal((null, null, null, null), (kept.Target, kept.CommonGround, kept.Minutes, kept.Note));
    }

    [Fact]
    public void The_end_of_a_search_closes_the_asks_without_an_answer()
    {
        Diary diary = Diary.With(Day);
        diary.Ask(1, Day);
        diary.Ask(2, Day);
        diary.Answer(2, Day.PlusDays(3));
        diary.Write(new SearchEnded { Id = diary.NextId, On = Day.PlusDays(5) });
        diary.Write(new SearchStarted { Id = diary.NextId, On = Day.PlusDays(7) });
        diary.Ask(3, Day.PlusDays(8));
        diary.Write(new SearchEnded { Id = diary.NextId, On = Day.PlusDays(9) });
        diary.Ask(4, Day.PlusDays(10));

        Assert.Equal([null, null], diary.AsOf(Day.PlusDays(4)).Asks.Select(ask => ask.ClosedOn));
        Assert.Equal([Day.PlusDays(5), null, Day.PlusDays(9), null], diary.AsOf(Day.PlusDays(20)).Asks.Select(ask => ask.ClosedOn));
        Assert.Equal([false, false, false, true], diary.AsOf(Day.PlusDays(20)).Asks.Select(ask => ask.IsOpen));
    }

    [Fact]
    public void An_answer_that_comes_after_the_end_of_the_search_is_an_answer()
    {
        Diary diary = Diary.With(Day);
        diary.Ask(1, Day);
        diary.Write(new SearchEnded { Id = diary.NextId, On = Day.PlusDays(5) });
        diary.Answer(1, Day.PlusDays(9));

        Ask ask = Assert.Single(diary.AsOf(Day.PlusDays(9)).Asks);
        Assert.Equal((AskAnswer.Yes, null, false), (ask.Answer!.Value, ask.ClosedOn, ask.IsOpen));
    }

    [Fact]
    public void An_ask_is_a_day_of_mine_and_its_answer_one_of_theirs()
    {
        Diary diary = Diary.With(Day);
        diary.Ask(1, Day);
        diary.Answer(1, Day.PlusDays(2));

        Assert.Equal([new(Day, TouchSides.Mine), new(Day.PlusDays(2), TouchSides.Theirs)], diary.AsOf(Day.PlusDays(2)).Days);
    }

    [Theory]
    [InlineData(AskKind.IntroductoryConversation, TrustLevel.Stranger)]
    [InlineData(AskKind.Advice, TrustLevel.Acquaintance)]
    [InlineData(AskKind.InformationalInterview, TrustLevel.Acquaintance)]
    [InlineData(AskKind.Introduction, TrustLevel.Associate)]
    [InlineData(AskKind.ResumeReview, TrustLevel.Associate)]
    [InlineData(AskKind.Referral, TrustLevel.Ally)]
    [InlineData(AskKind.Mentorship, TrustLevel.Ally)]
    [InlineData(AskKind.Reference, TrustLevel.Ally)]
    [InlineData(AskKind.Job, null)]
    public void Each_kind_needs_its_level(AskKind kind, TrustLevel? level) => Assert.Equal(level, AskLevels.Required(kind));

    [Fact]
    public void A_kind_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => AskLevels.Required((AskKind)99));
}
