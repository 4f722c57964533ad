using System.Globalization;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Promises;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;
using static Networking.Core.Scoring.EvidenceKind;

namespace Networking.Core.Tests.Scoring;

/// <summary>
/// The table of evidence, row by row and edge by edge: what a story gives on which day after it began, as
/// <c>kind day weight</c>. Days count from a Monday.
/// </summary>
public partial class TrustEvidenceTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Theory]
    [InlineData(0, "ThankedInTime 0 0.5")]
    [InlineData(3, "ThankedInTime 3 0.5")]
    [InlineData(4, "ThankedLate 4 0.25")]
    [InlineData(14, "ThankedLate 14 0.25")]
    [InlineData(15, "ThankedLate 15 0.25")]
    public void Thanks_for_help_count_by_their_day(int thanked, string expected)
    {
        Diary diary = Diary.With(Day);
        diary.Reply(Day, Gesture.HelpReceived);
        diary.Message(Day.PlusDays(thanked), Gesture.Thanks);

        Assert.Equal(expected, Drawn(diary, thanked));
        Assert.Equal(thanked == 15 ? "" : expected, Drawn(diary, 14));
    }

    [Theory]
    [InlineData(Gesture.HelpReceived)]
    [InlineData(Gesture.InformationalInterview)]
    public void Help_without_thanks_counts_against_from_day_15_until_thanks_come(Gesture help)
    {
        Diary diary = Diary.With(Day);
        diary.Reply(Day, help);
        diary.Message(Day.PlusDays(40), Gesture.Thanks);

        Assert.Equal("", Drawn(diary, 14));
        Assert.Equal("NotThanked 15 0.75", Drawn(diary, 15));
        Assert.Equal("NotThanked 15 0.75", Drawn(diary, 39));
        Assert.Equal("ThankedLate 40 0.25", Drawn(diary, 40));
    }

    [Fact]
    public void Thanks_before_the_help_or_for_something_else_do_not_count()
    {
        Diary diary = Diary.With(Day);
        diary.Message(Day.PlusDays(-1), Gesture.Thanks);
        EntryId help = diary.Reply(Day, Gesture.HelpReceived);
        EntryId more = diary.Reply(Day.PlusDays(1), Gesture.HelpReceived);
        diary.Reply(Day.PlusDays(2), Gesture.Thanks);
        diary.Message(Day.PlusDays(2), Gesture.Thanks, thanksFor: more);

        Assert.Equal("ThankedInTime 2 0.5; NotThanked 15 0.75", Drawn(diary, 20));
        Assert.Null(diary.AsOf(Day.PlusDays(20)).ThankedOn(help, Day));
        Assert.Equal(Day.PlusDays(2), diary.AsOf(Day.PlusDays(20)).ThankedOn(more, Day.PlusDays(1)));
    }

    [Fact]
    public void Thanks_without_a_reference_settle_everything_open()
    {
        Diary diary = Diary.With(Day);
        diary.Reply(Day, Gesture.HelpReceived);
        diary.Reply(Day.PlusDays(2), Gesture.InformationalInterview);
        diary.Message(Day.PlusDays(4), Gesture.Thanks);

        Assert.Equal("ThankedInTime 4 0.5; ThankedLate 4 0.25", Drawn(diary, 60));
    }

    [Theory]
    [InlineData(9, "PromiseKept 9 1")]
    [InlineData(10, "PromiseKept 10 1")]
    [InlineData(11, "PromiseKeptLate 11 0.5")]
    [InlineData(50, "PromiseKeptLate 50 0.5")]
    public void A_promise_counts_by_its_day(int kept, string expected)
    {
        Diary diary = Diary.With(Day);
        diary.Promise(1, Day, Day.PlusDays(10));
        diary.Keep(1, Day.PlusDays(kept));

        Assert.Equal(expected, Drawn(diary, 60));
        Assert.Equal(kept == 50 ? "PromiseBroken 11 1.5" : expected, Drawn(diary, 11));
    }

    [Fact]
    public void A_promise_is_broken_on_the_day_after_its_date_and_theirs_is_no_evidence()
    {
        Diary diary = Diary.With(Day);
        diary.Promise(1, Day, Day.PlusDays(10));
        diary.Promise(2, Day, Day.PlusDays(10), PromiseSide.Theirs);
        diary.Promise(3, Day, Day, PromiseSide.Theirs);
        diary.Keep(3, Day);

        Assert.Equal("", Drawn(diary, 10));
        Assert.Equal("PromiseBroken 11 1.5", Drawn(diary, 11));
    }

    [Theory]
    [InlineData(Gesture.HelpGiven, Direction.Mine, "HelpGiven 0 1")]
    [InlineData(Gesture.Introduction, Direction.Mine, "HelpGiven 0 1")]
    [InlineData(Gesture.Introduction, Direction.Theirs, "Introduced 0 1.5")]
    [InlineData(Gesture.ResumeReview, Direction.Theirs, "Endorsed 0 1.5")]
    [InlineData(Gesture.Referral, Direction.Theirs, "Endorsed 0 1.5")]
    [InlineData(Gesture.Reference, Direction.Theirs, "Endorsed 0 1.5")]
    [InlineData(Gesture.Update, Direction.Theirs, "")]
    [InlineData(Gesture.Congratulation, Direction.Mine, "")]
    [InlineData(Gesture.Thanks, Direction.Theirs, "")]
    public void A_gesture_counts_once_and_asks_for_no_thanks_as_help(Gesture gesture, Direction direction, string expected)
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day, direction, Channel.Message, gesture);

        Assert.Equal(expected, Drawn(diary, 100));
    }

    [Fact]
    public void One_conversation_of_substance_an_iso_week_counts()
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day.PlusDays(2));
        diary.Talk(Day.PlusDays(1), channel: Channel.Video);
        diary.Talk(Day.PlusDays(6), channel: Channel.Phone);
        diary.Talk(Day.PlusDays(7));
        diary.Talk(Day.PlusDays(15), channel: Channel.Message);

        Assert.Equal("Conversation 1 0.25; Conversation 7 0.25", Drawn(diary, 100));
    }

    [Fact]
    public void A_conversation_counts_when_it_is_substantial_and_its_day_two_way()
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day, Direction.Theirs, Channel.Phone);
        diary.Message(Day.PlusDays(7));
        diary.Talk(Day.PlusDays(37), Direction.Theirs, Channel.Phone);
        diary.Write(new InteractionLogged { Id = diary.NextId, On = Day.PlusDays(50), Contacts = [Ids.Contact(1)], Direction = Direction.Mutual, Channel = Channel.InPerson, Depth = Depth.Brief });
        diary.Write(new InteractionLogged { Id = diary.NextId, On = Day.PlusDays(60), Contacts = [Ids.Contact(1)], Direction = Direction.Mutual, Channel = Channel.Letter, Depth = Depth.Substantial });
        diary.Attend(1, Day.PlusDays(70), Ids.Contact(1));

        Assert.Equal("Conversation 37 0.25; Conversation 60 0.25; Conversation 70 0.25", Drawn(diary, 100));
    }

    [Fact]
    public void The_third_and_each_further_unanswered_message_in_a_row_count_against()
    {
        Diary diary = Diary.With(Day);
        foreach (int day in new[] { 0, 1, 2, 2, 3, 5, 6, 7 })
        {
            diary.Message(Day.PlusDays(day));
        }

        diary.Reply(Day.PlusDays(4));

        Assert.Equal("UnansweredMessage 2 0.5; UnansweredMessage 3 0.5; UnansweredMessage 7 0.5", Drawn(diary, 100));
    }

    [Fact]
    public void An_ask_is_measured_by_the_level_of_the_day_before()
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day);
        diary.Ask(1, Day);
        diary.Declare(Day.PlusDays(10), Closeness.KnowOfEachOther);
        diary.Ask(2, Day.PlusDays(10));
        diary.Ask(3, Day.PlusDays(11));
        diary.Ask(4, Day.PlusDays(12), AskKind.Introduction);
        diary.Ask(5, Day.PlusDays(13), AskKind.Job);
        diary.Ask(6, Day.PlusDays(14), AskKind.IntroductoryConversation);

        Assert.Equal("0 0.5; 10 0.5; 12 0.5; 13 0.5", Drawn(diary, 20, only: AskedTooSoon));
    }

    [Theory]
    [InlineData(Closeness.KnowOfEachOther, "DeclaredKnown 0 0.5")]
    [InlineData(Closeness.Friendly, "DeclaredFriendly 0 1.5")]
    [InlineData(Closeness.Close, "DeclaredClose 0 4")]
    public void The_seeker_s_own_word_counts_and_so_does_that_they_vouched(Closeness closeness, string expected)
    {
        Diary diary = Diary.With(Day);
        diary.Declare(Day, closeness);
        Assert.Equal(expected, Drawn(diary, 0));

        diary.Declare(Day.PlusDays(5), closeness, vouched: true);
        Assert.Equal(expected, Drawn(diary, 4));
        Assert.Equal($"{expected}; DeclaredVouched 0 2".Replace(" 0 ", " 5 ", StringComparison.Ordinal), Drawn(diary, 5));
        Assert.Empty(diary.AsOf(Day.PlusDays(5)).Days);
    }

    /// <summary>The evidence of a day as text; <paramref name="only"/> one kind, then without its name.</summary>
    private static string Drawn(Diary diary, int day, EvidenceKind? only = null)
    {
        Trust trust = diary.AsOf(Day.PlusDays(day)).Trust;
        IEnumerable<Evidence> evidence = trust.Evidence.AsEnumerable()
            .Where(piece => only is null || piece.Kind == only);
        return string.Join("; ", evidence.Select(piece =>
            $"{(only is null ? $"{piece.Kind} " : "")}{Period.DaysBetween(Day, piece.On)} {piece.Weight.ToString(CultureInfo.InvariantCulture)}"));
    }
}
