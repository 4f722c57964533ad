using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>A time zone that a calendar file describes itself, by a list of changes of the clock.</summary>
internal sealed class ObservedZone : DateTimeZone
{
    private const int MostChanges = 1_000;

    private readonly List<ZoneInterval> _intervals = [];

    private ObservedZone(string id, Offset before, IReadOnlyList<(Instant At, Offset To)> changes)
        : base(id, changes.Count == 0, Least(before, changes), Greatest(before, changes))
    {
        Instant? start = null;
        Offset offset = before;
        foreach ((Instant at, Offset to) in changes)
        {
            _intervals.Add(new(id, start, at, offset, Offset.Zero));
            (start, offset) = (at, to);
        }

        _intervals.Add(new(id, start, null, offset, Offset.Zero));
    }

    /// <summary>The zone that a <c>VTIMEZONE</c> describes; null where it describes none.</summary>
    /// <param name="definition">The component.</param>
    /// <param name="budget">Pays for its rules.</param>
    internal static ObservedZone? Of(Component definition, RecurrenceBudget budget)
    {
        List<(Instant At, Offset From, Offset To)> changes = [.. definition.Parts.SelectMany(part => ChangesOf(part, budget)).OrderBy(change => change.At)];
        if (changes.Count == 0)
        {
            return null;
        }

        // Two changes at one moment: the later in the file holds.
        List<(Instant At, Offset To)> distinct = [.. changes.GroupBy(change => change.At, (at, same) => (at, same.Last().To))];
        return new(definition["TZID"]?.Value ?? "", changes[0].From, distinct);
    }

    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        (int low, int high) = (0, _intervals.Count - 1);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _intervals[middle].HasEnd && _intervals[middle].End <= instant ? (middle + 1, high) : (low, middle);
        }

        return _intervals[low];
    }

    private static IEnumerable<(Instant At, Offset From, Offset To)> ChangesOf(Component observance, RecurrenceBudget budget)
    {
        if (CalendarTime.Of(observance["DTSTART"]) is not { } start
            || OffsetOf(observance["TZOFFSETFROM"]) is not { } from
            || OffsetOf(observance["TZOFFSETTO"]) is not { } to)
        {
            return [];
        }

        IEnumerable<LocalDateTime> times = observance["RRULE"] is { } rule
            ? Recurrence.Expand(rule.Value, start.Local, start.Local, new(2100, 1, 1, 0, 0), MostChanges, budget, until => until.WithOffset(from).LocalDateTime).Times
            : [];
        return times
            .Append(start.Local)
            .Concat(observance.All("RDATE").SelectMany(CalendarTime.ListOf).Select(time => time.Local).Take(MostChanges))
            .Where(time => time.Year is > 1 and < 2101)
            .Select(time => (time.WithOffset(from).ToInstant(), from, to));
    }

    /// <summary>Reads <c>+0100</c>, <c>-0330</c> or <c>+003942</c>.</summary>
    private static Offset? OffsetOf(Property? property)
    {
        string text = property?.Value.Trim() ?? "";
        if (text.Length is not (5 or 7) || text[0] is not ('+' or '-')
            || !int.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits))
        {
            return null;
        }

        digits *= text.Length == 5 ? 100 : 1;
        int seconds = (digits / 10_000 * 3_600) + (digits / 100 % 100 * 60) + (digits % 100);
        return seconds < 18 * 3_600 ? Offset.FromSeconds(text[0] == '-' ? -seconds : seconds) : null;
    }

    private static Offset Least(Offset before, IEnumerable<(Instant At, Offset To)> changes) => changes.Select(change => change.To).Append(before).Min();

    private static Offset Greatest(Offset before, IEnumerable<(Instant At, Offset To)> changes) => changes.Select(change => change.To).Append(before).Max();
}
