using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Journaling;

public class OccurrenceTests
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    [Theory]
    [InlineData(1, null, null, true)]
    [InlineData(1, 9, 11, true)]
    [InlineData(-1, null, null, false)]
    [InlineData(-1, 11, 9, false)]
    [InlineData(0, null, null, true)]
    [InlineData(0, 9, null, true)]
    [InlineData(0, null, 9, true)]
    [InlineData(0, 9, 9, true)]
    [InlineData(0, 11, 9, true)]
    [InlineData(0, 9, 11, false)]
    public void On_the_same_day_the_moments_say_what_came_first_where_both_are_known(int days, int? hour, int? otherHour, bool can) => Assert.Equal(
        can,
        new Occurrence(Day.PlusDays(days), hour is { } at ? Day.PlusDays(days).At(at) : null)
            .CanFollow(new(Day, otherHour is { } other ? Day.At(other) : null)));

    [Fact]
    public void Days_have_the_moments_beside_them() => Assert.Equal(
        [new(Day, null), new(Day, Day.At(9)), new(Day.PlusDays(1), null)],
        Occurrence.Of([Day, Day, Day.PlusDays(1)], [null, Day.At(9)]));

    [Fact]
    public void A_report_made_before_the_outcome_leaves_it_untold_in_whatever_order_they_are_recorded()
    {
        Story story = new();
        ContactId mara = story.Contact();
        (LeadId lead, EntryId received) = story.Lead(mara, Day.PlusDays(-9));
        story.Mine(mara, Day.PlusDays(-9), Gesture.Thanks, thanksFor: received);
        story.Report(mara, lead, Day, Day.At(10));
        story.Step(mara, lead, Day, LeadStep.Closed, at: Day.At(11));

        Assert.All(
            new[] { story.Entries, [.. story.Entries.Reverse()] },
            entries =>
            {
                LeadStatus status = Assert.Single(Network.Empty.Replay(entries).AsOf(Day).Leads);
                Assert.Equal((LeadState.Closed, false, Day.At(11)), (status.State, status.Lead.IsReportedBack, status.Lead.OutcomeAt));
                Assert.NotNull(status.ReportDue);
            });
    }

    [Fact]
    public void A_stage_has_its_moment()
    {
        Story story = new();
        ContactId mara = story.Contact();
        (LeadId lead, _) = story.Lead(mara, Day);
        story.Step(mara, lead, Day, LeadStep.Stage, "Interview", Day.At(11));

        Assert.Equal([new LeadStage(Day, "Interview") { At = Day.At(11) }], Assert.Single(story.On(Day)[mara].Leads).Stages);
    }
}
