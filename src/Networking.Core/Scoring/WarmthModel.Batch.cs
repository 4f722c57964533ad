using NodaTime;

namespace Networking.Core.Scoring;

/// <remarks>
/// The batch functions take the forward keys of many relationships and write into the caller's spans. They allocate
/// nothing, use vector instructions where the machine has them, and answer what the functions on one key answer: what
/// vectors leave open, because rounding could matter there, those functions decide.
/// </remarks>
public sealed partial record WarmthModel
{
    /// <summary>
    /// The chances that contacts act toward the seeker within so many days: <see cref="Chance"/> of
    /// <see cref="SumFromKey"/> for each key, within 1e-12.
    /// </summary>
    /// <param name="keys">The forward keys, each 0 or more.</param>
    /// <param name="asOf">The day asked about, not before any last day in touch.</param>
    /// <param name="horizonInDays">The number of days, above 0.</param>
    /// <param name="chances">Receives the chance of each key, in order; at least as long, and not overlapping the keys.</param>
    /// <exception cref="ArgumentException"><paramref name="chances"/> is too short, or overlaps <paramref name="keys"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The horizon is not above 0, or a key is negative, not finite, or gives no finite count on that day; discard what
    /// was written until then.
    /// </exception>
    public void ChancesFromKeys(ReadOnlySpan<double> keys, LocalDate asOf, double horizonInDays, Span<double> chances)
    {
        ThrowUnlessRoomFor(keys.Length, chances.Length, nameof(chances));
        if (keys.Overlaps(chances[..keys.Length]))
        {
            throw new ArgumentException("The chances would overwrite the keys.", nameof(chances));
        }

        double horizonFactor = HorizonFactor(horizonInDays);
        double decay = Decay(DaysBetween(Landmark, asOf));
        double rate = ChanceScale * horizonFactor;
        // Before the landmark a key can be finite and its count not, which vectors do not look at.
        int settled = decay <= 1 ? VectorChances.Fill(keys, rate * decay, rate * Baseline, chances) : 0;
        for (int i = settled; i < keys.Length; i++)
        {
            chances[i] = ChanceBy(horizonFactor, Require.NotNegative(KeyOf(keys, i) * decay, nameof(keys)));
        }
    }

    /// <summary>The bands of relationships on a day: <see cref="BandFromKey"/> of each key.</summary>
    /// <param name="keys">The forward keys, each 0 or more.</param>
    /// <param name="asOf">The day asked about, not before any last day in touch.</param>
    /// <param name="bands">Receives the band of each key, in order; at least as long.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="bands"/> is too short, or the model contradicts itself: it is cooling from a higher chance than warm.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A key is negative, not finite, or gives no finite count on that day; discard what was written until then.
    /// </exception>
    public void BandsFromKeys(ReadOnlySpan<double> keys, LocalDate asOf, Span<WarmthBand> bands)
    {
        ThrowUnlessRoomFor(keys.Length, bands.Length, nameof(bands));
        ThrowIfContradictory();
        double decay = Decay(DaysBetween(Landmark, asOf));
        VectorBands certain = new(
            SumBounds.Of(this, CoolingFrom, BandHorizonInDays),
            SumBounds.Of(this, WarmFrom, BandHorizonInDays),
            decay);
        for (int i = 0; i < keys.Length;)
        {
            i += certain.Fill(keys[i..], bands[i..]);
            for (int end = Math.Min(i + VectorBands.Step, keys.Length); i < end; i++)
            {
                bands[i] = BandFromKey(KeyOf(keys, i), asOf);
            }
        }
    }

    /// <summary>
    /// The first days on which chances are below a value if nothing more happens: <see cref="FirstDayBelow"/> of each
    /// key. With <see cref="CoolingFrom"/> and <see cref="BandHorizonInDays"/>, the days from which silence is cold.
    /// </summary>
    /// <remarks>
    /// A key does not tell the last day in touch. Somebody who was below before that day and rose on it without rising
    /// above has a day here before their last; <see cref="Warmth.ColdOn"/> is the later of the two.
    /// </remarks>
    /// <param name="keys">The forward keys, each 0 or more.</param>
    /// <param name="chance">From 0 inclusive to 1 exclusive.</param>
    /// <param name="horizonInDays">The number of days, above 0.</param>
    /// <param name="days">Receives the day of each key, in order, or null throughout where no key has one; at least as long.</param>
    /// <exception cref="ArgumentException"><paramref name="days"/> is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number lies outside its range, or a key is negative or not finite; discard what was written until then.
    /// </exception>
    public void FirstDaysBelow(ReadOnlySpan<double> keys, double chance, double horizonInDays, Span<LocalDate?> days)
    {
        ThrowUnlessRoomFor(keys.Length, days.Length, nameof(days));
        SumBounds bounds = SumBounds.Of(this, chance, horizonInDays);
        if (!IsEverBelow(bounds.Middle, chance, horizonInDays))
        {
            ThrowUnlessInOrder(keys);
            days[..keys.Length].Clear();
            return;
        }

        double margin = HalfLifeInDays * (bounds.From - bounds.Below) / bounds.Middle;
        double farthest = bounds.Below > 0 ? Math.Min(LastDay, HalfLifeInDays * 1000) : 0;
        double origin = Math.Log2(bounds.Middle);
        Span<double> logarithms = stackalloc double[64];
        for (int start = 0; start < keys.Length; start += logarithms.Length)
        {
            ReadOnlySpan<double> some = keys[start..Math.Min(start + logarithms.Length, keys.Length)];
            VectorLogarithms.Fill(some, logarithms);
            for (int i = 0; i < some.Length; i++)
            {
                double age = HalfLifeInDays * (logarithms[i] - origin);
                bool isCertain = Math.Abs(age) < farthest && Math.Abs(age - Math.Round(age)) > margin;
                days[start + i] = isCertain
                    ? Landmark.PlusDays((int)Math.Ceiling(age))
                    : FirstDayBelow(KeyOf(keys, start + i), chance, horizonInDays);
            }
        }
    }

    private static double KeyOf(ReadOnlySpan<double> keys, int index) => keys[index] is >= 0 and <= double.MaxValue
        ? keys[index]
        : throw new ArgumentOutOfRangeException(nameof(keys), keys[index], $"The key at index {index} is not a finite number of 0 or more.");

    private static void ThrowUnlessInOrder(ReadOnlySpan<double> keys)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            KeyOf(keys, i);
        }
    }

    private static void ThrowUnlessRoomFor(int needed, int given, string name)
    {
        if (given < needed)
        {
            throw new ArgumentException($"There are {needed} keys and room for {given} answers.", name);
        }
    }
}
