using System.Globalization;

namespace Networking.Core.Scoring;

/// <summary>Decayed evidence for and against, to be added up and made into an opinion.</summary>
/// <param name="Positive">The evidence r for, 0 or more.</param>
/// <param name="Negative">The evidence s against, 0 or more.</param>
public readonly record struct EvidenceSum(double Positive, double Negative)
{
    /// <summary>Both sides added.</summary>
    public static EvidenceSum operator +(EvidenceSum left, EvidenceSum right) =>
        new(left.Positive + right.Positive, left.Negative + right.Negative);

    /// <summary>Both sides; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"for {Positive:0.####}, against {Negative:0.####}");

    /// <summary>Both sides added.</summary>
    public static EvidenceSum Add(EvidenceSum left, EvidenceSum right) => left + right;
}
