using Networking.Core.Contacts;

namespace Networking.Core.Scoring;

/// <summary>What the levels of trust need besides belief: things that volume alone cannot buy.</summary>
public sealed record TrustMilestones
{
    /// <summary>The number of two-way days in touch.</summary>
    public int TwoWayDays { get; init; }

    /// <summary>The number of commitments the seeker kept: promises, and leads reported back.</summary>
    public int KeptCommitments { get; init; }

    /// <summary>The number of times the seeker helped them.</summary>
    public int HelpGiven { get; init; }

    /// <summary>Whether they introduced the seeker, passed the résumé on, or gave a reference, now or before.</summary>
    public bool HasVouched { get; init; }

    /// <summary>The seeker's own word on how close they are; null when there is none.</summary>
    public Closeness? Declared { get; init; }
}
