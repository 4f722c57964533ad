using Networking.Core.Asks;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Paths;

/// <summary>One tie of a path: the seeker's own, or one between two people who know each other.</summary>
public sealed record PathHop
{
    /// <summary>Who would introduce the seeker; null for the seeker's own tie.</summary>
    public KnownPerson? From { get; init; }

    /// <summary>To whom it leads.</summary>
    public required KnownPerson To { get; init; }

    /// <summary>How well the two know each other; null for the seeker's own tie.</summary>
    public AcquaintanceStrength? Strength { get; init; }

    /// <summary>The day on which that was last noted; null for the seeker's own tie.</summary>
    public LocalDate? NotedOn { get; init; }

    /// <summary>The trust in this tie: the seeker's with the contact, or what the acquaintance gives.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>
    /// The ask that this tie waits for, and what would make it ready: for an introduction, of <see cref="From"/>; for a
    /// conversation, of a target whom the seeker knows. Null for the seeker's own tie to an introducer, who is asked at the
    /// next one.
    /// </summary>
    public AskAdvice? Ask { get; init; }

    /// <summary>The ids; never anybody's data.</summary>
    public override string ToString() => $"{From?.ToString() ?? "Seeker"} to {To}";
}
