namespace Networking.Core.Storage.Privacy;

/// <summary>What an erasure did.</summary>
public sealed record ErasureResult
{
    /// <summary>Whether it is gone from the files too.</summary>
    public required PurgeStatus Status { get; init; }

    /// <summary>How many entries lost personal data.</summary>
    public required int RedactedEntries { get; init; }

    /// <summary>
    /// Entries about others whose texts name the person, by the whole words of their names, an address or a number: for the
    /// seeker to look at and retract or put right. They were left as they are, for a word can be another's name.
    /// </summary>
    public ValueList<EntryId> ToReview { get; init; }
}
