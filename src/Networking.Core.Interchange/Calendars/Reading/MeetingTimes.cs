using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>When an event took place: once, or each time inside a window.</summary>
internal sealed class MeetingTimes(ImportReading reading, SurveyedFile file, Revisions revisions, MeetingWindow window, int mostOccurrences)
{
    /// <summary>The moments inside the window, in order, and what kept a rule from giving more.</summary>
    internal (IReadOnlyList<Instant> Times, RecurrenceFault Fault) Of(Component meeting, CalendarTime start, EventId id)
    {
        Tell(meeting);
        DateTimeZone zone = ZoneOf(meeting, start);
        if (!IsRecurring(meeting))
        {
            Instant at = ZoneFinder.InstantOf(start.Local, zone);
            return (window.HoldsSingle(at) ? [at] : [], RecurrenceFault.None);
        }

        (SortedSet<Instant> all, RecurrenceFault fault) = Expand(meeting, start, zone);
        (HashSet<Instant> moments, HashSet<LocalDate> days) = ExceptionsOf(meeting);
        List<Instant> left =
        [
            .. all.Where(at => window.HoldsRecurring(at)).Where(at =>
            {
                LocalDate day = at.InZone(zone).Date;
                return !moments.Contains(at) && !days.Contains(day) && !revisions.IsReplaced(id.Uid, at, day);
            }),
        ];
        return (left, fault);
    }

    /// <summary>Whether it takes place more than once; an occurrence with an event of its own does not.</summary>
    internal static bool IsRecurring(Component meeting) =>
        meeting["RECURRENCE-ID"] is null && (meeting["RRULE"] is not null || meeting["RDATE"] is not null);

    private (SortedSet<Instant> All, RecurrenceFault Fault) Expand(Component meeting, CalendarTime start, DateTimeZone zone)
    {
        SortedSet<Instant> all = [];
        RecurrenceFault fault = RecurrenceFault.None;
        foreach (Property rule in meeting.All("RRULE"))
        {
            Expansion expansion = Recurrence.Expand(
                rule.Value, start.Local, Clock(window.FromRecurring, zone), Clock(window.To, zone), mostOccurrences - all.Count, file.Budget, until => Clock(until, zone));
            all.UnionWith(expansion.Times.Select(local => ZoneFinder.InstantOf(local, zone)));
            fault = expansion.Fault > fault ? expansion.Fault : fault;
        }

        if (meeting["RRULE"] is null)
        {
            all.Add(ZoneFinder.InstantOf(start.Local, zone));
        }

        foreach (CalendarTime extra in meeting.All("RDATE").SelectMany(CalendarTime.ListOf).Where(time => time.IsInRange))
        {
            if (all.Count >= mostOccurrences)
            {
                return (all, RecurrenceFault.TooMany);
            }

            all.Add(extra.IsDate ? ZoneFinder.InstantOf(extra.Local.Date + start.Local.TimeOfDay, zone) : file.Zones.InstantOf(extra));
        }

        return (all, fault);
    }

    private (HashSet<Instant> Moments, HashSet<LocalDate> Days) ExceptionsOf(Component meeting)
    {
        List<CalendarTime> exceptions = [.. meeting.All("EXDATE").SelectMany(CalendarTime.ListOf).Where(time => time.IsInRange)];
        return (
            [.. exceptions.Where(time => !time.IsDate).Select(file.Zones.InstantOf)],
            [.. exceptions.Where(time => time.IsDate).Select(time => time.Local.Date)]);
    }

    private DateTimeZone ZoneOf(Component meeting, CalendarTime start)
    {
        if (file.Zones.Find(start) is { } zone)
        {
            return zone;
        }

        reading.Warn(new(file.File.Name, meeting.Line), ImportCodes.ZoneUnknown, "Its time zone is not known; the time was read on the seeker's clock.");
        return reading.Options.Zone;
    }

    private void Tell(Component meeting)
    {
        if (meeting["EXRULE"] is not null || meeting["RECURRENCE-ID"]?["RANGE"] is not null)
        {
            reading.Warn(
                new(file.File.Name, meeting.Line),
                ImportCodes.RecurrencePartial,
                "Rules for exceptions are not read, and a change of this and all later occurrences is read as one of this occurrence.");
        }
    }

    private static LocalDateTime Clock(Instant at, DateTimeZone zone) => at.InZone(zone).LocalDateTime;
}
