using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core;

/// <summary>One dated touch between the seeker and a contact.</summary>
public sealed record Interaction
{
    /// <summary>The id of the entry that says so.</summary>
    public required EntryId Id { get; init; }

    /// <summary>The day, in the seeker's calendar.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The moment, where it is known.</summary>
    public Instant? At { get; init; }

    /// <summary>The way in which they were in touch.</summary>
    public Channel Channel { get; init; }

    /// <summary>Who acted.</summary>
    public Direction Direction { get; init; }

    /// <summary>What it was for.</summary>
    public Gesture Gesture { get; init; }

    /// <summary>
    /// Whether it was one of substance: in person, by video or by telephone and not in passing, or said to be.
    /// </summary>
    public bool IsSubstantial { get; init; }

    /// <summary>What was said, in the seeker's words.</summary>
    public string? Summary { get; init; }

    /// <summary>For thanks: the entry they answer; null for everything still open.</summary>
    public EntryId? ThanksFor { get; init; }

    /// <summary>The gathering at which it took place.</summary>
    public GatheringId? Gathering { get; init; }

    /// <summary>Whether it went through a group.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether the seeker acted.</summary>
    public bool IsMine => Direction != Direction.Theirs;

    /// <summary>Whether the contact acted.</summary>
    public bool IsTheirs => Direction != Direction.Mine;

    /// <summary>Whether the seeker did for them what the gesture's word says that they do for the seeker.</summary>
    internal bool IsFavourOfMine => Direction == Direction.Mine && Gesture is
        Gesture.Introduction or Gesture.InformationalInterview or Gesture.ResumeReview or Gesture.Referral or Gesture.Reference;

    /// <summary>Whether the seeker did something for them: help, or such a favour.</summary>
    internal bool IsGive => Gesture == Gesture.HelpGiven || IsFavourOfMine;

    /// <summary>Whether the seeker acted alone, and an answer may be hoped for; nobody owes one to a post or to what went to a group.</summary>
    internal bool IsAttempt =>
        this is { Direction: Direction.Mine, IsGroup: false, Gesture: Gesture.Conversation or Gesture.Ask } && Channel != Channel.Social;

    /// <summary>The gesture, the id and the day; never what was said.</summary>
    public override string ToString() => $"{Gesture} {Id} on {LocalDatePattern.Iso.Format(On)}";

    internal static Interaction From(InteractionLogged entry) => new()
    {
        Id = entry.Id,
        On = entry.On,
        At = entry.At,
        Channel = entry.Channel,
        Direction = entry.Direction,
        Gesture = entry.Gesture,
        IsSubstantial = entry.Depth == Depth.Substantial
            || (entry.Depth == Depth.Usual && entry.Channel is (Channel.InPerson or Channel.Video or Channel.Phone)),
        Summary = entry.Summary,
        ThanksFor = entry.ThanksFor,
        Gathering = entry.Gathering,
        IsGroup = entry.IsGroup,
    };

    internal static Interaction From(GatheringAttended entry) => new()
    {
        Id = entry.Id,
        On = entry.On,
        At = entry.At,
        Channel = Channel.InPerson,
        Direction = Direction.Mutual,
        Gesture = Gesture.Conversation,
        IsSubstantial = true,
        Gathering = entry.Gathering,
    };
}
