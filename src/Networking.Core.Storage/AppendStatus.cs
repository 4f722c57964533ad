namespace Networking.Core.Storage;

/// <summary>What became of an append.</summary>
public enum AppendStatus
{
    /// <summary>Every entry is in the journal, some perhaps from before.</summary>
    Appended,

    /// <summary>The journal has another version than was expected; nothing was appended.</summary>
    Conflict,

    /// <summary>An entry is not valid; nothing was appended.</summary>
    Refused,
}
