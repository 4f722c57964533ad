using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Collects the days of holidays from the events of a file.</summary>
internal sealed class HolidayReader(
    string file, LocalDate from, LocalDate until, Predicate<string> isHoliday, ProblemList problems, RecurrenceBudget budget, int longest)
{
    private readonly HashSet<LocalDate> _days = [];

    /// <summary>The days found.</summary>
    internal IEnumerable<LocalDate> Days => _days;

    internal void Take(Component component)
    {
        if (component.Kind != "VEVENT")
        {
            return;
        }

        if (component.IsCut || !component.IsClosed)
        {
            Fault(component, component.IsCut ? ImportCodes.FieldTooLong : ImportCodes.EventUnclosed, "The event has no end, or is longer than is read.");
        }
        else if (IsTaken(component))
        {
            TakeHoliday(component);
        }
    }

    private bool IsTaken(Component component) =>
        component["STATUS"]?.Value.Trim().Equals("CANCELLED", StringComparison.OrdinalIgnoreCase) != true
        && isHoliday(PlainText.OneLine(component["SUMMARY"]?.Text));

    private void TakeHoliday(Component component)
    {
        if (CalendarTime.Of(component["DTSTART"]) is not { } start)
        {
            Fault(component, ImportCodes.DateUnreadable, "The event does not say when it begins.");
            return;
        }

        if (LengthOf(component, start) is not { } length)
        {
            problems.Warn(file, component.Line, ImportCodes.HolidayNotWholeDay, "The event does not take whole days, or more than a year: it is no holiday.");
            return;
        }

        foreach (LocalDate first in FirstDays(component, start.Local.Date))
        {
            AddDays(first, length);
        }
    }

    private void AddDays(LocalDate first, int length)
    {
        for (int i = 0; i < length; i++)
        {
            LocalDate day = first.PlusDays(i);
            if (day >= from && day <= until)
            {
                _days.Add(day);
            }
        }
    }

    /// <summary>How many days it takes; null where these are no whole days, or too many.</summary>
    private int? LengthOf(Component component, CalendarTime start)
    {
        double days = CalendarTime.Of(component["DTEND"]) is { } end ? Period.Between(start.Local, end.Local, PeriodUnits.Hours).Hours / 24.0
            : component["DURATION"] is { } duration ? MeetingLength.DaysOf(duration.Value)
            : start.IsDate ? 1
            : 0;

        // Some publishers end a holiday on the day on which it begins.
        days = start.IsDate && days == 0 ? 1 : days;
        return start.Local.TimeOfDay == LocalTime.Midnight && days >= 1 && days <= longest && days == Math.Floor(days) ? (int)days : null;
    }

    private IEnumerable<LocalDate> FirstDays(Component component, LocalDate start)
    {
        SortedSet<LocalDate> days = [start];
        LocalDate earliest = from.PlusDays(-longest);
        foreach (Property rule in component.All("RRULE"))
        {
            Expansion expansion = Recurrence.Expand(
                rule.Value, start.AtMidnight(), earliest.AtMidnight(), until.AtMidnight(), int.MaxValue, budget, end => end.InUtc().LocalDateTime);
            if (expansion.Fault != RecurrenceFault.None)
            {
                Fault(component, ImportCodes.RecurrenceUnreadable, "The rule by which the holiday recurs cannot be read, or recurs too often.");
            }

            days.UnionWith(expansion.Times.Select(time => time.Date));
        }

        days.UnionWith(component.All("RDATE").SelectMany(CalendarTime.ListOf).Select(time => time.Local.Date));
        days.ExceptWith(component.All("EXDATE").SelectMany(CalendarTime.ListOf).Select(time => time.Local.Date));
        return days.Where(day => day >= earliest && day <= until);
    }

    private void Fault(Component component, string code, string message) => problems.Error(file, component.Line, code, message);
}
