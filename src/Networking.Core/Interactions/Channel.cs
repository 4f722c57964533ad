namespace Networking.Core.Interactions;

/// <summary>The way in which people were in touch.</summary>
public enum Channel
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>In one place.</summary>
    InPerson,

    /// <summary>By video.</summary>
    Video,

    /// <summary>By telephone.</summary>
    Phone,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By a message: LinkedIn, SMS, chat.</summary>
    Message,

    /// <summary>By a post, a comment or a reaction that the other one sees.</summary>
    Social,

    /// <summary>By a letter or card.</summary>
    Letter,
}
