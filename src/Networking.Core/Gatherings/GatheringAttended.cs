using Networking.Core.Journaling;

namespace Networking.Core.Gatherings;

/// <summary>
/// The seeker was at a gathering. Everybody met there was met in person on that day; no further entry is needed
/// to say so.
/// </summary>
public sealed record GatheringAttended : JournalEntry
{
    /// <summary>The gathering.</summary>
    public required GatheringId Gathering { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The contacts met there.</summary>
    public ValueList<ContactId> Met { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.GatheringAttended;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => Met;

    internal override bool IsGeneral => Met.IsEmpty;
}
