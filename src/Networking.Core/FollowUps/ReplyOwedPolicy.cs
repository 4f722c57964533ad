using Networking.Core.Interactions;
using Networking.Core.Journaling;

namespace Networking.Core.FollowUps;

/// <summary>Reply to a contact whose message is the last word.</summary>
/// <remarks>
/// Ideal the next business day, latest the third, counted from their latest message. Anything of the seeker's since
/// then answers it, whatever its channel; on the same day a message without a moment counts as an answer. Messages to
/// a group open no reply, and neither do posts, thanks, good wishes, and help, for which thanks are the answer.
/// </remarks>
public sealed record ReplyOwedPolicy : FollowUpPolicy
{
    /// <summary>The policy with its defaults.</summary>
    public ReplyOwedPolicy()
        : base(lapseInDays: 30)
    {
    }

    /// <inheritdoc/>
    public override string Name => "reply-owed";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Reply;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        Interaction? message = relationship.Interactions.LastOrDefault(IsMessageToAnswer);
        if (message is null || !context.Tracks(message.On) || IsAnswered(relationship, message))
        {
            yield break;
        }

        yield return Make(
            relationship,
            message.On,
            new(context.BusinessDays(message.On, 1), context.BusinessDays(message.On, 3)),
            new("reply-owed.last-word", "Their word of {day} has had no reply yet.", new ReasonValue("day", message.On)));
    }

    private static bool IsMessageToAnswer(Interaction i) =>
        i is { Direction: Direction.Theirs, IsGroup: false }
        && i.Channel is (Channel.Unknown or Channel.Email or Channel.Message or Channel.Letter or Channel.Phone)
        && i.Gesture is (Gesture.Conversation or Gesture.Ask or Gesture.Update);

    private static bool IsAnswered(Relationship relationship, Interaction message) =>
        relationship.Interactions.Any(i => i.IsMine && IsNotBefore(i, message))
        || relationship.SeekerActedAfter(message.On);

    private static bool IsNotBefore(Interaction answer, Interaction message) =>
        new Occurrence(answer.On, answer.At).CanFollow(new(message.On, message.At));
}
