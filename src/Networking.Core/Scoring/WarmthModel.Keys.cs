using NodaTime;

namespace Networking.Core.Scoring;

public sealed partial record WarmthModel
{
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
    /// <see cref="Band(DaySet, LocalDate)"/> calls dormant is cold here.
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
}
