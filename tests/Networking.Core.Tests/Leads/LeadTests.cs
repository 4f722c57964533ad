using Networking.Core.Leads;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Leads;

public class LeadTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void A_lead_goes_from_received_to_reported()
    {
        Diary diary = Diary.With(Day);
        EntryId received = diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(1));
        diary.Step(1, Day.PlusDays(2), LeadStep.Stage, "Interview");
        diary.Report(1, Day.PlusDays(3));
        diary.Step(1, Day.PlusDays(4), LeadStep.Closed, "No");
        diary.Report(1, Day.PlusDays(5));
        diary.Step(1, Day.PlusDays(6), LeadStep.Stage, "Too late");
        diary.Step(1, Day.PlusDays(6), LeadStep.Declined, "Too late");
        Lead lead = Assert.Single(diary.AsOf(Day.PlusDays(9)).Leads);

        Assert.Equal((Ids.Lead(1), received, Day, "A lead"), (lead.Id, lead.ReceivedBy, lead.ReceivedOn, lead.Description));
        Assert.Equal((Day.PlusDays(1), "Interview", Day.PlusDays(2)), (lead.FirstStepOn!.Value, lead.Stage, lead.StageOn!.Value));
        Assert.Equal((Day.PlusDays(4), "No", false), (lead.OutcomeOn!.Value, lead.Outcome, lead.IsDeclined));
        Assert.Equal([Day.PlusDays(3), Day.PlusDays(5)], lead.Reports);
        Assert.Equal((Day.PlusDays(5), true), (lead.ReportedBackOn!.Value, lead.IsReportedBack));
        Assert.False(diary.AsOf(Day.PlusDays(4)).Leads[0].IsReportedBack);
        Assert.Equal($"Lead {Ids.Lead(1)}", lead.ToString());
    }

    [Fact]
    public void All_stages_are_kept_with_their_days_and_the_latest_stands_out()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(6), LeadStep.Stage, "Second interview");
        diary.Step(1, Day.PlusDays(2), LeadStep.Stage, "Interview");
        diary.Step(1, Day.PlusDays(4), LeadStep.Stage);
        Lead lead = diary.AsOf(Day.PlusDays(9)).Leads[0];

        Assert.Equal([new(Day.PlusDays(2), "Interview"), new(Day.PlusDays(4), null), new(Day.PlusDays(6), "Second interview")], lead.Stages);
        Assert.Equal(("Second interview", Day.PlusDays(6)), (lead.Stage, lead.StageOn!.Value));
        Assert.Equal((null, Day.PlusDays(4)), (diary.AsOf(Day.PlusDays(5)).Leads[0].Stage, diary.AsOf(Day.PlusDays(5)).Leads[0].StageOn!.Value));
        Assert.Empty(diary.AsOf(Day).Leads[0].Stages);
        Assert.Null(diary.AsOf(Day).Leads[0].StageOn);
        Assert.Equal("Stage on 2026-03-04", lead.Stages[0].ToString());
    }

    [Fact]
    public void The_first_step_keeps_its_words_and_later_steps_do_not_replace_them()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(3), note: "Wrote again");
        diary.Step(1, Day.PlusDays(2), note: "Wrote to them");
        Lead lead = diary.AsOf(Day.PlusDays(9)).Leads[0];

        Assert.Equal(("Wrote to them", Day.PlusDays(2)), (lead.FirstStep, lead.FirstStepOn!.Value));
    }

    [Fact]
    public void A_first_step_has_its_words_beside_a_stage_of_that_day_but_not_beside_an_earlier_one()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(2), LeadStep.Stage, "Interview");
        diary.Step(1, Day.PlusDays(3), note: "Wrote again");
        Assert.Null(diary.AsOf(Day.PlusDays(9)).Leads[0].FirstStep);

        diary.Step(1, Day.PlusDays(2), note: "Wrote to them");
        Assert.Equal("Wrote to them", diary.AsOf(Day.PlusDays(9)).Leads[0].FirstStep);
    }

    [Theory]
    [InlineData(LeadStep.Stage, LeadStep.Closed)]
    [InlineData(LeadStep.Closed, LeadStep.Stage)]
    public void Steps_of_the_outcome_s_day_count_whichever_has_the_lower_id(LeadStep first, LeadStep second)
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(3), first, first.ToString());
        diary.Step(1, Day.PlusDays(3), second, second.ToString());
        Lead lead = diary.AsOf(Day.PlusDays(3)).Leads[0];

        Assert.Equal(("Stage", "Closed", Day.PlusDays(3)), (lead.Stage, lead.Outcome, lead.OutcomeOn!.Value));
    }

    [Fact]
    public void A_declined_lead_has_an_outcome_and_no_step()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(1), LeadStep.Declined, "Too far");
        Lead lead = diary.AsOf(Day.PlusDays(1)).Leads[0];

        Assert.Equal((true, "Too far", null, Day.PlusDays(1)), (lead.IsDeclined, lead.Outcome, lead.FirstStepOn, lead.OutcomeOn!.Value));
    }

    [Fact]
    public void Steps_before_it_was_received_and_of_unknown_leads_have_no_effect()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(-1));
        diary.Report(1, Day.PlusDays(-1));
        diary.Step(2, Day);
        diary.Report(2, Day);
        Relationship relationship = diary.AsOf(Day);

        Assert.Null(Assert.Single(relationship.Leads).FirstStepOn);
        Assert.Empty(relationship.Leads[0].Reports);
        Assert.Equal([new(Day, TouchSides.Theirs)], relationship.Days);
    }

    [Fact]
    public void Of_one_day_a_step_without_a_moment_follows_a_lead_with_one()
    {
        Diary diary = Diary.With(Day);
        diary.Write(new LeadReceived { Id = diary.NextId, On = Day, At = Instant.FromUtc(2026, 3, 2, 9, 0), Contact = Ids.Contact(1), Lead = Ids.Lead(1), Description = "A lead" });
        diary.Step(1, Day);
        diary.Report(1, Day);

        Assert.Equal(Day, diary.AsOf(Day).Leads[0].FirstStepOn);
        Assert.Equal([new(Day, TouchSides.Mutual)], diary.AsOf(Day).Days);
    }

    [Fact]
    public void The_first_to_open_a_lead_counts()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day.PlusDays(5));
        diary.Lead(1, Day);

        Assert.Equal(Day, Assert.Single(diary.AsOf(Day.PlusDays(9)).Leads).ReceivedOn);
        Assert.Single(diary.AsOf(Day.PlusDays(9)).Days);
    }
}
