namespace Networking.Core.Paths;

/// <summary>How well two people know each other, as far as the seeker knows.</summary>
public enum AcquaintanceStrength
{
    /// <summary>They do not know each other after all; it takes back what was noted earlier.</summary>
    None,

    /// <summary>At least one has heard of the other.</summary>
    HeardOf,

    /// <summary>They know each other.</summary>
    Knows,

    /// <summary>They are close.</summary>
    Close,
}
