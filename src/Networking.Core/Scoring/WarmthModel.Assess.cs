using NodaTime;

namespace Networking.Core.Scoring;

public sealed partial record WarmthModel
{
    /// <summary>The band of a relationship on a day.</summary>
    /// <param name="days">The days in touch up to that day.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public WarmthBand Band(DaySet days, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(days);
        days = days.UpTo(asOf);
        return DormantSince(days) <= asOf
            ? WarmthBand.Dormant
            : days.Count == 0 ? WarmthBand.NeverInTouch : Band(Chance(Sum(days.AsSpan(), asOf), BandHorizonInDays));
    }

    /// <summary>The band of a chance within <see cref="BandHorizonInDays"/>: warm, cooling or cold.</summary>
    /// <exception cref="ArgumentException">The model contradicts itself: it is cooling from a higher chance than warm.</exception>
    public WarmthBand Band(double chance)
    {
        ThrowIfContradictory();
        return chance >= WarmFrom ? WarmthBand.Warm : chance >= CoolingFrom ? WarmthBand.Cooling : WarmthBand.Cold;
    }

    /// <summary>
    /// The day on which a relationship became, or becomes, dormant if nothing more happens; null for one that was
    /// not in touch both ways on enough days.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public LocalDate? DormantSince(DaySet days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Count > 0 && days.TwoWayDays.Count() >= DormantTwoWayDays ? days.Last?.PlusYears(DormantAfterYears) : null;
    }

    /// <summary>The highest decayed count that a relationship ever had; 0 for one without days.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public double Peak(DaySet days)
    {
        ArgumentNullException.ThrowIfNull(days);
        double peak = 0;
        double sum = 0;
        LocalDate? last = null;
        DayWeights weights = new(this);
        foreach (DayInTouch day in days.AsSpan())
        {
            sum = weights.Next(day.Sides) + (last is { } before ? sum * Decay(DaysBetween(before, day.Day)) : 0);
            peak = Math.Max(peak, sum);
            last = day.Day;
        }

        return peak;
    }

    /// <summary>
    /// The days since the last day in touch over the mean gap between days in touch; null under five days in touch,
    /// and where they all fell on one day. It explains, it does not score.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public static double? SilenceRatio(DaySet days, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days is { Count: >= FewestDaysForRhythm, MeanGapInDays: { } gap, Last: { } last } && last <= asOf
            ? DaysBetween(last, asOf) / gap
            : null;
    }

    /// <summary>Under so many days in touch there is no rhythm to speak of: 5.</summary>
    public const int FewestDaysForRhythm = 5;

    /// <summary>Everything there is to say of a relationship's warmth on a day.</summary>
    /// <param name="days">The days in touch; those after the day asked about are left out.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public Warmth Assess(DaySet days, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(days);
        days = days.UpTo(asOf);
        double key = Key(days.AsSpan());
        double sum = Sum(days.AsSpan(), asOf);
        return new()
        {
            AsOf = asOf,
            Sum = sum,
            Key = key,
            ChanceIn30Days = Chance(sum, 30),
            ChanceIn90Days = Chance(sum, 90),
            Band = Band(days, asOf),
            LastInTouch = days.Last,
            DaysInTouch = days.Count,
            SilenceRatio = SilenceRatio(days, asOf),
            NoLongerWarmOn = FirstSilentDayBelow(days, key, WarmFrom),
            ColdOn = FirstSilentDayBelow(days, key, CoolingFrom),
        };
    }

    /// <summary>Silence begins with the last day in touch; what the key says of the days before it is not true of them.</summary>
    private LocalDate? FirstSilentDayBelow(DaySet days, double key, double chance) =>
        days.Last is { } last && FirstDayBelow(key, chance, BandHorizonInDays) is { } day ? LocalDate.Max(last, day) : null;

    private void ThrowIfContradictory()
    {
        if (CoolingFrom > WarmFrom)
        {
            throw new ArgumentException("The warmth model contradicts itself. CoolingFrom is above WarmFrom.");
        }
    }
}
