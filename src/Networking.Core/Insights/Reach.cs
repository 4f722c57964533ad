namespace Networking.Core.Insights;

/// <summary>How much new ground a contact opens, by who is noted to know whom. Apart from how alive the relationship is, and from what was earned in it.</summary>
/// <remarks>
/// The graph is everybody whom the seeker knows or knows of, with the seeker tied to every contact. What is not noted is not
/// there: of a contact whose acquaintances nobody wrote down it says nothing.
/// </remarks>
public sealed record Reach
{
    /// <summary>The contact, under the id in use after merges.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>How many people they are noted to know, without the seeker.</summary>
    public int Acquaintances { get; init; }

    /// <summary>How many of these the seeker knows too.</summary>
    public int Mutual { get; init; }

    /// <summary>The people they are noted to know whom neither the seeker nor any other contact knows; in order of their ids.</summary>
    public required ValueList<ContactId> OnlyThroughThem { get; init; }

    /// <summary>Whether there is anybody whom only they could introduce.</summary>
    public bool IsBridge => !OnlyThroughThem.IsEmpty;

    /// <summary>
    /// Burt's effective size of their network: how many people they reach that do not reach each other, from 1 to how
    /// many they know, the seeker included. Source: R. Burt, Structural Holes, 1992.
    /// </summary>
    public double EffectiveSize { get; init; }

    /// <summary>
    /// Burt's constraint: how much their ties lead to the same people, above 0; 1 for somebody who knows the seeker alone,
    /// and the lower the more ground they open. Source: R. Burt, Structural Holes, 1992.
    /// </summary>
    public double Constraint { get; init; }

    /// <summary>The bonus of moderately weak ties for the people known to both, from 0 to 1: <see cref="ModeratelyWeakTies"/>.</summary>
    public double ModeratelyWeakTieBonus { get; init; }

    /// <summary>What it means, in sentences.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The id; never anybody's data.</summary>
    public override string ToString() => $"Reach of {Contact}";
}
