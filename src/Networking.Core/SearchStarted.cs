using Networking.Core.Journaling;

namespace Networking.Core;

/// <summary>The seeker began to look for work, or began again.</summary>
public sealed record SearchStarted : JournalEntry
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.SearchStarted;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [];

    internal override bool IsGeneral => true;
}
