using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Leads;

/// <summary>The words of the message to a lead's giver, and the values that other words are made from.</summary>
public class LeadNewsTests
{
    private static readonly LocalDate Day = new(2026, 11, 2);

    [Fact]
    public void The_whole_story_reads_as_one_message()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(2), note: "wrote to their head of grids");
        diary.Step(1, Day.PlusDays(7), LeadStep.Stage, "first interview");
        diary.Step(1, Day.PlusDays(9), LeadStep.Stage);
        diary.Step(1, Day.PlusDays(18), LeadStep.Closed, "they took somebody with more field work");

        Assert.Equal(
            [
                "Thank you for the lead you gave me on 2 Nov 2026 (A lead).",
                "I took the first step on 4 Nov 2026 (wrote to their head of grids).",
                "It came a stage further on 9 Nov 2026 (first interview).",
                "It came a stage further on 11 Nov 2026.",
                "It came to an outcome on 20 Nov 2026 (they took somebody with more field work).",
                "It was kind of you to think of me.",
            ],
            News(diary, 18));
    }

    [Fact]
    public void Each_report_leaves_only_what_came_after_it()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Message(Day.PlusDays(1), Gesture.Thanks);
        diary.Step(1, Day.PlusDays(2));
        Assert.Equal(
            ["You gave me a lead on 2 Nov 2026 (A lead).", "I took the first step on 4 Nov 2026.", "I will tell you what comes of it."],
            News(diary, 3));

        diary.Report(1, Day.PlusDays(3));
        Assert.Empty(News(diary, 9));
        Assert.Equal(
            [
                "You gave me a lead on 2 Nov 2026 (A lead).",
                "I am still following it; there has been nothing new since I told you of it on 5 Nov 2026.",
                "I will tell you what comes of it.",
            ],
            News(diary, 10));

        diary.Step(1, Day.PlusDays(9), LeadStep.Stage, "interview");
        Assert.Equal(
            ["You gave me a lead on 2 Nov 2026 (A lead).", "It came a stage further on 11 Nov 2026 (interview).", "I will tell you what comes of it."],
            News(diary, 10));
    }

    [Theory]
    [InlineData("too far from home", false, "I decided on 5 Nov 2026 not to follow it (too far from home).")]
    [InlineData(null, false, "I decided on 5 Nov 2026 not to follow it.")]
    [InlineData(" ", false, "I decided on 5 Nov 2026 not to follow it.")]
    [InlineData("too far from home", true, "I decided on 5 Nov 2026 not to follow it further (too far from home).")]
    public void A_declined_lead_gets_thanks_the_reason_and_a_kind_word(string? reason, bool isFollowed, string expected)
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        if (isFollowed)
        {
            diary.Step(1, Day.PlusDays(1));
            diary.Report(1, Day.PlusDays(2));
        }

        diary.Step(1, Day.PlusDays(3), LeadStep.Declined, reason);

        Assert.Equal(["Thank you for the lead you gave me on 2 Nov 2026 (A lead).", expected, "It was kind of you to think of me."], News(diary, 3));
    }

    [Fact]
    public void A_lead_that_was_left_lying_gets_an_honest_word()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);

        Assert.Equal(
            [
                "Thank you for the lead you gave me on 2 Nov 2026 (A lead).",
                "I have not got round to it yet, and I have not forgotten it.",
                "I will tell you what comes of it.",
            ],
            News(diary, 8));
    }

    [Fact]
    public void The_notes_are_values_in_the_order_in_which_they_matter()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(1), note: "wrote {to} them");
        diary.Step(1, Day.PlusDays(2), LeadStep.Stage, "interview");
        diary.Step(1, Day.PlusDays(3), LeadStep.Closed, "no");

        Assert.Equal(
            [
                "lead-news.thanks day=2 Nov 2026 lead=A lead",
                "lead-news.first-step day=3 Nov 2026 step=wrote {to} them",
                "lead-news.stage day=4 Nov 2026 stage=interview",
                "lead-news.outcome day=5 Nov 2026 outcome=no",
                "lead-news.kind-word",
            ],
            Status(diary, 3).News.Select(point => string.Join(' ', [point.Code, .. point.Values.Select(value => $"{value.Name}={value.ToText()}")])));
    }

    [Fact]
    public void A_first_step_of_the_outcome_s_day_is_told_where_it_has_words()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Message(Day, Gesture.Thanks);
        diary.Step(1, Day.PlusDays(3), LeadStep.Closed, "no");
        Assert.DoesNotContain(Status(diary, 3).News, point => point.Code == "lead-news.first-step");

        diary.Step(1, Day.PlusDays(3), note: "called them");
        Assert.Contains(Status(diary, 3).News, point => point.Code == "lead-news.first-step");
    }

    private static IEnumerable<string> News(Diary diary, int day) => Status(diary, day).News.Select(point => point.Sentence);

    private static LeadStatus Status(Diary diary, int day) =>
        Assert.Single(diary.ToNetwork().AsOf(Day.PlusDays(day)).LeadsFrom(Ids.Contact(1)));
}
