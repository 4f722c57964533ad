namespace Networking.Core.Insights;

/// <summary>The bonus of moderately weak ties: how much a tie of this embeddedness is apt to open.</summary>
/// <remarks>
/// Source: K. Rajkumar, G. Saint-Jacques, I. Bojinov, E. Brynjolfsson, S. Aral, A causal test of the strength of weak
/// ties, Science 377 (2022), experiments on twenty million members of LinkedIn. Weaker ties, measured by the number of
/// mutual connections, led to more job changes, but only to a point: the relation is an inverted U that turns at about ten.
/// That it rises, where it turns and that it falls are theirs. The shape, and that nobody in common gives nothing, are our
/// defaults.
/// </remarks>
public static class ModeratelyWeakTies
{
    /// <summary>The number of mutual acquaintances with the greatest bonus: 10.</summary>
    public const int Peak = 10;

    /// <summary>The bonus of a tie: <c>m / 10 * exp(1 - m / 10)</c> for m mutual acquaintances.</summary>
    /// <param name="mutualAcquaintances">How many people both ends of the tie know, 0 or more.</param>
    /// <returns>0 for none, 1 for ten, and less the further from ten; 0.25 for one, 0.74 for twenty, 0.09 for fifty.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mutualAcquaintances"/> is negative.</exception>
    public static double Bonus(int mutualAcquaintances)
    {
        double share = Require.NotNegative(mutualAcquaintances, nameof(mutualAcquaintances)) / (double)Peak;
        return share * Math.Exp(1 - share);
    }
}
