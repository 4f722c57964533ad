namespace Networking.Core.Json;

/// <summary>What a journal gave.</summary>
public sealed record JournalReadResult
{
    internal JournalReadResult(IReadOnlyList<JournalEntry> entries, IReadOnlyList<JournalProblem> problems, int problemCount) =>
        (Entries, Problems, ProblemCount) = (entries, problems, problemCount);

    /// <summary>The entries in the order of their lines, those that are not understood included.</summary>
    public IReadOnlyList<JournalEntry> Entries { get; }

    /// <summary>What is wrong, in the order of the lines; at most <see cref="JournalReadOptions.MostProblems"/>.</summary>
    public IReadOnlyList<JournalProblem> Problems { get; }

    /// <summary>How many lines have a problem, those that are not listed included.</summary>
    public int ProblemCount { get; }

    /// <summary>The counts; never an entry.</summary>
    public override string ToString() => $"{Entries.Count} entries, {ProblemCount} problems";
}
