namespace Networking.Core.Interchange;

/// <summary>What an import found: entries to record, and everything that is worth telling the seeker.</summary>
public sealed record ImportResult
{
    /// <summary>
    /// The entries that the network does not hold yet, people before what happened with them. They are valid, so
    /// <see cref="Network.Replay"/> takes them. Empty when everything was imported before.
    /// </summary>
    public required ValueList<JournalEntry> Entries { get; init; }

    /// <summary>The problems, by file and line.</summary>
    public required ValueList<ImportProblem> Problems { get; init; }

    /// <summary>How many rows there were and what became of them.</summary>
    public required ImportCounts Counts { get; init; }

    /// <summary>The name of the seeker as the files have it; empty where nothing needed it.</summary>
    public required string Owner { get; init; }

    /// <summary>The numbers of entries and problems; never whose.</summary>
    public override string ToString() => $"{Entries.Count} entries, {Problems.Count} problems";
}
