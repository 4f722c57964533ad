using Networking.Core.FollowUps;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Leads;

/// <summary>Derives where leads stand on the day of a view.</summary>
internal static class LeadStatuses
{
    internal static IReadOnlyList<LeadStatus> Of(NetworkView view, IEnumerable<Relationship> relationships)
    {
        FollowUpContext context = new(view);
        return
        [
            .. relationships
                .SelectMany(relationship => Of(relationship, context))
                .OrderBy(status => Due(status)?.Latest ?? LocalDate.MaxIsoValue)
                .ThenBy(status => Due(status)?.Ideal ?? LocalDate.MaxIsoValue)
                .ThenByDescending(status => status.Lead.ReceivedOn)
                .ThenBy(status => status.Lead.Id)
                .ThenBy(status => status.Giver),
        ];
    }

    /// <summary>What is due for a lead is what the policies in force say, whatever was dismissed or put off.</summary>
    private static IEnumerable<LeadStatus> Of(Relationship relationship, FollowUpContext context)
    {
        ILookup<string, FollowUp> due = context.View.Settings.Policies.Policies
            .Where(policy => policy is LeadFirstStepPolicy or LeadReportBackPolicy or ReferrerUpdatePolicy)
            .SelectMany(policy => policy.Due(relationship, context))
            .OrderBy(followUp => followUp.Window.Latest)
            .ThenBy(followUp => followUp.Window.Ideal)
            .ToLookup(followUp => followUp.Key.Subject);
        return relationship.Leads.Select(lead => Of(relationship, lead, due[lead.Id.ToString()], context));
    }

    private static LeadStatus Of(Relationship relationship, Lead lead, IEnumerable<FollowUp> due, FollowUpContext context)
    {
        Evidence? neglect = relationship.Trust.Evidence.AsEnumerable().FirstOrDefault(piece =>
            piece.Cause == lead.ReceivedBy && piece.Kind is EvidenceKind.LeadNotFollowed or EvidenceKind.LeadNotReported);
        LeadStatus status = new()
        {
            AsOf = relationship.AsOf,
            Giver = relationship.Id,
            Lead = lead,
            State = State(lead, neglect),
            ThankedOn = relationship.ThankedOn(lead.ReceivedBy, lead.ReceivedOn, lead.ReceivedAt),
            FirstStepDue = due.FirstOrDefault(followUp => followUp.Class == FollowUpClass.LeadStep)?.Window,
            ReportDue = due.FirstOrDefault(followUp => followUp.Class != FollowUpClass.LeadStep)?.Window,
            Reasons = [],
        };
        return status with
        {
            Reasons = LeadReasons.For(status, neglect, context.View.Settings.Trust),
            News = LeadNews.For(status, neglect),
        };
    }

    private static LeadState State(Lead lead, Evidence? neglect)
    {
        if (lead.OutcomeOn is not null)
        {
            return lead.IsReportedBack ? LeadState.ReportedBack : lead.IsDeclined ? LeadState.Declined : LeadState.Closed;
        }

        return lead.FirstStepOn is not null ? LeadState.Pursued : neglect is null ? LeadState.Received : LeadState.Ignored;
    }

    private static DateWindow? Due(LeadStatus status) => status.FirstStepDue ?? status.ReportDue;
}
