namespace Networking.Core.Storage.Stores;

/// <summary>What a store has to write for an append, or why nothing is written.</summary>
public sealed record AppendDecision
{
    /// <summary>What the append answers once all of it is written.</summary>
    public required AppendResult Result { get; init; }

    /// <summary>The network after it; the one before where nothing is written.</summary>
    public required Network Network { get; init; }

    /// <summary>The entries to add, in order, each at the next position; redacted where they are about somebody erased.</summary>
    public required IReadOnlyList<JournalEntry> Added { get; init; }

    /// <summary>The entries that an erasure among those added leaves with less; they take the place of what is stored under their ids.</summary>
    public required IReadOnlyList<JournalEntry> Redacted { get; init; }
}
