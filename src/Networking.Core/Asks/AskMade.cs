using Networking.Core.Journaling;
namespace Networking.Core.Asks;

/// <summary>The seeker asked something of a contact.</summary>
public sealed record AskMade : ContactEntry
{
    /// <summary>The ask.</summary>
    public required AskId Ask { get; init; }

    /// <summary>What was asked.</summary>
    public required AskKind Type { get; init; }

    /// <summary>Whom or what it was about, for example the person to be introduced to.</summary>
    public string? Target { get; init; }

    /// <summary>What the seeker named as common ground; for a reference, where they saw the seeker work.</summary>
    public string? CommonGround { get; init; }

    /// <summary>How many minutes of theirs were asked for, from 1 to 1,440; null when it was not said.</summary>
    public int? Minutes { get; init; }

    /// <summary>The ask, in the seeker's words.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.AskMade;

    internal override Guid? Opening => Ask.Value;

    private protected override JournalEntry WithoutContent() =>
        this with { Target = null, CommonGround = null, Minutes = null, Note = null, Attributes = Attributes.None };
}
