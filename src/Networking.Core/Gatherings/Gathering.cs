using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>A conference, a meeting of an association, a group: planned, attended, or both.</summary>
public sealed record Gathering
{
    /// <summary>The gathering's id.</summary>
    public required GatheringId Id { get; init; }

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>
    /// The day on which it takes place, where it was planned. <see cref="NetworkView.Gatherings"/> knows it; the
    /// gatherings of one relationship are those attended, without their plans.
    /// </summary>
    public LocalDate? PlannedFor { get; init; }

    /// <summary>The day on which the seeker was there; null when not.</summary>
    public LocalDate? AttendedOn { get; init; }

    /// <summary>The contacts met there, under the ids in use after merges.</summary>
    public ValueList<ContactId> Met { get; init; }

    /// <summary>Its day: the one attended, else the one planned for.</summary>
    public LocalDate? Date => AttendedOn ?? PlannedFor;

    /// <summary>The id; never its name.</summary>
    public override string ToString() => $"Gathering {Id}";

    /// <summary>One more entry about the same gathering: the earlier day attended, everybody met, the latest name.</summary>
    internal Gathering With(Gathering other) => this with
    {
        Name = other.Name.Length > 0 ? other.Name : Name,
        PlannedFor = other.PlannedFor ?? PlannedFor,
        AttendedOn = AttendedOn is { } mine && other.AttendedOn is { } theirs ? LocalDate.Min(mine, theirs) : AttendedOn ?? other.AttendedOn,
        Met = ValueList.From(Met.AsEnumerable().Union(other.Met)),
    };

    internal static Gathering From(GatheringPlanned entry) =>
        new() { Id = entry.Gathering, Name = entry.Name, PlannedFor = entry.Date };

    internal static Gathering From(GatheringAttended entry, Func<ContactId, ContactId> resolve) => new()
    {
        Id = entry.Gathering,
        Name = entry.Name,
        AttendedOn = entry.On,
        Met = ValueList.From(entry.Met.Select(resolve).Distinct()),
    };
}
