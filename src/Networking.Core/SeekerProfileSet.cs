using Networking.Core.Journaling;

namespace Networking.Core;

/// <summary>The seeker's profile was set; the latest one counts.</summary>
public sealed record SeekerProfileSet : JournalEntry
{
    /// <summary>The whole profile.</summary>
    public required SeekerProfile Profile { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.SeekerProfileSet;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [];

    internal override bool IsGeneral => true;
}
