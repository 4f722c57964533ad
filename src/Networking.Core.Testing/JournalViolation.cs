namespace Networking.Core.Testing;

/// <summary>A law that a store breaks.</summary>
/// <param name="Law">The law.</param>
/// <param name="Sentence">What came instead.</param>
public sealed record JournalViolation(JournalLaw Law, string Sentence)
{
    /// <summary>The law and the sentence, as a test's output shows them.</summary>
    public override string ToString() => $"{Law}: {Sentence}";
}
