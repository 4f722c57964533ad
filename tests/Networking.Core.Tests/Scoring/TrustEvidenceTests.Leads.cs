using Networking.Core.Leads;
using Networking.Core.Tests.TestData;
using static Networking.Core.Scoring.EvidenceKind;

namespace Networking.Core.Tests.Scoring;

/// <summary>The rows of the table that leads give.</summary>
public partial class TrustEvidenceTests
{
    [Fact]
    public void A_lead_without_first_step_counts_against_from_day_8_until_the_step()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(20));

        Assert.Equal("LeadGiven 0 0.5", Drawn(diary, 7));
        Assert.Equal("LeadGiven 0 0.5; LeadNotFollowed 8 1.5", Drawn(diary, 8));
        Assert.Equal("LeadGiven 0 0.5; LeadNotFollowed 8 1.5", Drawn(diary, 19));
        Assert.Equal("LeadGiven 0 0.5", Drawn(diary, 20));
    }

    [Theory]
    [InlineData(LeadStep.Pursued)]
    [InlineData(LeadStep.Stage)]
    [InlineData(LeadStep.Closed)]
    public void A_first_step_on_day_7_is_in_time(LeadStep step)
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(7), step);

        Assert.Equal("LeadGiven 0 0.5", Drawn(diary, 8));
    }

    [Theory]
    [InlineData(14, "LeadReported 16 1.5")]
    [InlineData(15, "LeadReportedLate 17 0.75")]
    [InlineData(40, "LeadReportedLate 42 0.75")]
    public void A_report_counts_by_the_days_since_the_outcome(int after, string expected)
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(2), LeadStep.Closed);
        diary.Report(1, Day.PlusDays(2 + after));

        Assert.Equal($"LeadGiven 0 0.5; {expected}", Drawn(diary, 100));
        Assert.Equal("LeadGiven 0 0.5", Drawn(diary, 15));
        Assert.Equal(after == 40 ? "LeadGiven 0 0.5; LeadNotReported 17 1" : $"LeadGiven 0 0.5; {expected}", Drawn(diary, 17));
    }

    [Fact]
    public void An_outcome_that_is_never_reported_counts_against_from_day_15()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(2));
        diary.Report(1, Day.PlusDays(3));
        diary.Step(1, Day.PlusDays(5), LeadStep.Closed);

        Assert.Equal("LeadGiven 0 0.5", Drawn(diary, 19));
        Assert.Equal("LeadGiven 0 0.5; LeadNotReported 20 1", Drawn(diary, 20));
    }

    [Fact]
    public void A_lead_declined_with_a_word_to_its_giver_counts_neither_way()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Step(1, Day.PlusDays(2), LeadStep.Declined);
        diary.Report(1, Day.PlusDays(3));

        Assert.Equal("LeadGiven 0 0.5", Drawn(diary, 100));
        Assert.Equal(0, diary.AsOf(Day.PlusDays(100)).Trust.Milestones.KeptCommitments);
    }

    [Fact]
    public void Each_further_neglected_lead_weighs_one_and_a_half_times_the_last_per_row()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Lead(2, Day.PlusDays(10));
        diary.Lead(3, Day.PlusDays(20));
        diary.Lead(4, Day.PlusDays(20));
        diary.Step(4, Day.PlusDays(21), LeadStep.Closed);

        Assert.Equal("8 1.5; 18 2.25; 28 3.375", Drawn(diary, 60, only: LeadNotFollowed));
        Assert.Equal("36 1", Drawn(diary, 60, only: LeadNotReported));
    }

    [Fact]
    public void A_reported_lead_lets_the_neglect_of_leads_start_anew()
    {
        Diary diary = Diary.With(Day);
        diary.Lead(1, Day);
        diary.Lead(2, Day.PlusDays(1));
        diary.Lead(3, Day.PlusDays(30));
        diary.Step(3, Day.PlusDays(31), LeadStep.Closed);
        diary.Lead(4, Day.PlusDays(33));
        diary.Lead(5, Day.PlusDays(34));

        Assert.Equal("8 1.5; 9 2.25; 41 3.375; 42 5.0625", Drawn(diary, 80, only: LeadNotFollowed));
        diary.Report(3, Day.PlusDays(32));
        Assert.Equal("8 1.5; 9 2.25; 41 1.5; 42 2.25", Drawn(diary, 80, only: LeadNotFollowed));
    }
}
