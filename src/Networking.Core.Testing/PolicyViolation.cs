namespace Networking.Core.Testing;

/// <summary>A law that a policy breaks.</summary>
/// <param name="Law">The law.</param>
/// <param name="Sentence">What came instead: ids, days and shapes, never anybody's data.</param>
public sealed record PolicyViolation(PolicyLaw Law, string Sentence)
{
    /// <summary>The law and the sentence, as a test's output shows them.</summary>
    public override string ToString() => $"{Law}: {Sentence}";
}
