using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Keep what was promised to a contact.</summary>
/// <remarks>
/// Ideal the business day before the promise's date, but not before the day on which it was made; latest the date
/// itself. Keeping it settles it, however late, and nothing else does.
/// </remarks>
public sealed record PromiseKeepingPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "promise-keeping";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Promise;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Promise promise in relationship.Promises)
        {
            if (promise is { By: PromiseSide.Mine, KeptOn: null } && context.Tracks(promise.MadeOn))
            {
                LocalDate ideal = LocalDate.Max(context.BusinessDays(promise.Due, -1), promise.MadeOn);
                yield return Make(
                    relationship,
                    promise.Due,
                    new(ideal, promise.Due),
                    new(
                        "promise-keeping.mine",
                        "You promised them this for {day}: {promise}."
                            + (context.Today > promise.Due ? " Late is better than not; tell them when it will come." : ""),
                        new("day", promise.Due),
                        new("promise", promise.Text)),
                    promise.Id.ToString());
            }
        }
    }
}
