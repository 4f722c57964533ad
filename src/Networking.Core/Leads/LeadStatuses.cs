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
                .SelectMany(relationship => relationship.Leads.Select(lead => Of(relationship, lead, context)))
                .OrderBy(status => Due(status)?.Latest ?? LocalDate.MaxIsoValue)
                .ThenBy(status => Due(status)?.Ideal ?? LocalDate.MaxIsoValue)
                .ThenByDescending(status => status.Lead.ReceivedOn)
                .ThenBy(status => status.Lead.Id)
                .ThenBy(status => status.Giver),
        ];
    }

    private static LeadStatus Of(Relationship relationship, Lead lead, FollowUpContext context)
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
            FirstStepDue = LeadDates.FirstStep(lead, context),
            ReportDue = LeadDates.Report(lead, context),
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
