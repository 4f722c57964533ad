using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Write once more to somebody the seeker knows, where a message or an ask has had no answer.</summary>
/// <remarks>
/// Ideal the fifth business day after the message, latest the eighth; once. Lapses 30 days later. It is for people who
/// were heard from before, or are declared friendly or close; strangers are for <see cref="ThreeBSevenPolicy"/>.
/// Anything of theirs settles it, and so does a second message.
/// </remarks>
public sealed record UnansweredFollowUpPolicy : FollowUpPolicy
{
    /// <summary>The policy with its defaults.</summary>
    public UnansweredFollowUpPolicy()
        : base(lapseInDays: 30)
    {
    }

    /// <inheritdoc/>
    public override string Name => "unanswered-follow-up";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Attempt;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.PractitionersRule;

    /// <inheritdoc/>
    public override string Source => "Practitioners' rule: follow up once, about a week later.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        if (relationship.UnansweredDays is not [LocalDate message] || Attempts.AreStrangers(relationship) || !context.Tracks(message))
        {
            yield break;
        }

        yield return Make(
            relationship,
            message,
            new(context.BusinessDays(message, 5), context.BusinessDays(message, 8)),
            new(
                "unanswered-follow-up.one-message",
                "Your word of {day} may have slipped by; send one more friendly line, then let it rest.",
                new ReasonValue("day", message)));
    }
}
