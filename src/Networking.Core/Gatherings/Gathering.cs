using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>A conference, a meeting of an association, a group: planned, attended, or both.</summary>
public sealed record Gathering
{
    /// <summary>The gathering's id.</summary>
    public required GatheringId Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The day on which it takes place, where it was planned.</summary>
    public LocalDate? PlannedFor { get; init; }

    /// <summary>The day on which the seeker was there; null when not.</summary>
    public LocalDate? AttendedOn { get; init; }

    /// <summary>The contacts met there, under the ids in use after merges.</summary>
    public ValueList<ContactId> Met { get; init; }

    /// <summary>The id; never its name.</summary>
    public override string ToString() => $"Gathering {Id}";
}
