using System.Collections.Immutable;
using NodaTime;

namespace Networking.Core.Calendars;

/// <summary>Which days are business days: the working days of the week that are no holidays. Immutable.</summary>
public sealed class BusinessCalendar
{
    /// <summary>How far to look for a business day: 366 days. Beyond it the calendar is taken to have none.</summary>
    public const int HorizonInDays = 366;

    private readonly ImmutableHashSet<IsoDayOfWeek> _workingDays;
    private readonly ImmutableHashSet<LocalDate> _holidays;

    /// <summary>A calendar.</summary>
    /// <param name="workingDays">The working days of the week, at least one.</param>
    /// <param name="holidays">The days that are no business days all the same; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="workingDays"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no working day, or a day is not a day of the week.</exception>
    public BusinessCalendar(IEnumerable<IsoDayOfWeek> workingDays, IEnumerable<LocalDate>? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(workingDays);
        _workingDays = [.. workingDays];
        _holidays = [.. holidays ?? []];
        if (_workingDays.IsEmpty || _workingDays.Any(day => day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday))
        {
            throw new ArgumentException("A calendar needs working days from Monday to Sunday.", nameof(workingDays));
        }
    }

    /// <summary>Monday to Friday, without holidays.</summary>
    public static BusinessCalendar MondayToFriday { get; } = new(
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday,
    ]);

    /// <summary>The working days of the week, in order.</summary>
    public IEnumerable<IsoDayOfWeek> WorkingDays => _workingDays.Order();

    /// <summary>The holidays, in order.</summary>
    public IEnumerable<LocalDate> Holidays => _holidays.Order();

    /// <summary>The same calendar with more holidays.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    public BusinessCalendar WithHolidays(IEnumerable<LocalDate> holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        return new(_workingDays, _holidays.Union(holidays));
    }

    /// <summary>Whether a day is a business day.</summary>
    public bool IsBusinessDay(LocalDate day) => _workingDays.Contains(day.DayOfWeek) && !_holidays.Contains(day);

    /// <summary>
    /// The business day so many business days after a day, or before it; the day itself need not be one and is not
    /// counted.
    /// </summary>
    /// <param name="day">The day to count from.</param>
    /// <param name="count">How many; 1 is the next business day, -1 the one before, 0 the day itself.</param>
    /// <returns>
    /// The day. Where no business day follows within <see cref="HorizonInDays"/>, each is counted as a calendar day,
    /// so that there is always an answer.
    /// </returns>
    public LocalDate AddBusinessDays(LocalDate day, int count)
    {
        int step = Math.Sign(count);
        for (int i = 0; i != count; i += step)
        {
            day = Next(day, step);
        }

        return day;
    }

    private LocalDate Next(LocalDate day, int step)
    {
        for (int ahead = 1; ahead <= HorizonInDays; ahead++)
        {
            if (IsBusinessDay(day.PlusDays(ahead * step)))
            {
                return day.PlusDays(ahead * step);
            }
        }

        return day.PlusDays(step);
    }
}
