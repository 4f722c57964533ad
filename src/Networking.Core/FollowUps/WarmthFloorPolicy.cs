using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// Be in touch before a relationship without tier and rhythm is lost: on the first day on which it is cold.
/// </summary>
/// <remarks>
/// Applies to contacts with whom the seeker was in touch both ways. Latest 30 days after the first cold day. An
/// unanswered message leaves a cold relationship cold; so that it is not called for again the next day, the ideal day is
/// never under 30 days after the last day in touch (our default). The reason is <c>warmth-floor.cold</c> until the
/// first cold day, and <c>warmth-floor.quiet</c> from it on.
/// </remarks>
public sealed record WarmthFloorPolicy : FollowUpPolicy
{
    /// <summary>The shortest silence to speak of, in days. Default 30; from 1 to 36,525.</summary>
    public int ShortestSilenceInDays { get; init => field = Require.Days(value, 1, nameof(ShortestSilenceInDays)); } = 30;

    /// <inheritdoc/>
    public override string Name => "warmth-floor";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Cadence;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.Research;

    /// <inheritdoc/>
    public override string Source => "The warmth model, fitted on public sets of e-mails, calls and messages.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        if (context.HasTier(relationship) || context.HasRhythm(relationship)
            || !relationship.Days.TwoWayDays.Any()
            || relationship.Days.Last is not { } last
            || relationship.Warmth.ColdOn is not { } cold
            || cold == LocalDate.MaxIsoValue)
        {
            yield break;
        }

        LocalDate ideal = LocalDate.Max(cold, last.PlusDays(ShortestSilenceInDays));
        Reason reason = Why(last, LocalDate.Max(cold, last.PlusDays(1)), context.Today);
        yield return Make(relationship, last, new(ideal, ideal.PlusDays(30)), reason);
    }

    private static Reason Why(LocalDate last, LocalDate cold, LocalDate today) => cold <= today
        ? new(
            "warmth-floor.quiet",
            "Last in touch on {day}, and it has grown quiet since; a few lines may be welcome.",
            new("day", last),
            new("cold", cold))
        : new(
            "warmth-floor.cold",
            "Last in touch on {day}; without a word the relationship is cold from {cold} on.",
            new("day", last),
            new("cold", cold));
}
