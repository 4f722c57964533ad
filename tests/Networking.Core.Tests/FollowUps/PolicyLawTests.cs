using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.FollowUps;

/// <summary>Every policy of the set against the laws, on generated stories that end on a leap day.</summary>
public class PolicyLawTests
{
    private static readonly NetworkSettings Fortnight = NetworkSettings.Default with
    {
        Holidays = ValueList.From(Days.Range(Acts.Last.PlusDays(-6), Acts.Last.PlusDays(8))),
    };

    private static IEnumerable<IFollowUpPolicy> Policies => PolicySet.V1.Policies;

    [Fact]
    public void The_generated_stories_bring_up_every_policy()
    {
        IEnumerable<string> met = ArbMap.Default.GeneratorFor<Act[]>().Sample(240, 40)
            .SelectMany(acts => Acts.Tell(acts).On(Acts.Last).FollowUps)
            .Select(followUp => followUp.Policy);

        Assert.Equal(Policies.Select(policy => policy.Name).Order(), met.Distinct().Order());
    }

    [Property(MaxTest = 40)]
    public void Every_policy_keeps_the_laws(Act[] acts, bool holidays)
    {
        Story story = Acts.Tell(acts);
        Assert.All(Policies, policy => PolicyLaws.Hold(policy, story, Acts.Last, holidays ? Fortnight : null));
    }

    [Fact]
    public void What_is_due_for_an_introduction_stays_until_it_lapses_also_where_the_introduction_expires_meanwhile()
    {
        Story made = Acts.Tell([new Act(Who: 0, Ago: 3, Day: 7, Kind: 167, Hour: 0)]);
        PolicyLaws.Hold(new IntroductionReportPolicy(), made, Acts.Last, Fortnight);

        Story begun = new();
        begun.Request(Acts.Last.PlusDays(-58), null, begun.Contact(), begun.Contact(), byIntroducer: true);
        Assert.NotEmpty(PolicyLaws.Due(new IntroductionStepPolicy(), begun.On(Acts.Last)));
        PolicyLaws.Hold(new IntroductionStepPolicy(), begun, Acts.Last);
    }

    [Property(MaxTest = 150)]
    public void What_the_arbiter_lets_through_is_in_order_and_has_not_lapsed(Act[] acts, bool holidays)
    {
        NetworkView view = Acts.Tell(acts).On(Acts.Last, holidays ? Fortnight : null);
        Assert.All(view.FollowUps, followUp =>
        {
            Assert.True(followUp.Window.Ideal <= followUp.Window.Latest);
            Assert.False(followUp.LapsesAfter < followUp.Window.Latest);
            Assert.False(followUp.HasLapsed(view.Today));
        });
        Assert.All(
            view.FollowUps.Where(f => f.Class == FollowUpClass.Reconnect).GroupBy(f => f.Window.Latest),
            week => Assert.InRange(week.Count(), 1, 2));
    }

    [Property(MaxTest = 60)]
    public void No_answer_depends_on_order_repetition_or_culture(Act[] acts)
    {
        Story story = Acts.Tell(acts);
        string text = FollowUpText.Of(story.On(Acts.Last));
        JournalEntry[] twice = [.. story.Entries.Reverse(), .. story.Entries];
        Cultures.Each(() => Assert.Equal(text, FollowUpText.Of(Network.Empty.Replay(twice).AsOf(Acts.Last))));
    }

    [Property(MaxTest = 150)]
    public void Every_follow_up_is_in_one_outreach_but_for_keeping_in_touch_that_an_earlier_one_does(Act[] acts)
    {
        NetworkView view = Acts.Tell(acts).On(Acts.Last);
        FollowUp[] merged = [.. view.Outreaches.SelectMany(outreach => outreach.FollowUps)];
        FollowUp[] left = [.. view.FollowUps.Except(merged)];

        Assert.Equal(merged.Length, merged.Distinct().Count());
        Assert.Equal(view.FollowUps.Count, merged.Length + left.Length);
        Assert.All(left, followUp =>
        {
            Assert.True(followUp.Class is FollowUpClass.Cadence or FollowUpClass.Reconnect);
            Assert.Contains(merged, f => f.Contact == followUp.Contact && f.Window.Ideal <= followUp.Window.Ideal);
        });
        Assert.All(view.Outreaches, outreach =>
        {
            Assert.All(outreach.FollowUps, followUp => Assert.Equal(outreach.Contact, followUp.Contact));
            Assert.Equal(outreach.FollowUps.Max(followUp => followUp.Class), outreach.Class);
        });
    }
}
