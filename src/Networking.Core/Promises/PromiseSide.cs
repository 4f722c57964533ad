namespace Networking.Core.Promises;

/// <summary>Who promised.</summary>
public enum PromiseSide
{
    /// <summary>The seeker.</summary>
    Mine,

    /// <summary>The contact.</summary>
    Theirs,
}
