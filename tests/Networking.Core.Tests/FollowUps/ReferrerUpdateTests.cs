using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>News of a stage and news after a week of silence read well together, whichever policy is in force.</summary>
public class ReferrerUpdateTests
{
    private static readonly LocalDate Received = new(2026, 11, 2);

    private readonly Story _story = new();
    private readonly ContactId _giver;
    private readonly LeadId _lead;

    public ReferrerUpdateTests()
    {
        _giver = _story.Contact();
        (_lead, _) = _story.Lead(_giver, Received);
        _story.Step(_giver, _lead, Received.PlusDays(2), LeadStep.Pursued);
    }

    [Fact]
    public void A_stage_has_its_words_where_it_has_any()
    {
        _story.Step(_giver, _lead, Received.PlusDays(7), LeadStep.Stage);
        Assert.Equal("Their lead (a hint) came a step further on 9 Nov 2026; tell them.", Sentence(Received.PlusDays(7)));

        _story.Step(_giver, _lead, Received.PlusDays(8), LeadStep.Stage, "first interview");
        Assert.Equal("Their lead (a hint) came a step further on 10 Nov 2026 (first interview); tell them.", Sentence(Received.PlusDays(8)));
    }

    [Fact]
    public void Without_the_policy_the_giver_hears_of_the_stage_when_the_week_is_over()
    {
        _story.Step(_giver, _lead, Received.PlusDays(7), LeadStep.Stage);
        NetworkSettings without = NetworkSettings.Default with { Policies = PolicySet.V1.Without("referrer-update") };

        Assert.Empty(_story.FollowUps(Received.PlusDays(7), "lead-report-back"));
        Assert.Equal(
            Received.PlusDays(9),
            Assert.Single(_story.FollowUps(Received.PlusDays(7), "lead-report-back", without)).Window.Ideal);
    }

    [Fact]
    public void A_stage_reached_while_news_is_due_makes_one_outreach_that_keeps_its_weight()
    {
        _story.Mine(_giver, Received, Gesture.Thanks);
        _story.Step(_giver, _lead, Received.PlusDays(10), LeadStep.Stage, "first interview");

        Outreach outreach = _story.On(Received.PlusDays(10)).Outreaches[0];

        Assert.Equal(FollowUpClass.Report, outreach.Class);
        Assert.Equal(
            [
                "They have had no news of their lead (a hint) since 4 Nov 2026; tell them where it stands.",
                "Their lead (a hint) came a step further on 12 Nov 2026 (first interview); tell them.",
            ],
            outreach.Reasons.Select(reason => reason.Sentence));
    }

    [Fact]
    public void One_report_settles_both()
    {
        _story.Step(_giver, _lead, Received.PlusDays(10), LeadStep.Stage);
        _story.Report(_giver, _lead, Received.PlusDays(11));

        Assert.Empty(_story.FollowUps(Received.PlusDays(11), "referrer-update"));
        Assert.Equal(
            Received.PlusDays(18),
            Assert.Single(_story.FollowUps(Received.PlusDays(11), "lead-report-back")).Window.Ideal);
    }

    private string Sentence(LocalDate today) => Assert.Single(_story.FollowUps(today, "referrer-update")).Reasons[0].Sentence;
}
