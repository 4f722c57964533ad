namespace Networking.Core.Asks;

/// <summary>An answer to an ask.</summary>
public enum AskAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not now.</summary>
    NotNow,
}
