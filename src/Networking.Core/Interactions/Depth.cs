namespace Networking.Core.Interactions;

/// <summary>How much an interaction went into.</summary>
public enum Depth
{
    /// <summary>
    /// Not said: an interaction in person, by video or by telephone counts as one of substance, any other does not.
    /// </summary>
    Usual,

    /// <summary>In passing: it does not count as one of substance in any channel.</summary>
    Brief,

    /// <summary>Substantial: it counts as one of substance in any channel.</summary>
    Substantial,
}
