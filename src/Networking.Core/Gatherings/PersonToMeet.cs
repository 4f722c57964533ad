namespace Networking.Core.Gatherings;

/// <summary>Somebody expected at a gathering, and what makes it good to see them.</summary>
public sealed record PersonToMeet
{
    /// <summary>The person, under the id in use.</summary>
    public required ContactId Person { get; init; }

    /// <summary>Their name.</summary>
    public required string Name { get; init; }

    /// <summary>What makes it good to see them, what is open to them first; at least one.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The id; never the name.</summary>
    public override string ToString() => $"To meet {Person}";
}
