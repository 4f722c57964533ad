using Networking.Core.Journaling;
namespace Networking.Core.Asks;

/// <summary>The seeker asked something of a contact.</summary>
public sealed record AskMade : ContactEntry
{
    /// <summary>The ask.</summary>
    public required AskId Ask { get; init; }

    /// <summary>What was asked.</summary>
    public required AskKind Type { get; init; }

    /// <summary>The ask, in the seeker's words.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.AskMade;

    internal override Guid? Opening => Ask.Value;

    internal override JournalEntry Redacted() => this with { Note = null, Attributes = Attributes.None };
}
