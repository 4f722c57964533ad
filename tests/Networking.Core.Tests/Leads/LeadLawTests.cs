using FsCheck.Xunit;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Scoring;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Leads;

/// <summary>What holds for every lead, on generated stories.</summary>
public class LeadLawTests
{
    [Property(MaxTest = 200)]
    public void The_days_due_are_those_of_the_policies(Act[] acts, bool tracks)
    {
        NetworkView view = Acts.Tell(acts).On(Acts.Last, NetworkSettings.Default with { TrackingSince = tracks ? Acts.Last.PlusDays(-20) : null });
        LocalDate?[] LastDays(params string[] policies) =>
        [
            .. view.Leads.Select(lead => PolicySet.V1.Policies
                .Where(policy => policies.Contains(policy.Name))
                .SelectMany(policy => PolicyLaws.Due(policy, view))
                .Where(due => due.Contact == lead.Giver && due.Key.Subject == lead.Lead.Id.ToString())
                .Min(due => (LocalDate?)due.Window.Latest)),
        ];

        Assert.Equal(LastDays("lead-first-step"), view.Leads.Select(lead => lead.FirstStepDue?.Latest));
        Assert.Equal(LastDays("lead-report-back", "referrer-update"), view.Leads.Select(lead => lead.ReportDue?.Latest));
    }

    [Property(MaxTest = 200)]
    public void Where_news_is_due_there_is_something_to_tell(Act[] acts) => Assert.All(
        Acts.Tell(acts).On(Acts.Last).Leads.Where(lead => lead.ReportDue?.Ideal <= Acts.Last || lead.State is LeadState.Closed or LeadState.Declined),
        lead => Assert.NotEmpty(lead.News));

    [Property(MaxTest = 100)]
    public void A_report_and_thanks_leave_nothing_to_tell_on_their_day(Act[] acts)
    {
        Story story = Acts.Tell(acts);
        foreach (LeadStatus lead in story.On(Acts.Last).Leads)
        {
            story.Report(lead.Giver, lead.Lead.Id, Acts.Last);
            story.Mine(lead.Giver, Acts.Last, Gesture.Thanks, at: Acts.Last.At(23));
        }

        Assert.All(story.On(Acts.Last).Leads, lead => Assert.Empty(lead.News));
    }

    [Property(MaxTest = 100)]
    public void A_report_never_makes_anything_owed_earlier(Act[] acts, byte which)
    {
        Story story = Acts.Tell(acts);
        if (story.On(Acts.Last).Leads is not { Count: > 0 } leads)
        {
            return;
        }

        LeadStatus told = leads[which % leads.Count];
        Network before = story.Network;
        story.Report(told.Giver, told.Lead.Id, Acts.Last);
        for (int day = 0; day <= 20; day += 4)
        {
            foreach (LeadStatus then in before.AsOf(Acts.Last.PlusDays(day)).Leads)
            {
                LeadStatus now = story.On(Acts.Last.PlusDays(day)).LeadsFrom(then.Giver).Single(lead => lead.Lead.Id == then.Lead.Id);
                Assert.Equal(then.FirstStepDue, now.FirstStepDue);
                Assert.True(now.ReportDue is null || (then.ReportDue is { } due && due.Ideal <= now.ReportDue.Value.Ideal && due.Latest <= now.ReportDue.Value.Latest));
                Assert.Equal(told.Lead.Id == then.Lead.Id && then.State is LeadState.Closed or LeadState.Declined ? LeadState.ReportedBack : then.State, now.State);
            }
        }
    }

    [Property(MaxTest = 60)]
    public void As_days_pass_in_silence_leads_only_fall_from_received_to_ignored(Act[] acts)
    {
        Network network = Acts.Tell(acts).Network;
        Dictionary<LeadId, LeadStatus> before = network.AsOf(Acts.Last).Leads.ToDictionary(lead => lead.Lead.Id);
        for (int day = 1; day <= 10; day++)
        {
            foreach (LeadStatus lead in network.AsOf(Acts.Last.PlusDays(day)).Leads)
            {
                LeadStatus last = before[lead.Lead.Id];
                Assert.True(lead.State == last.State || (last.State, lead.State) is (LeadState.Received, LeadState.Ignored));
                Assert.Equal((last.FirstStepDue, last.ReportDue, last.ThankedOn, last.Lead), (lead.FirstStepDue, lead.ReportDue, lead.ThankedOn, lead.Lead));
                before[lead.Lead.Id] = lead;
            }
        }

        Assert.DoesNotContain(before.Values, lead => lead.State == LeadState.Received);
    }

    [Property(MaxTest = 100)]
    public void Where_leads_stand_depends_on_the_entries_alone(Act[] acts)
    {
        Story story = Acts.Tell(acts);
        Network backwards = Network.Empty.Replay(story.Entries.Reverse());

        Assert.Equal(story.On(Acts.Last).Leads, backwards.AsOf(Acts.Last).Leads);
    }

    [Property(MaxTest = 100)]
    public void Ignored_and_left_untold_is_what_the_model_of_trust_counts(Act[] acts)
    {
        NetworkView view = Acts.Tell(acts).On(Acts.Last);
        Assert.All(view.Leads, lead =>
        {
            EvidenceKind[] against = [.. view[lead.Giver].Trust.Evidence
                .Where(piece => piece.Cause == lead.Lead.ReceivedBy && piece.Kind is EvidenceKind.LeadNotFollowed or EvidenceKind.LeadNotReported)
                .Select(piece => piece.Kind)];
            Assert.Equal(lead.State == LeadState.Ignored, against.Contains(EvidenceKind.LeadNotFollowed));
            Assert.Equal(lead.State == LeadState.Ignored || IsUntold(lead), against.Length == 1);
            Assert.Equal(against.Length, lead.Reasons.Count - 1);
        });

        static bool IsUntold(LeadStatus lead) => lead.State is LeadState.Closed or LeadState.Declined
            && Acts.Last > lead.Lead.OutcomeOn!.Value.PlusDays(TrustModel.V1.ReportDays);
    }

    [Property(MaxTest = 60)]
    public void What_is_owed_comes_first_and_each_giver_has_the_same_leads(Act[] acts)
    {
        NetworkView view = Acts.Tell(acts).On(Acts.Last);
        LocalDate?[] days = [.. view.Leads.Select(lead => (lead.FirstStepDue ?? lead.ReportDue)?.Latest)];

        Assert.Equal(days.OrderBy(day => day is null).ThenBy(day => day), days);
        Assert.All(view.Leads, lead => Assert.False(lead.FirstStepDue is not null && lead.ReportDue is not null));
        Assert.All(view.Relationships, relationship => Assert.Equal(view.Leads.Where(lead => lead.Giver == relationship.Id), view.LeadsFrom(relationship.Id)));
        Assert.Equal(view.Relationships.Sum(relationship => relationship.Leads.Count), view.Leads.Count);
    }
}
