namespace Networking.Core.Journaling;

/// <summary>
/// An entry was wrong: from now on the network is what it would be had the entry never been recorded.
/// </summary>
/// <remarks>
/// Any entry can be retracted, a retraction too (which brings back what it took away); only an erasure cannot.
/// Retractions that go round in a circle have no effect.
/// </remarks>
public sealed record EntryRetracted : JournalEntry
{
    /// <summary>The id of the entry that was wrong.</summary>
    public required EntryId Entry { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.EntryRetracted;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [];

    internal override bool IsGeneral => true;
}
