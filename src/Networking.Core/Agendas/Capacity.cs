using System.Collections.Immutable;
using Networking.Core.Calendars;
using NodaTime;

namespace Networking.Core.Agendas;

/// <summary>How many people the seeker can reach out to on a day: so many on each day of the week, none on days off. Immutable.</summary>
public sealed class Capacity
{
    private readonly BusinessCalendar _calendar;
    private readonly ImmutableDictionary<IsoDayOfWeek, int> _byWeekday;
    private readonly int _perDay;

    /// <summary>The same number on every business day.</summary>
    /// <param name="calendar">The business days.</param>
    /// <param name="perDay">The number, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perDay"/> is negative.</exception>
    public Capacity(BusinessCalendar calendar, int perDay)
        : this(calendar, Require.NotNegative(perDay, nameof(perDay)), ImmutableDictionary<IsoDayOfWeek, int>.Empty) =>
        ArgumentNullException.ThrowIfNull(calendar);

    private Capacity(BusinessCalendar calendar, int perDay, ImmutableDictionary<IsoDayOfWeek, int> byWeekday) =>
        (_calendar, _perDay, _byWeekday) = (calendar, perDay, byWeekday);

    /// <summary>The same capacity but for one day of the week; it stays 0 where that is no business day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="weekday"/> is not a day of the week, or <paramref name="perDay"/> is negative.
    /// </exception>
    public Capacity With(IsoDayOfWeek weekday, int perDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((int)weekday, (int)IsoDayOfWeek.Monday, nameof(weekday));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((int)weekday, (int)IsoDayOfWeek.Sunday, nameof(weekday));
        return new(_calendar, _perDay, _byWeekday.SetItem(weekday, Require.NotNegative(perDay, nameof(perDay))));
    }

    /// <summary>How many people on a day; 0 on a day that is no business day.</summary>
    public int On(LocalDate day) =>
        !_calendar.IsBusinessDay(day) ? 0 : _byWeekday.TryGetValue(day.DayOfWeek, out int perDay) ? perDay : _perDay;
}
