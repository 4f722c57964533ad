namespace Networking.Core.Scoring;

/// <summary>
/// The decayed count at which the chance has a value, with room for rounding: counts under <see cref="Below"/> are
/// certainly under that chance, counts of <see cref="From"/> and more are certainly not.
/// </summary>
internal readonly record struct SumBounds(double Below, double Middle, double From)
{
    /// <summary>Far wider than the rounding of a few operations, and far narrower than a day or a person.</summary>
    private const double Relative = 1e-10;

    internal static SumBounds Of(WarmthModel model, double chance, double horizonInDays)
    {
        double sum = model.SumAt(chance, horizonInDays);
        // One step of a chance near 1 is a long way in the count: d sum = d chance / ((1 - chance) c H^g).
        double steepness = 1 / ((1 - chance) * model.ChanceScale * model.HorizonFactor(horizonInDays));
        double margin = (Relative * (Math.Abs(sum) + model.Baseline)) + (1e-14 * steepness);
        return new(sum - margin, sum, sum + margin);
    }
}
