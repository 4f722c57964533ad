using Networking.Core.Journaling;

namespace Networking.Core;

/// <summary>
/// The search came to its end. Asks that were waiting for an answer are closed by it, and everybody who helped is to
/// be thanked and told; keeping in touch goes on.
/// </summary>
public sealed record SearchEnded : JournalEntry
{
    /// <summary>What came of it, in the seeker's words.</summary>
    public string? Outcome { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.SearchEnded;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [];

    internal override bool IsGeneral => true;
}
