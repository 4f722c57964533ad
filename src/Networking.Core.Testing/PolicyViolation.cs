namespace Networking.Core.Testing;

/// <summary>A law that a policy breaks.</summary>
/// <param name="Law">The law.</param>
/// <param name="Sentence">
/// What came instead: ids, days and shapes, never anybody's data. What was thrown stands there by its type, and with its
/// message too where it came of a built-in journal, whose people are made up.
/// </param>
public sealed record PolicyViolation(PolicyLaw Law, string Sentence)
{
    /// <summary>
    /// What was thrown, with the stack; null where nothing was. Its message may hold whatever the policy read in the journal
    /// that it was asked about.
    /// </summary>
    public Exception? Fault { get; init; }

    /// <summary>Whether law and sentence are equal; <see cref="Fault"/> is another object in each run.</summary>
    public bool Equals(PolicyViolation? other) => other is not null && Law == other.Law && Sentence == other.Sentence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Law, Sentence);

    /// <summary>The law and the sentence, as a test's output shows them.</summary>
    public override string ToString() => $"{Law}: {Sentence}";
}
