using Networking.Core.Leads;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Tell the giver of a lead what became of it; and while it is being followed, that it is.</summary>
/// <remarks>
/// Once the outcome is known: ideal the next business day, latest the third. Before that: ideal 7 days after the first
/// step or the last report, latest 10. A report while the lead is being followed restarts that clock. A stage that the
/// lead reaches before those 7 days are over is for <see cref="ReferrerUpdatePolicy"/> to tell, where it is in force;
/// one reached later joins the news that is due already. While a search is over, leads received up to its last day owe
/// their outcome alone: closing the search tells their givers where things stand.
/// </remarks>
public sealed record LeadReportBackPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "lead-report-back";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Report;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.PractitionersRule;

    /// <inheritdoc/>
    public override string Source => "Practitioners' rule: follow every lead, and report back to who gave it.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Lead lead in relationship.Leads)
        {
            if (lead.OutcomeOn is { } outcome)
            {
                if (!lead.IsReportedBack && context.Tracks(outcome))
                {
                    yield return Report(relationship, context, lead, outcome);
                }
            }
            else if (lead.FirstStepOn is { } step && !context.IsSearchOverFor(lead)
                && LastNews(lead, step) is LocalDate news && context.Tracks(news) && !IsToldAsStage(lead, news, context))
            {
                yield return Interim(relationship, lead, news);
            }
        }
    }

    private FollowUp Report(Relationship relationship, FollowUpContext context, Lead lead, LocalDate outcome) => Make(
        relationship,
        outcome,
        new(context.BusinessDays(outcome, 1), context.BusinessDays(outcome, 3)),
        lead.IsDeclined
            ? new(
                "lead-report-back.declined",
                "You decided on {day} not to follow their lead ({lead}); tell them kindly why.",
                new("day", outcome),
                new("lead", lead.Description))
            : new(
                "lead-report-back.outcome",
                "Their lead ({lead}) came to an outcome on {day}; tell them what came of it.",
                new("lead", lead.Description),
                new("day", outcome)),
        lead.Id.ToString());

    private FollowUp Interim(Relationship relationship, Lead lead, LocalDate news) => Make(
        relationship,
        news,
        new(IdealAfter(news), news.PlusDays(10)),
        new(
            "lead-report-back.no-news",
            "They have had no news of their lead ({lead}) since {day}; tell them where it stands.",
            new("lead", lead.Description),
            new("day", news)),
        lead.Id.ToString());

    private static LocalDate IdealAfter(LocalDate news) => news.PlusDays(7);

    private static bool IsToldAsStage(Lead lead, LocalDate news, FollowUpContext context) =>
        context.TellsOfStages && lead.IsStageUnreported && lead.StageOn < IdealAfter(news);

    private static LocalDate LastNews(Lead lead, LocalDate firstStep) =>
        lead.Reports.Count == 0 ? firstStep : LocalDate.Max(firstStep, lead.Reports[^1]);
}
