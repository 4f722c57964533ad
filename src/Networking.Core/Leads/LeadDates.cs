using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Leads;

/// <summary>When a lead's first step and the reports to its giver are best made, whatever was dismissed or put off.</summary>
internal static class LeadDates
{
    internal static DateWindow? FirstStep(Lead lead, FollowUpContext context) =>
        lead.FirstStepOn is null && lead.OutcomeOn is null && context.Tracks(lead.ReceivedOn)
            ? new(context.BusinessDays(lead.ReceivedOn, 2), context.BusinessDays(lead.ReceivedOn, 5))
            : null;

    internal static DateWindow? Report(Lead lead, FollowUpContext context)
    {
        if (lead.OutcomeOn is { } outcome)
        {
            return !lead.IsReportedBack && context.Tracks(outcome)
                ? new(context.BusinessDays(outcome, 1), context.BusinessDays(outcome, 3))
                : null;
        }

        return LastNews(lead) is { } news && context.Tracks(news) ? new(news.PlusDays(7), news.PlusDays(10)) : null;
    }

    /// <summary>The day since which the giver of a lead that is being followed has had no news.</summary>
    private static LocalDate? LastNews(Lead lead) => lead.FirstStepOn is { } step
        ? LocalDate.Max(step, lead.LastReportOn ?? step)
        : null;
}
