using System.Globalization;

namespace Networking.Core.Paths;

/// <summary>Somebody whom the seeker knows: where a path begins.</summary>
/// <remarks>The seeker has no number in a <see cref="TieGraph"/>; these are the seeker's own ties into it.</remarks>
/// <param name="Person">The person's number.</param>
/// <param name="Strength">How strong the seeker's own tie to them is, above 0 and at most 1.</param>
public readonly record struct PathStart(int Person, double Strength)
{
    /// <summary>The number and the strength, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Person} at {Strength:0.####}");
}
