using Networking.Core.Leads;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Take a first step on every lead; however shallow or strange it looks, it is followed.</summary>
/// <remarks>
/// Ideal the second business day after the lead was received, latest the fifth. Any first step settles it, and so does
/// declining the lead or an outcome. While a search is over nothing is due for leads received up to its last day:
/// <see cref="SearchClosingPolicy"/> tells their givers.
/// </remarks>
public sealed record LeadFirstStepPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "lead-first-step";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.LeadStep;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default: every lead is followed.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Lead lead in relationship.Leads)
        {
            if (lead is { FirstStepOn: null, OutcomeOn: null } && context.Tracks(lead.ReceivedOn) && !context.IsSearchOverFor(lead))
            {
                LocalDate received = lead.ReceivedOn;
                yield return Make(
                    relationship,
                    received,
                    new(context.BusinessDays(received, 2), context.BusinessDays(received, 5)),
                    new(
                        "lead-first-step.received",
                        "They gave you a lead on {day} ({lead}); take a first step, however small.",
                        new("day", received),
                        new("lead", lead.Description)),
                    lead.Id.ToString());
            }
        }
    }
}
