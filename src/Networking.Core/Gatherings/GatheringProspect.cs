using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Gatherings;

/// <summary>A gathering one could go to, planned or not: what <see cref="NetworkView.RankGatherings"/> compares.</summary>
public sealed record GatheringProspect
{
    /// <summary>The gathering's id, where it is in the journal.</summary>
    public GatheringId? Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The day on which it takes place, where it is known.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>What it is about, in a few words each.</summary>
    public ValueList<string> Topics { get; init; }

    /// <summary>The employers that will be represented.</summary>
    public ValueList<string> Employers { get; init; }

    /// <summary>Who is expected there, under any of their ids.</summary>
    public ValueList<ContactId> Expected { get; init; }

    /// <summary>The prospect that a gathering of the journal is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="gathering"/> is null.</exception>
    public static GatheringProspect Of(Gathering gathering)
    {
        ArgumentNullException.ThrowIfNull(gathering);
        return new()
        {
            Id = gathering.Id,
            Name = gathering.Name,
            Date = gathering.Date,
            Topics = gathering.Topics,
            Employers = gathering.Employers,
            Expected = gathering.Expected,
        };
    }

    /// <summary>The day; never the name or who is expected.</summary>
    public override string ToString() => $"Prospect on {(Date is { } date ? LocalDatePattern.Iso.Format(date) : "no day yet")}";
}
