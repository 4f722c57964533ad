using NodaTime;

namespace Networking.Core.Calendars;

/// <summary>Counts in sorted days, by bisection.</summary>
internal static class SortedDays
{
    /// <summary>How many lie before a day.</summary>
    internal static int CountBefore(ReadOnlySpan<LocalDate> days, LocalDate day) => Count(days, on => on < day);

    /// <summary>How many lie on or before a day.</summary>
    internal static int CountUpTo(ReadOnlySpan<LocalDate> days, LocalDate day) => Count(days, on => on <= day);

    /// <param name="days">The days.</param>
    /// <param name="counts">Whether a day counts; all that do come before all that do not.</param>
    private static int Count(ReadOnlySpan<LocalDate> days, Predicate<LocalDate> counts)
    {
        int low = 0;
        int high = days.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = counts(days[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
