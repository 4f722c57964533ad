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

    /// <summary>What it is about, as the latest plan says.</summary>
    public ValueList<string> Topics { get; init; }

    /// <summary>The employers that will be represented, as the latest plan says.</summary>
    public ValueList<string> Employers { get; init; }

    /// <summary>Who is expected there, as the latest plan says, under the ids in use after merges.</summary>
    public ValueList<ContactId> Expected { get; init; }

    /// <summary>Why the seeker goes, in their words, as the latest plan says.</summary>
    public string? Why { get; init; }

    /// <summary>The day on which the seeker was there; null when not.</summary>
    public LocalDate? AttendedOn { get; init; }

    /// <summary>The contacts met there, under the ids in use after merges.</summary>
    public ValueList<ContactId> Met { get; init; }

    /// <summary>Its day: the one attended, else the one planned for.</summary>
    public LocalDate? Date => AttendedOn ?? PlannedFor;

    /// <summary>The id; never its name.</summary>
    public override string ToString() => $"Gathering {Id}";

    /// <summary>
    /// One more entry about the same gathering: the earlier day attended, everybody met, the latest name, the latest plan.
    /// </summary>
    internal Gathering With(Gathering other) => (other.PlannedFor is null ? this : WithPlan(other)) with
    {
        Name = other.Name.Length > 0 ? other.Name : Name,
        AttendedOn = AttendedOn is { } mine && other.AttendedOn is { } theirs ? LocalDate.Min(mine, theirs) : AttendedOn ?? other.AttendedOn,
        Met = ValueList.From(Met.AsEnumerable().Union(other.Met)),
    };

    private Gathering WithPlan(Gathering plan) => this with
    {
        PlannedFor = plan.PlannedFor,
        Topics = plan.Topics,
        Employers = plan.Employers,
        Expected = plan.Expected,
        Why = plan.Why,
    };

    internal static Gathering From(GatheringPlanned entry, Func<ContactId, ContactId> resolve) => new()
    {
        Id = entry.Gathering,
        Name = entry.Name,
        PlannedFor = entry.Date,
        Topics = entry.Topics,
        Employers = entry.Employers,
        Expected = ValueList.From(entry.Expected.Select(resolve).Distinct()),
        Why = entry.Why,
    };

    internal static Gathering From(GatheringAttended entry, Func<ContactId, ContactId> resolve) => new()
    {
        Id = entry.Gathering,
        Name = entry.Name,
        AttendedOn = entry.On,
        Met = ValueList.From(entry.Met.Select(resolve).Distinct()),
    };
}
