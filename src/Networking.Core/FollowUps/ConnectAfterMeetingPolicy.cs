using Networking.Core.Interactions;

namespace Networking.Core.FollowUps;

/// <summary>Connect on LinkedIn with somebody met in person.</summary>
/// <remarks>
/// Ideal the day after the first meeting in person in which both sides took part, gatherings included; latest 7 days
/// after it. Once: later meetings bring no other. Lapses 60 days later. Being connected settles it.
/// </remarks>
public sealed record ConnectAfterMeetingPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "connect-after-meeting";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.NoteOrConnect;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        Interaction? meeting = relationship.Interactions.FirstOrDefault(i => i is { Channel: Channel.InPerson, Direction: Direction.Mutual });
        if (meeting is null || relationship.Contact.ConnectedOn is not null || !context.Tracks(meeting.On))
        {
            yield break;
        }

        yield return Make(
            relationship,
            meeting.On,
            new(meeting.On.PlusDays(1), meeting.On.PlusDays(7)),
            new(
                "connect-after-meeting.met",
                "You met on {day} and are not connected on LinkedIn yet; if you both like, send an invitation that says where you met.",
                new ReasonValue("day", meeting.On)));
    }
}
