using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Expands recurrence rules with Ical.Net, within bounds of time.</summary>
/// <remarks>
/// Rules are expanded on the clock of the event's zone, without the zone: how local times become moments is decided by
/// whoever asks. A rule that recurs within the hour would keep Ical.Net busy for seconds before its first occurrence, so
/// rules are looked at before they are expanded, and what they may cost is charged to a budget.
/// </remarks>
internal static class Recurrence
{
    private const int LongestRule = 4_000;
    private const int MostTimesOfDay = 24;

    /// <summary>How much dearer a rule with a number of occurrences is: Ical.Net makes each of them, also before the window.</summary>
    private const int CountFactor = 40;

    /// <summary>How many days, weeks, months or years in a row may hold no occurrence, before a rule is taken to have no more.</summary>
    private const int MostEmptySteps = 2_000;

    /// <summary>The occurrences of a rule from a time on up to another, both inclusive, in order.</summary>
    /// <param name="rule">The value of the property.</param>
    /// <param name="start">The first occurrence, if the rule says so.</param>
    /// <param name="from">The earliest to give.</param>
    /// <param name="to">The latest to give.</param>
    /// <param name="most">The most to give.</param>
    /// <param name="budget">Pays for it.</param>
    /// <param name="untilOf">Turns the end of the rule, where it is a moment, into a time on the same clock.</param>
    internal static Expansion Expand(
        string rule, LocalDateTime start, LocalDateTime from, LocalDateTime to, int most, RecurrenceBudget budget, Func<Instant, LocalDateTime> untilOf)
    {
        if (rule.Length > LongestRule || !rule.Contains("FREQ=", StringComparison.OrdinalIgnoreCase) || Parse(rule) is not { } parsed)
        {
            return new([], RecurrenceFault.Unreadable);
        }

        if (IsTooOften(parsed))
        {
            return new([], RecurrenceFault.TooOften);
        }

        if (UntilOf(parsed, untilOf) is { } until)
        {
            to = LocalDateTime.Min(to, until);
            parsed.Until = null;
        }

        return to < start || to < from ? new([], RecurrenceFault.None)
            : !budget.Pay(Cost(parsed, rule, start, to)) ? new([], RecurrenceFault.TooCostly)
            : Collect(parsed, start, LocalDateTime.Max(start, from), to, most, budget);
    }

    private static Expansion Collect(RecurrenceRule rule, LocalDateTime start, LocalDateTime from, LocalDateTime to, int most, RecurrenceBudget budget)
    {
        List<LocalDateTime> found = [];
        try
        {
            CalendarEvent sample = new() { DtStart = CalendarOf(start), RecurrenceRule = rule };
            foreach (Occurrence occurrence in sample.GetOccurrences(CalendarOf(from), new() { MaxUnmatchedIncrementsLimit = MostEmptySteps }))
            {
                LocalDateTime on = LocalDateTime.FromDateTime(occurrence.Period.StartTime.Value);
                if (on > to)
                {
                    break;
                }

                if (found.Count == most || !budget.Pay(RecurrenceBudget.PerOccurrence))
                {
                    return new(found, RecurrenceFault.TooMany);
                }

                found.Add(on);
            }
        }
        catch (Exception e) when (e is EvaluationException or ArgumentException or InvalidOperationException or OverflowException)
        {
            // The rule ran out of years, or goes on without an occurrence: what was found until then stands.
        }

        return new(found, RecurrenceFault.None);
    }

    private static RecurrenceRule? Parse(string rule)
    {
        try
        {
            RecurrenceRule parsed = new(rule.Trim());
            return parsed is { Interval: > 0, Count: null or > 0 } ? parsed : null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            return null;
        }
    }

    private static bool IsTooOften(RecurrenceRule rule) =>
        rule.Frequency is FrequencyType.Secondly or FrequencyType.Minutely or FrequencyType.Hourly
        || (long)Math.Max(1, rule.ByHour.Count) * Math.Max(1, rule.ByMinute.Count) * Math.Max(1, rule.BySecond.Count) > MostTimesOfDay;

    private static LocalDateTime? UntilOf(RecurrenceRule rule, Func<Instant, LocalDateTime> untilOf) => rule.Until switch
    {
        null => null,
        { HasTime: false } day => LocalDate.FromDateTime(day.Value).At(new(23, 59, 59)),
        { IsUtc: true } moment => untilOf(Instant.FromDateTimeUtc(DateTime.SpecifyKind(moment.Value, DateTimeKind.Utc))),
        { } local => LocalDateTime.FromDateTime(local.Value),
    };

    /// <summary>About how many days Ical.Net looks at.</summary>
    private static long Cost(RecurrenceRule rule, string text, LocalDateTime start, LocalDateTime to)
    {
        int span = rule.Frequency switch
        {
            FrequencyType.Yearly => 365,
            FrequencyType.Monthly => 30,
            FrequencyType.Weekly => 7,
            _ => 1,
        };
        long steps = 1 + (NodaTime.Period.DaysBetween(start.Date, to.Date) / ((long)span * rule.Interval));
        bool isSimple = rule.ByDay.Count + rule.ByMonthDay.Count + rule.ByYearDay.Count + rule.ByWeekNo.Count == 0;
        long dense = isSimple ? 1 : span;
        long each = dense * (1 + (text.Length / 100));
        return rule.Count is { } count
            ? (Math.Min(steps, count) * each) + (Math.Min(steps * dense, count) * CountFactor)
            : steps * each;
    }

    private static CalDateTime CalendarOf(LocalDateTime time) => new(time.ToDateTimeUnspecified(), hasTime: true);
}
