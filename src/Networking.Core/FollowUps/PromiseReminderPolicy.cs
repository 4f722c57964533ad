using Networking.Core.Promises;

namespace Networking.Core.FollowUps;

/// <summary>Ask, once and kindly, how something goes that a contact promised for a day that is past.</summary>
/// <remarks>
/// Ideal the third business day after the promise's date, latest the seventh. Keeping it settles it, and so does any
/// act of the seeker's toward them after the date: they were in touch and could ask. So it comes once.
/// </remarks>
public sealed record PromiseReminderPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "promise-reminder";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Attempt;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default: ask once, and let it rest.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        foreach (Promise promise in relationship.Promises)
        {
            if (promise is { By: PromiseSide.Theirs, KeptOn: null } && context.Tracks(promise.MadeOn) && !relationship.SeekerActedAfter(promise.Due))
            {
                yield return Make(
                    relationship,
                    promise.Due,
                    new(context.BusinessDays(promise.Due, 3), context.BusinessDays(promise.Due, 7)),
                    new(
                        "promise-reminder.theirs",
                        "They promised you something for {day} ({promise}); ask them kindly how it goes.",
                        new("day", promise.Due),
                        new("promise", promise.Text)),
                    promise.Id.ToString());
            }
        }
    }
}
