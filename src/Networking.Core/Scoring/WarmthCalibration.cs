using System.Globalization;

namespace Networking.Core.Scoring;

/// <summary>
/// How much more, or less, a seeker heard from people than a warmth model expected, all relationships together.
/// Made by <see cref="WarmthModel.Calibrate"/>; immutable.
/// </summary>
/// <remarks>
/// One number for the whole network, never one a contact: it says that people are busier, or that much of what passes
/// is not written down, and nothing of anybody.
/// </remarks>
public sealed record WarmthCalibration
{
    /// <summary>
    /// What is added to both sides of the ratio, so that little history moves little: 20. It is as if 20 more had been
    /// expected and 20 more been heard from. Our default.
    /// </summary>
    public const double Shrinkage = 20;

    /// <summary>
    /// How many were heard from, in both periods together: somebody heard from in each counts twice. 0 or more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double Heard { get; init => field = Require.NotNegative(value, nameof(Heard)); }

    /// <summary>How many the model expected: the sum of its chances. 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double Expected { get; init => field = Require.NotNegative(value, nameof(Expected)); }

    /// <summary>
    /// What <see cref="WarmthModel.ChanceScale"/> is to be multiplied by: <c>(heard + 20) / (expected + 20)</c>. Above 0;
    /// under 1 for a network colder than the model, above 1 for a hotter one, and 1 without history.
    /// </summary>
    public double Factor => (Heard + Shrinkage) / (Expected + Shrinkage);

    /// <summary>
    /// The model with its <see cref="WarmthModel.ChanceScale"/> multiplied by <see cref="Factor"/>: chances, bands and
    /// the days they are left on follow; sums and forward keys, and the keys' fingerprint, stay what they were.
    /// </summary>
    /// <param name="model">The model that the calibration was made with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public WarmthModel Apply(WarmthModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model with { ChanceScale = model.ChanceScale * Factor };
    }

    /// <summary>Why the factor is what it is.</summary>
    public IReadOnlyList<Reason> Reasons => Heard == 0 && Expected == 0
        ? [new("warmth.nothing-to-calibrate", "There is no history before the periods looked back on, so chances stay as they are.")]
        :
        [
            new(
                "warmth.calibrated",
                "In the two periods looked back on, you heard from people {heard} times where {expected} were expected, so the rate behind every chance is taken at {percent} %.",
                new("heard", Math.Round(Heard, 1)),
                new("expected", Math.Round(Expected, 1)),
                new("percent", Math.Round(100 * Factor, 1))),
        ];

    /// <summary>The factor and what it is made of; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Factor {Factor:0.####} (heard {Heard:0.##}, expected {Expected:0.##})");
}
