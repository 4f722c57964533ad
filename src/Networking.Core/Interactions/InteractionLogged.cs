using Networking.Core.Gatherings;
using Networking.Core.Journaling;

namespace Networking.Core.Interactions;

/// <summary>The seeker and one or more contacts were in touch.</summary>
public sealed record InteractionLogged : JournalEntry
{
    /// <summary>
    /// The contacts it was with, at least one. A message of the seeker's to a group names all who received it;
    /// a message of somebody else's to a group names its sender alone.
    /// </summary>
    public required ValueList<ContactId> Contacts { get; init; }

    /// <summary>The way in which they were in touch.</summary>
    public Channel Channel { get; init; }

    /// <summary>Who acted.</summary>
    public required Direction Direction { get; init; }

    /// <summary>What it was for.</summary>
    public Gesture Gesture { get; init; }

    /// <summary>How much it went into.</summary>
    public Depth Depth { get; init; }

    /// <summary>What was said, in the seeker's words.</summary>
    public string? Summary { get; init; }

    /// <summary>
    /// For thanks: the entry they answer (an interaction or a lead). Null thanks for everything still open.
    /// </summary>
    public EntryId? ThanksFor { get; init; }

    /// <summary>The gathering at which it took place.</summary>
    public GatheringId? Gathering { get; init; }

    /// <summary>Whether it went to, or came through, a group; nobody owes a reply to it.</summary>
    public bool IsGroup { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.InteractionLogged;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => Contacts;

    private protected override JournalEntry WithoutContent() => this with { Summary = null, Attributes = Attributes.None };
}
