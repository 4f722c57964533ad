namespace Networking.Core.Json;

/// <summary>What one line of a journal gave: an entry, or a problem, or an entry that is kept although it is not understood.</summary>
/// <param name="Number">The line, from 1; the header is a line.</param>
/// <param name="Entry">The entry; null when the line was left out.</param>
/// <param name="Problem">What is wrong with the line; null when nothing is.</param>
public sealed record JournalLine(int Number, JournalEntry? Entry, JournalProblem? Problem)
{
    /// <summary>The line's number; never what stands there.</summary>
    public override string ToString() => $"line {Number}";
}
