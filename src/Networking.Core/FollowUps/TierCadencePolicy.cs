using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Keep in touch with a contact as often as their tier says.</summary>
/// <remarks>
/// Ideal one interval after the last day in touch, latest one and a half, rounded down; never before the day on which the tier was
/// set, so a decision of today never arrives as a debt of years. A contact never in touch with counts from the day
/// on which the tier was set. Contact of any kind starts the interval anew.
/// </remarks>
public sealed record TierCadencePolicy : FollowUpPolicy
{
    /// <summary>The tiers. Default <see cref="CadenceTiers.Sivers"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public CadenceTiers Tiers
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Tiers));
    } = CadenceTiers.Sivers;

    /// <inheritdoc/>
    public override string Name => "tier-cadence";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Cadence;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => Tiers.Grade;

    /// <inheritdoc/>
    public override string Source => Tiers.Source;

    /// <summary>Whether a contact is in one of the tiers, so that other ways of keeping in touch leave them alone.</summary>
    internal bool AppliesTo(Relationship relationship) => Tiers.DaysOf(relationship.Tier) is not null;

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        if (relationship.TierDecision is not { Tier: { } tier } decision || Tiers.DaysOf(tier) is not { } interval)
        {
            yield break;
        }

        LocalDate anchor = relationship.Days.Last ?? decision.On;
        LocalDate due = anchor.PlusDays(interval);
        LocalDate ideal = LocalDate.Max(due, decision.On);
        LocalDate latest = LocalDate.Max(anchor.PlusDays(interval * 3 / 2), ideal.PlusDays(interval / 2));
        yield return Make(relationship, anchor, new(ideal, latest), relationship.Days.Last is { } last
            ? new(
                "tier-cadence.interval",
                $"You would like to be in touch every {{days}} days (tier {{tier}}{(decision.On > due ? ", decided on {decided}" : "")}); last on {{day}}.",
                new("tier", tier),
                new("days", interval),
                new("day", last),
                new("decided", decision.On))
            : new(
                "tier-cadence.never-in-touch",
                "Tier {tier} since {day}, and not in touch yet.",
                new("tier", tier),
                new("day", decision.On)));
    }
}
