using System.Globalization;
using NodaTime;

namespace Networking.Core.Scoring;

/// <summary>
/// How alive a relationship is: one exponentially decayed count of days in touch, and the chance of hearing from the
/// contact that follows from it. Pure functions on plain values; immutable.
/// </summary>
/// <remarks>
/// The constants were fitted on four public sets of dated e-mails and calls; <c>docs/limits.md</c> says what that does
/// not show. Day weights apply in order: of the days of the seeker's alone, those after
/// <see cref="UnansweredLimit"/> such days since the contact last acted (or since the beginning) count nothing.
/// </remarks>
public sealed partial record WarmthModel
{
    /// <summary>The shortest half-life, in days: with a shorter one a forward key dated before 2100 would overflow.</summary>
    public const double ShortestHalfLife = 36;

    /// <summary>The day from which forward keys are counted: 2000-01-01.</summary>
    public static readonly LocalDate Landmark = new(2000, 1, 1);

    /// <summary>The model of version 1, with every default.</summary>
    public static WarmthModel V1 { get; } = new();

    /// <summary>The days in which a day in touch loses half its weight. Default 60; at least 36.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is under 36 or not finite.</exception>
    public double HalfLifeInDays
    {
        get;
        init => field = Require.That(
            value >= ShortestHalfLife && double.IsFinite(value),
            value,
            nameof(HalfLifeInDays),
            "A half-life is at least 36 days.");
    } = 60;

    /// <summary>The weight of a day on which both sides acted. Default 1.</summary>
    public double MutualWeight { get; init => field = Require.NotNegative(value, nameof(MutualWeight)); } = 1;

    /// <summary>The weight of a day on which the contact alone acted. Default 0.8.</summary>
    public double TheirsWeight { get; init => field = Require.NotNegative(value, nameof(TheirsWeight)); } = 0.8;

    /// <summary>The weight of a day on which the seeker alone acted. Default 0.125.</summary>
    public double MineWeight { get; init => field = Require.NotNegative(value, nameof(MineWeight)); } = 0.125;

    /// <summary>How many days of the seeker's alone count in a row. Default 3.</summary>
    public int UnansweredLimit { get; init => field = Require.NotNegative(value, nameof(UnansweredLimit)); } = 3;

    /// <summary>The factor c of the chance. Default 0.01372.</summary>
    public double ChanceScale { get; init => field = Require.Positive(value, nameof(ChanceScale)); } = 0.01372;

    /// <summary>The count r0 that somebody without history stands at. Default 0.157.</summary>
    public double Baseline { get; init => field = Require.NotNegative(value, nameof(Baseline)); } = 0.157;

    /// <summary>The exponent g of the horizon. Default 0.751.</summary>
    public double HorizonExponent { get; init => field = Require.Positive(value, nameof(HorizonExponent)); } = 0.751;

    /// <summary>The horizon of the bands, in days. Default 90.</summary>
    public double BandHorizonInDays { get; init => field = Require.Positive(value, nameof(BandHorizonInDays)); } = 90;

    /// <summary>The lowest chance within the bands' horizon that is warm. Default 0.35.</summary>
    public double WarmFrom { get; init => field = Require.FractionBelowOne(value, nameof(WarmFrom)); } = 0.35;

    /// <summary>The lowest chance within the bands' horizon that is cooling; below is cold. Default 0.15.</summary>
    public double CoolingFrom { get; init => field = Require.FractionBelowOne(value, nameof(CoolingFrom)); } = 0.15;

    /// <summary>The years of silence after which a relationship is dormant. Default 3.</summary>
    public int DormantAfterYears { get; init => field = Require.Positive(value, nameof(DormantAfterYears)); } = 3;

    /// <summary>The two-way days without which nothing is dormant. Default 3.</summary>
    public int DormantTwoWayDays { get; init => field = Require.NotNegative(value, nameof(DormantTwoWayDays)); } = 3;

    /// <summary>
    /// A text that is equal for models whose forward keys are: store it beside a key and rewrite the key when it
    /// differs. The chance's constants do not enter a key.
    /// </summary>
    public string KeyFingerprint => string.Create(
        CultureInfo.InvariantCulture,
        $"warmth-key-1;h={HalfLifeInDays:R};w={MutualWeight:R}/{TheirsWeight:R}/{MineWeight:R};u={UnansweredLimit}");

    /// <summary>The constants; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{KeyFingerprint};c={ChanceScale:R};r0={Baseline:R};g={HorizonExponent:R}");

