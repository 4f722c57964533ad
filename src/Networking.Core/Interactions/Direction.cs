namespace Networking.Core.Interactions;

/// <summary>Who acted.</summary>
public enum Direction
{
    /// <summary>The seeker acted toward the contact.</summary>
    Mine,

    /// <summary>The contact acted toward the seeker.</summary>
    Theirs,

    /// <summary>Both did.</summary>
    Mutual,
}
