using Networking.Core.Asks;
using Networking.Core.Scoring;

namespace Networking.Core.Paths;

/// <summary>A way to somebody, over people who know each other. Nobody is on it twice.</summary>
public sealed record IntroductionPath
{
    /// <summary>To whom it leads.</summary>
    public KnownPerson Target => Hops[^1].To;

    /// <summary>Its ties in their order, the seeker's own first.</summary>
    public required ValueList<PathHop> Hops { get; init; }

    /// <summary>
    /// What the seeker may think of the last tie on the word of all before it: the opinions of the ties, each discounted by
    /// the one before it. Its belief, the product of theirs, is what paths are compared by.
    /// </summary>
    public required Opinion Opinion { get; init; }

    /// <summary>Why this way, and what would come first: one reason for each tie, then the ask at hand.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>Who would introduce the seeker, in order; empty where the seeker knows the target.</summary>
    public IEnumerable<KnownPerson> Introducers => Hops.Select(hop => hop.From).OfType<KnownPerson>();

    /// <summary>
    /// The ask at hand: the first one on the way. What comes after it, comes after it; nobody is asked for two things at once.
    /// </summary>
    public AskAdvice NextAsk => Hops.Select(hop => hop.Ask).OfType<AskAdvice>().First();

    /// <summary>Whether the ask at hand may be made today.</summary>
    public bool IsReady => NextAsk.Verdict == AskVerdict.Ready;

    /// <summary>The number of ties and the target's id; never anybody's data.</summary>
    public override string ToString() => $"Path of {Hops.Count} ties to {Target}";
}
