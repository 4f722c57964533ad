using Networking.Core.Journaling;

namespace Networking.Core.Introductions;

/// <summary>
/// An introduction took a step. The contact is the one from whom the seeker has it, or to whom the seeker said it: one of
/// the introduction's people.
/// </summary>
/// <remarks>
/// Where words about the same door contradict each other, the later stands. What happened stands above what was said: one
/// that was made was made, whatever was refused before or after, and though it had been called off. A step dated before
/// the request has no effect, and neither has one whose contact has no place in the introduction.
/// </remarks>
public sealed record IntroductionAdvanced : ContactEntry
{
    /// <summary>The introduction.</summary>
    public required IntroductionId Introduction { get; init; }

    /// <summary>The step.</summary>
    public required IntroductionStep Step { get; init; }

    /// <summary>What was said, or what came of it, in the seeker's words.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.IntroductionAdvanced;

    internal override bool IsGeneral => true;

    internal override ValueList<ContactId> Needed => [];

    private protected override JournalEntry WithoutContent() => this with { Note = null, Attributes = Attributes.None };
}
