using NodaTime;

namespace Networking.Core.Scoring;

public sealed partial record WarmthModel
{
    /// <summary>
    /// Compares what this model expected of all of a seeker's relationships with what came, at two dates: one horizon
    /// and two horizons before the day asked about.
    /// </summary>
    /// <remarks>
    /// <para>
    /// At each of the two dates <c>D</c>, every relationship with a day in touch at or before <c>D</c> counts. It adds to
    /// <see cref="WarmthCalibration.Expected"/> the chance that its days up to <c>D</c> gave it on <c>D</c>, and 1 to
    /// <see cref="WarmthCalibration.Heard"/> if the contact acted on a day after <c>D</c>, up to and including
    /// <c>D</c> plus the horizon. For the first date that last day is the day asked about itself.
    /// </para>
    /// <para>
    /// A date before the calendar's first day contributes nothing. Of a model that is calibrated already, the result
    /// is the factor still to be applied to that model.
    /// </para>
    /// </remarks>
    /// <param name="relationships">The days in touch of each; days after the day asked about change nothing.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="horizonInDays">The length of each of the two periods, in days; above 0. Default 30.</param>
    /// <exception cref="ArgumentNullException"><paramref name="relationships"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizonInDays"/> is not above 0.</exception>
    public WarmthCalibration Calibrate(IEnumerable<DaySet> relationships, LocalDate asOf, int horizonInDays = 30)
    {
        ArgumentNullException.ThrowIfNull(relationships);
        Require.Positive(horizonInDays, nameof(horizonInDays));
        LocalDate? one = DaysBefore(asOf, horizonInDays);
        LocalDate? two = one is { } later ? DaysBefore(later, horizonInDays) : null;
        double expected = 0;
        int heard = 0;
        foreach (DaySet days in relationships)
        {
            ArgumentNullException.ThrowIfNull(days, nameof(relationships));
            Compare(days, one, asOf);
            Compare(days, two, one);
        }

        void Compare(DaySet days, LocalDate? from, LocalDate? to)
        {
            if (from is { } date && days.First <= date)
            {
                expected += Chance(Sum(days.AsSpan(), date), horizonInDays);
                heard += TheyActed(days.AsSpan(), date, to!.Value) ? 1 : 0;
            }
        }

        return new() { Heard = heard, Expected = expected };
    }

    private static LocalDate? DaysBefore(LocalDate day, int days) =>
        days <= DaysBetween(LocalDate.MinIsoValue, day) ? day.PlusDays(-days) : null;

    /// <summary>Whether the contact acted after one day and not after another.</summary>
    private static bool TheyActed(ReadOnlySpan<DayInTouch> days, LocalDate after, LocalDate until)
    {
        // From the end, for the days that are asked about are among the last.
        for (int i = days.Length - 1; i >= 0 && days[i].Day > after; i--)
        {
            if (days[i].Day <= until && days[i].Sides.HasFlag(TouchSides.Theirs))
            {
                return true;
            }
        }

        return false;
    }
}
