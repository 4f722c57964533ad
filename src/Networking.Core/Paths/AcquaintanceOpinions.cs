using Networking.Core.Scoring;

namespace Networking.Core.Paths;

/// <summary>How much one may rely on two people knowing each other when one is to introduce somebody to the other.</summary>
public static class AcquaintanceOpinions
{
    /// <summary>
    /// The opinion for a strength: what one piece of evidence of that weight gives, 0.5 for heard of (belief 0.2), 1.5 for
    /// knows (0.4286) and 4 for close (0.6667). They are the weights of the seeker's own word on a relationship, so that
    /// what is said of others counts as much as what is said of oneself. Our default; no public data says more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The strength is <see cref="AcquaintanceStrength.None"/>, or not one of the enumeration.</exception>
    public static Opinion Of(AcquaintanceStrength strength) => strength switch
    {
        AcquaintanceStrength.HeardOf => Opinion.FromEvidence(0.5, 0),
        AcquaintanceStrength.Knows => Opinion.FromEvidence(1.5, 0),
        AcquaintanceStrength.Close => Opinion.FromEvidence(4, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(strength), strength, "A strength that ties two people is needed."),
    };
}
