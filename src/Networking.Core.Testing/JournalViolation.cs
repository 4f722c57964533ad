namespace Networking.Core.Testing;

/// <summary>A law that a store breaks.</summary>
/// <param name="Law">The law.</param>
/// <param name="Sentence">What came instead; where something was thrown, which call threw, its type and its message.</param>
public sealed record JournalViolation(JournalLaw Law, string Sentence)
{
    /// <summary>What was thrown, with the stack of the call that threw it; null where nothing was.</summary>
    public Exception? Fault { get; init; }

    /// <summary>Whether law and sentence are equal; <see cref="Fault"/> is another object in each run.</summary>
    public bool Equals(JournalViolation? other) => other is not null && Law == other.Law && Sentence == other.Sentence;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Law, Sentence);

    /// <summary>The law and the sentence, as a test's output shows them.</summary>
    public override string ToString() => $"{Law}: {Sentence}";
}
