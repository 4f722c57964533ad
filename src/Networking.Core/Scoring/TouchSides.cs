namespace Networking.Core.Scoring;

/// <summary>Which sides acted on a day in touch.</summary>
[Flags]
public enum TouchSides
{
    /// <summary>Nobody; such a day does not count.</summary>
    None = 0,

    /// <summary>The seeker acted.</summary>
    Mine = 1,

    /// <summary>The contact acted.</summary>
    Theirs = 2,

    /// <summary>Both acted.</summary>
    Mutual = Mine | Theirs,
}
