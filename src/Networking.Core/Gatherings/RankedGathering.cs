namespace Networking.Core.Gatherings;

/// <summary>A gathering with what speaks for it.</summary>
public sealed record RankedGathering
{
    /// <summary>The gathering.</summary>
    public required GatheringProspect Prospect { get; init; }

    /// <summary>The sum of the points of <see cref="Reasons"/>; 0 or more.</summary>
    public required int Score { get; init; }

    /// <summary>
    /// What speaks for it, each with its <c>points</c> among its values, those with the most first. Never empty: where
    /// nothing is known, one reason says so, with 0 points.
    /// </summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The score; never the gathering.</summary>
    public override string ToString() => $"Gathering with {Score} points";
}
