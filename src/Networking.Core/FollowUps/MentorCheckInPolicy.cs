using Networking.Core.Asks;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Be in touch every month with somebody who agreed to be a mentor.</summary>
/// <remarks>
/// Ideal 30 days after the last day in touch, of either side; latest 37. It applies from the day on which they said yes
/// to an ask for mentorship, until a later answer to such an ask is another. Contact of any kind starts the interval
/// anew. A tier, a rhythm or the warmth floor stand beside it: whichever comes first is the outreach, which does what
/// the others ask for.
/// </remarks>
public sealed record MentorCheckInPolicy : FollowUpPolicy
{
    private const int LatestAfterIdealInDays = 7;

    /// <summary>The interval in days. Default 30; from 1 to 36,525.</summary>
    public int IntervalInDays { get; init => field = Require.Days(value, 1, nameof(IntervalInDays)); } = 30;

    /// <inheritdoc/>
    public override string Name => "mentor-check-in";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Cadence;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.PractitionersRule;

    /// <inheritdoc/>
    public override string Source => "Practitioners' rule: a mentor hears from you every month.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        // The answer is itself a day in touch, so the last day is never before it.
        if (LatestAnswer(relationship) is not { Answer: AskAnswer.Yes, AnsweredOn: { } granted }
            || relationship.Days.Last is not { } last || !context.Tracks(last))
        {
            yield break;
        }

        LocalDate ideal = last.PlusDays(IntervalInDays);
        yield return Make(relationship, last, new(ideal, ideal.PlusDays(LatestAfterIdealInDays)), new(
            "mentor-check-in.interval",
            "They have been your mentor since {granted}; last in touch on {day}. Tell them how it goes.",
            new("granted", granted),
            new("day", last)));
    }

    private static Ask? LatestAnswer(Relationship relationship) => relationship.Asks
        .Where(ask => ask is { Type: AskKind.Mentorship, AnsweredOn: not null })
        .OrderBy(ask => ask.AnsweredOn)
        .LastOrDefault();
}
