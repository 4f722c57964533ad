using System.Globalization;

namespace Networking.Core.Paths;

/// <summary>Two people who know each other, by their numbers in a <see cref="TieGraph"/>. Neither end comes first.</summary>
/// <param name="One">The number of one of them.</param>
/// <param name="Other">The number of the other one.</param>
/// <param name="Strength">How strong the tie is, above 0 and at most 1.</param>
public readonly record struct Tie(int One, int Other, double Strength)
{
    /// <summary>Both numbers and the strength, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{One}-{Other} at {Strength:0.####}");
}
