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
}
