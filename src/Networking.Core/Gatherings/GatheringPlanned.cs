using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>The seeker plans to go to a gathering: a conference, a meeting of an association, a group.</summary>
public sealed record GatheringPlanned : JournalEntry
{
    /// <summary>The gathering.</summary>
    public required GatheringId Gathering { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The day on which it takes place, or begins.</summary>
    public required LocalDate Date { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.GatheringPlanned;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [];

    internal override bool IsGeneral => true;
}
