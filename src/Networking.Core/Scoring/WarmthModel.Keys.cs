using NodaTime;

namespace Networking.Core.Scoring;

public sealed partial record WarmthModel
{
    /// <summary>The decayed count S on a day not before the last day in touch, from the forward key.</summary>
    public double SumFromKey(double key, LocalDate asOf) => key * Decay(DaysBetween(Landmark, asOf));

    /// <summary>
    /// The forward key of a decayed count S, 0 or more, on a day: the inverse of <see cref="SumFromKey"/>. At
    /// <see cref="SumAt"/> it bounds a query on stored keys: the smaller ones are, on that day, below that chance.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sum"/> is negative or not finite.</exception>
    public double KeyAt(double sum, LocalDate asOf) =>
        Require.NotNegative(sum, nameof(sum)) / Decay(DaysBetween(Landmark, asOf));

    /// <summary>The band that a forward key alone tells of, on a day not before the last day in touch.</summary>
    /// <returns>
    /// Warm, cooling or cold; for a key of 0, never in touch. A key does not say which sides acted, so what
    /// <see cref="Band(DaySet, LocalDate)"/> calls dormant is cold here, and days that weigh nothing, in a model with
    /// such weights, are as if they had not been.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The key is negative or not finite, or gives no finite count on that day.</exception>
    /// <exception cref="ArgumentException">The model contradicts itself: it is cooling from a higher chance than warm.</exception>
    public WarmthBand BandFromKey(double key, LocalDate asOf)
    {
        ThrowIfContradictory();
        return Require.NotNegative(key, nameof(key)) == 0
            ? WarmthBand.NeverInTouch
            : Band(Chance(SumFromKey(key, asOf), BandHorizonInDays));
    }

    /// <summary>The first day on which the chance is below a value if nothing more happens.</summary>
    /// <param name="key">The forward key, 0 or more.</param>
    /// <param name="chance">From 0 inclusive to 1 exclusive.</param>
    /// <param name="horizonInDays">The number of days, above 0.</param>
    /// <returns>
    /// The day; null where there is none, because even without history the chance is not below the value. For a
    /// key of 0 it is <see cref="LocalDate.MinIsoValue"/>: below on every day. A day beyond the calendar is its
    /// first or last one.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public LocalDate? FirstDayBelow(double key, double chance, double horizonInDays)
    {
        double sum = SumAt(chance, horizonInDays);
        Require.NotNegative(key, nameof(key));
        if (!IsEverBelow(sum, chance, horizonInDays))
        {
            return null;
        }

        if (key == 0)
        {
            return LocalDate.MinIsoValue;
        }

        double days = Math.Floor(HalfLifeInDays * Math.Log2(key / sum)) + 1;
        // The estimate can be off by rounding; the chance itself, which falls in silence, decides to the day.
        int estimate = (int)Math.Clamp(days, FirstDay, LastDay);
        int above = !IsBelow(Math.Max(estimate - 2, FirstDay)) ? Math.Max(estimate - 2, FirstDay) : FirstDay - 1;
        int below = IsBelow(Math.Min(estimate + 1, LastDay)) ? Math.Min(estimate + 1, LastDay) : LastDay;
        while (below - above > 1)
        {
            int middle = above + ((below - above) / 2);
            (above, below) = IsBelow(middle) ? (above, middle) : (middle, below);
        }

        bool IsBelow(int day) =>
            SumFromKey(key, Landmark.PlusDays(day)) is var left && double.IsFinite(left) && Chance(left, horizonInDays) < chance;

        return Landmark.PlusDays(below);
    }

    /// <summary>Whether somebody without any history is below a chance, whose count is given; else nobody ever is.</summary>
    private bool IsEverBelow(double sumAtChance, double chance, double horizonInDays) =>
        sumAtChance > 0 && Chance(0, horizonInDays) < chance;

    private static int FirstDay { get; } = Period.DaysBetween(Landmark, LocalDate.MinIsoValue);

    private static int LastDay { get; } = Period.DaysBetween(Landmark, LocalDate.MaxIsoValue);
}
