using Networking.Core.Leads;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Tell the giver of a lead that it reached a new stage, such as an interview.</summary>
/// <remarks>
/// Ideal the next business day after the stage was reached, latest the third. A report to the giver on that day or
/// later settles it; a further stage starts it anew; the outcome hands it over to <see cref="LeadReportBackPolicy"/>,
/// which leaves a stage reached within a week of the last news to this policy, so that nothing is asked for twice. While a
/// search is over nothing is due for leads received up to its last day: closing the search tells their givers.
/// </remarks>
public sealed record ReferrerUpdatePolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "referrer-update";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.ReferrerUpdate;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.PractitionersRule;

    /// <inheritdoc/>
    public override string Source => "Practitioners' rule: whoever referred you hears of each step.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Lead lead in relationship.Leads)
        {
            if (lead is { IsStageUnreported: true, StageOn: { } reached, OutcomeOn: null }
                && context.Tracks(reached) && !context.IsSearchOverFor(lead))
            {
                yield return Make(
                    relationship,
                    reached,
                    new(context.BusinessDays(reached, 1), context.BusinessDays(reached, 3)),
                    Why(lead, reached),
                    lead.Id.ToString());
            }
        }
    }

    private static Reason Why(Lead lead, LocalDate reached) => string.IsNullOrWhiteSpace(lead.Stage)
        ? new(
            "referrer-update.stage",
            "Their lead ({lead}) came a step further on {day}; tell them.",
            new("lead", lead.Description),
            new("day", reached))
        : new(
            "referrer-update.stage",
            "Their lead ({lead}) came a step further on {day} ({stage}); tell them.",
            new("lead", lead.Description),
            new("day", reached),
            new("stage", lead.Stage));
}