    /// <summary>The decayed count S of days in touch; days after the day asked about are left out.</summary>
    /// <param name="days">The days in order, each once.</param>
    /// <param name="asOf">The day asked about; a day in touch on it has age 0.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentException">The days are not strictly ascending.</exception>
    public double Sum(ReadOnlySpan<DayInTouch> days, LocalDate asOf)
    {
        double sum = 0;
        DayWeights weights = new(this);
        for (int i = 0; i < days.Length; i++)
        {
            ThrowUnlessAscending(i == 0 || days[i - 1].Day < days[i].Day);
            if (days[i].Day <= asOf)
            {
                sum += weights.Next(days[i].Sides) * Decay(DaysBetween(days[i].Day, asOf));
            }
        }

        return sum;
    }

    /// <summary>The decayed count S of days in touch, for people with ages instead of dates.</summary>
    /// <param name="agesInDays">The ages, oldest first, fractions allowed; 0 or more.</param>
    /// <param name="sides">Who acted on each.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentException">The spans differ in length, or ages are not in descending order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An age is negative or not finite.</exception>
    public double Sum(ReadOnlySpan<double> agesInDays, ReadOnlySpan<TouchSides> sides)
    {
        if (agesInDays.Length != sides.Length)
        {
            throw new ArgumentException("There is not one age for each day's sides.", nameof(sides));
        }

        double sum = 0;
        DayWeights weights = new(this);
        for (int i = 0; i < agesInDays.Length; i++)
        {
            Require.NotNegative(agesInDays[i], nameof(agesInDays));
            ThrowUnlessAscending(i == 0 || agesInDays[i - 1] >= agesInDays[i]);
            sum += weights.Next(sides[i]) * Decay(agesInDays[i]);
        }

        return sum;
    }

    /// <summary>
    /// The forward key K: the count as it stands on <see cref="Landmark"/>'s scale. It changes with the days in touch
    /// and never with silence, so relationships compare by it in the same way on every date.
    /// </summary>
    /// <param name="days">The days in order, each once.</param>
    /// <exception cref="ArgumentException">The days are not strictly ascending.</exception>
    public double Key(ReadOnlySpan<DayInTouch> days)
    {
        double key = 0;
        DayWeights weights = new(this);
        for (int i = 0; i < days.Length; i++)
        {
            ThrowUnlessAscending(i == 0 || days[i - 1].Day < days[i].Day);
            key += weights.Next(days[i].Sides) * Math.Pow(2, DaysBetween(Landmark, days[i].Day) / HalfLifeInDays);
        }

        return key;
    }

    /// <summary>The forward key K of days in touch.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public double Key(DaySet days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Key(days.AsSpan());
    }

    /// <summary>The chance that the contact acts toward the seeker within so many days.</summary>
    /// <param name="sum">The decayed count S, 0 or more.</param>
    /// <param name="horizonInDays">The number of days, above 0.</param>
    /// <returns>From 0 to 1: <c>1 - exp(-c (r0 + S) H^g)</c>; above 0 with a <see cref="Baseline"/> above 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public double Chance(double sum, double horizonInDays) =>
        ChanceBy(HorizonFactor(horizonInDays), Require.NotNegative(sum, nameof(sum)));

    /// <summary>The decayed count at which the chance has a value; 0 or less where even no history gives more.</summary>
    /// <param name="chance">From 0 inclusive to 1 exclusive.</param>
    /// <param name="horizonInDays">The number of days, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public double SumAt(double chance, double horizonInDays) =>
        (-Math.Log(1 - Require.FractionBelowOne(chance, nameof(chance))) / (ChanceScale * HorizonFactor(horizonInDays))) - Baseline;

    internal double HorizonFactor(double horizonInDays) =>
        Math.Pow(Require.Positive(horizonInDays, nameof(horizonInDays)), HorizonExponent);

    private double ChanceBy(double horizonFactor, double sum) => 1 - Math.Exp(-ChanceScale * (Baseline + sum) * horizonFactor);

    private double Decay(double ageInDays) => Math.Pow(2, -ageInDays / HalfLifeInDays);

    private static double DaysBetween(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static void ThrowUnlessAscending(bool ascending)
    {
        if (!ascending)
        {
            throw new ArgumentException("The days are not in ascending order.");
        }
    }

    /// <summary>Gives each day its weight, in order, and counts the unanswered run.</summary>
    private struct DayWeights(WarmthModel model)
    {
        private int _unanswered;

        internal double Next(TouchSides sides)
        {
            if (sides.HasFlag(TouchSides.Theirs))
            {
                _unanswered = 0;
                return sides.HasFlag(TouchSides.Mine) ? model.MutualWeight : model.TheirsWeight;
            }

            return sides == TouchSides.Mine && _unanswered++ < model.UnansweredLimit ? model.MineWeight : 0;
        }
    }
}
