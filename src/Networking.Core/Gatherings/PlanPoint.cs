namespace Networking.Core.Gatherings;

/// <summary>Something to offer or to learn at a gathering.</summary>
public sealed record PlanPoint
{
    /// <summary>What it is, in the words of whoever wrote it down.</summary>
    public required string What { get; init; }

    /// <summary>For whom it is; null when for nobody in particular.</summary>
    public ContactId? For { get; init; }

    /// <summary>Why; at least one.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>For whom; never what.</summary>
    public override string ToString() => For is { } person ? $"Point for {person}" : "Point";
}
