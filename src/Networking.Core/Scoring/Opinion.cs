using System.Globalization;

namespace Networking.Core.Scoring;

/// <summary>
/// An opinion of subjective logic: what is believed, what is disbelieved, and what is not known; the three sum to 1.
/// </summary>
/// <remarks>Source: A. Jøsang, Subjective Logic, 2016: binomial opinions, their evidence, discounting and fusion.</remarks>
public readonly record struct Opinion
{
    /// <summary>The weight W of the prior: the evidence at which half of what was unknown is known. 2.</summary>
    public const double DefaultPriorWeight = 2;

    /// <summary>The base rate used where none is given. 0.25; our default.</summary>
    public const double DefaultBaseRate = 0.25;

    private Opinion(double belief, double disbelief, double uncertainty, double baseRate) =>
        (Belief, Disbelief, Uncertainty, BaseRate) = (belief, disbelief, uncertainty, baseRate);

    /// <summary>What is believed, b, from 0 to 1.</summary>
    public double Belief { get; }

    /// <summary>What is disbelieved, d, from 0 to 1.</summary>
    public double Disbelief { get; }

    /// <summary>What is not known, u, from 0 to 1.</summary>
    public double Uncertainty { get; }

    /// <summary>What is expected where nothing is known, a, from 0 to 1.</summary>
    public double BaseRate { get; }

    /// <summary>The expectation E = b + a u, from 0 to 1.</summary>
    public double Expectation => Belief + (BaseRate * Uncertainty);

    /// <summary>The opinion of somebody who knows nothing.</summary>
    /// <param name="baseRate">What is expected then, from 0 to 1.</param>
    public static Opinion Vacuous(double baseRate = DefaultBaseRate) => FromEvidence(0, 0, baseRate);

    /// <summary>The opinion that evidence gives.</summary>
    /// <param name="positive">The evidence r for, 0 or more; it need not be whole.</param>
    /// <param name="negative">The evidence s against, 0 or more.</param>
    /// <param name="baseRate">What is expected without evidence, from 0 to 1.</param>
    /// <param name="priorWeight">The weight W of the prior, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static Opinion FromEvidence(
        double positive,
        double negative,
        double baseRate = DefaultBaseRate,
        double priorWeight = DefaultPriorWeight)
    {
        Require.NotNegative(positive, nameof(positive));
        Require.NotNegative(negative, nameof(negative));
        Require.Fraction(baseRate, nameof(baseRate));
        Require.Positive(priorWeight, nameof(priorWeight));
        double total = positive + negative + priorWeight;
        return new(positive / total, negative / total, priorWeight / total, baseRate);
    }

    /// <summary>An opinion from its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A part lies outside 0 to 1, or belief, disbelief and uncertainty do not sum to 1 within 1e-9.
    /// </exception>
    public static Opinion Of(double belief, double disbelief, double uncertainty, double baseRate = DefaultBaseRate)
    {
        Require.Fraction(belief, nameof(belief));
        Require.Fraction(disbelief, nameof(disbelief));
        Require.Fraction(uncertainty, nameof(uncertainty));
        Require.That(
            Math.Abs(belief + disbelief + uncertainty - 1) <= 1e-9,
            uncertainty,
            nameof(uncertainty),
            "Belief, disbelief and uncertainty sum to 1.");
        Require.Fraction(baseRate, nameof(baseRate));
        return new(belief, disbelief, uncertainty, baseRate);
    }

    /// <summary>
    /// What one may think of somebody on the word of an intermediary: this opinion is of the intermediary,
    /// the other one is the intermediary's.
    /// </summary>
    public Opinion Discount(Opinion theirs) => new(
        Belief * theirs.Belief,
        Belief * theirs.Disbelief,
        Disbelief + Uncertainty + (Belief * theirs.Uncertainty),
        theirs.BaseRate);

    /// <summary>
    /// What two independent sources give together: their evidence is added. The base rate is this opinion's.
    /// </summary>
    /// <exception cref="InvalidOperationException">An opinion leaves nothing unknown; it has no finite evidence.</exception>
    public Opinion Fuse(Opinion other)
    {
        (double positive, double negative) = Evidence();
        (double otherPositive, double otherNegative) = other.Evidence();
        return FromEvidence(positive + otherPositive, negative + otherNegative, BaseRate);
    }

    /// <summary>The four numbers; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"b {Belief:0.####}, d {Disbelief:0.####}, u {Uncertainty:0.####}, a {BaseRate:0.####}");

    /// <summary>The evidence r for and s against that gives this opinion under a prior of a weight.</summary>
    /// <param name="priorWeight">The weight W of the prior, above 0.</param>
    /// <exception cref="InvalidOperationException">The opinion leaves nothing unknown; it has no finite evidence.</exception>
    public (double Positive, double Negative) Evidence(double priorWeight = DefaultPriorWeight) => Uncertainty > 0
        ? (priorWeight * Belief / Uncertainty, priorWeight * Disbelief / Uncertainty)
        : throw new InvalidOperationException("An opinion without uncertainty has no finite evidence.");
}
