using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Note what matters to somebody while the conversation is fresh.</summary>
/// <remarks>
/// Ideal the day of the latest conversation of substance in which both sides took part, latest the day after. Lapses
/// 60 days later. A fact noted on that day or later settles it, and so does a summary of anything between them on that
/// day. It is done without contacting them (<see cref="FollowUp.IsWithoutContact"/>).
/// </remarks>
public sealed record NoteWhatMattersPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "note-what-matters";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.NoteOrConnect;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        Interaction? talk = relationship.Interactions.LastOrDefault(i => i is { IsSubstantial: true, Direction: Direction.Mutual });
        if (talk is null || !context.Tracks(talk.On) || IsNoted(relationship, talk.On))
        {
            yield break;
        }

        Reason reason = new(
            "note-what-matters.nothing-noted",
            "You talked on {day} and noted nothing yet: what matters to them?",
            new ReasonValue("day", talk.On));
        yield return Make(relationship, talk.On, new(talk.On, talk.On.PlusDays(1)), reason) with { IsWithoutContact = true };
    }

    private static bool IsNoted(Relationship relationship, LocalDate day) =>
        relationship.Facts.Any(fact => fact.On >= day)
        || relationship.Interactions.Any(i => i.On == day && !string.IsNullOrWhiteSpace(i.Summary));
}
