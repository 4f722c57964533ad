namespace Networking.Core.Interchange;

/// <summary>
/// What an import would change, before anything is recorded. To carry it out, replay <see cref="Entries"/>; to refuse a
/// part of it, leave that part's entries out.
/// </summary>
public sealed record ImportPlan
{
    /// <summary>The changes, people before what happened with them. Empty when everything was imported before.</summary>
    public required ValueList<PlannedChange> Changes { get; init; }

    /// <summary>What was left out, and by which rule.</summary>
    public required ValueList<LeftOut> LeftOut { get; init; }

    /// <summary>The problems, by file and line.</summary>
    public required ValueList<ImportProblem> Problems { get; init; }

    /// <summary>What became of the records of each file, in the order of reading.</summary>
    public required ValueList<FileCounts> Files { get; init; }

    /// <summary>
    /// The entries of all changes, none of which the network holds yet. They are valid, so <see cref="Network.Replay"/>
    /// takes them.
    /// </summary>
    public IEnumerable<JournalEntry> Entries => Changes.SelectMany(change => change.Entries);

    /// <summary>Whether nothing would change.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>The numbers of changes and problems; never whose.</summary>
    public override string ToString() => $"{Changes.Count} changes, {Problems.Count} problems";
}
