using System.Security.Cryptography;
using System.Text;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Makes records of the events of a file: of each at least one.</summary>
internal sealed class MeetingReader(CalendarFormat format, ImportReading reading, SurveyedFile file, Revisions revisions, Seeker seeker)
{
    private const int LongestText = 10_000;

    private readonly MeetingWindow? _window = MeetingWindow.Of(format, reading.Options, file);

    internal IEnumerable<ImportRecord> Read(Component component)
    {
        ImportPlace place = new(file.File.Name, component.Line);
        return component.Kind != "VEVENT" ? [LeaveOut(place, LeavingOut.NotAnEvent)]
            : component.IsCut ? [Unreadable(place, ImportCodes.FieldTooLong, "The event is longer than is read.")]
            : !component.IsClosed ? [Unreadable(place, ImportCodes.EventUnclosed, "The event has no end.")]
            : ReadMeeting(component, place);
    }

    private IEnumerable<ImportRecord> ReadMeeting(Component meeting, ImportPlace place)
    {
        EventId id = EventId.Of(meeting, file.Zones);
        if (revisions.IsSuperseded(id, file.Number, meeting.Line))
        {
            return [LeaveOut(place, LeavingOut.Superseded)];
        }

        if (IsCancelled(meeting))
        {
            return [LeaveOut(place, LeavingOut.Cancelled)];
        }

        if (CalendarTime.Of(meeting["DTSTART"]) is not { } start)
        {
            return [Unreadable(place, ImportCodes.DateUnreadable, "The event does not say when it begins.")];
        }

        if (!start.IsInRange)
        {
            return [Unreadable(place, ImportCodes.DateOutOfRange, "The event lies outside 1900 to 2099.")];
        }

        if (MeetingLength.IsDayOrMore(meeting, start, file.Zones))
        {
            return [LeaveOut(place, LeavingOut.AllDay)];
        }

        IReadOnlyList<Participant> all = Participant.Of(meeting);
        return PeopleFault(all) is { } fault ? [LeaveOut(place, fault)]
            : _window is null ? [LeaveOut(place, LeavingOut.Undated)]
            : Encounters(meeting, place, start, id, Others(all).Where(other => !other.IsAway));
    }

    private bool IsCancelled(Component meeting) =>
        file.CancellingCalendars.Contains(meeting.Calendar)
        || meeting["STATUS"]?.Value.Trim().Equals("CANCELLED", StringComparison.OrdinalIgnoreCase) == true;

    private IEnumerable<Participant> Others(IReadOnlyList<Participant> all) => all.Where(other => other.IsPerson && !seeker.Is(other));

    /// <summary>What speaks against a meeting of the seeker with others; null when nothing does.</summary>
    private LeavingOut? PeopleFault(IReadOnlyList<Participant> all)
    {
        List<Participant> others = [.. Others(all)];
        Attendance attendance = seeker.AttendanceOf(all);
        return others.Count == 0 ? LeavingOut.Alone
            : attendance == Attendance.NotInvited ? LeavingOut.NotInvited
            : attendance == Attendance.Declined ? LeavingOut.Declined
            : others.Count > format.MostAttendees ? LeavingOut.Broadcast
            : attendance == Attendance.Unanswered && !format.CountsUnanswered ? LeavingOut.Unanswered
            : others.TrueForAll(other => other.IsAway) ? LeavingOut.Alone
            : null;
    }

    private IEnumerable<ImportRecord> Encounters(Component meeting, ImportPlace place, CalendarTime start, EventId id, IEnumerable<Participant> others)
    {
        (IReadOnlyList<Instant> times, RecurrenceFault fault) = new MeetingTimes(reading, file, revisions, _window!, format.MostOccurrences).Of(meeting, start, id);
        if (fault is RecurrenceFault.Unreadable or RecurrenceFault.TooCostly)
        {
            return [fault == RecurrenceFault.Unreadable
                ? Unreadable(place, ImportCodes.RecurrenceUnreadable, "The rule by which the event recurs cannot be read.")
                : Unreadable(place, ImportCodes.RecurrenceTooMany, "The events of the file recur more often than is read.")];
        }

        if (fault == RecurrenceFault.TooMany)
        {
            reading.Warn(place, ImportCodes.RecurrenceTooMany, "The event recurs more often than is read; the first occurrences were taken.");
        }

        EncounterRecord sample = SampleOf(meeting, place, [.. others]);
        return times.Count > 0 ? times.Select(at => sample with { Key = KeyOf(meeting, id, at), On = reading.DayOf(at), At = at })
            : [LeaveOut(place, fault == RecurrenceFault.TooOften ? LeavingOut.TooOften : LeavingOut.Outside)];
    }

    private EncounterRecord SampleOf(Component meeting, ImportPlace place, List<Participant> others)
    {
        bool isGroup = others.Count > format.LargestConversation;
        return new()
        {
            Place = place,
            Key = "",
            On = default,
            With = ValueList.From(others.Select(other => new PersonMention { Name = other.Name, Email = other.Email, BecomesContact = !isGroup && other.Email is not null })),
            Channel = MeetingChannel.Of(meeting),
            Direction = Direction.Mutual,
            IsGroup = isGroup,
            Summary = reading.Options.KeepText ? TextOf(meeting) : null,
        };
    }

    /// <summary>The UID, and for one of several occurrences when it was to take place.</summary>
    private static string KeyOf(Component meeting, EventId id, Instant at)
    {
        string uid = id.Uid.Length > 0 ? id.Uid : "none " + DigestOf(meeting);
        return id.Instance is { } instance ? $"{uid}\n{InstantPattern.General.Format(instance)}"
            : MeetingTimes.IsRecurring(meeting) ? $"{uid}\n{InstantPattern.General.Format(at)}"
            : uid;
    }

    /// <summary>What tells an event without a UID from others: when it is, what it is called, and who takes part.</summary>
    private static string DigestOf(Component meeting) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', meeting.Properties
        .Where(property => property.Name is "DTSTART" or "SUMMARY" or "ATTENDEE" or "ORGANIZER")
        .Select(property => property.Value)
        .Order(StringComparer.Ordinal)))));

    private static string? TextOf(Component meeting)
    {
        IEnumerable<string> lines = meeting.All("SUMMARY").Take(1).Concat(meeting.All("DESCRIPTION").Take(1))
            .SelectMany(property => property.Text.Split('\n'))
            .Select(PlainText.OneLine)
            .Where(line => line.Length > 0);
        string text = string.Join('\n', lines);
        return text.Length == 0 ? null : text[..Math.Min(text.Length, LongestText)];
    }

    private static LeftOutRecord LeaveOut(ImportPlace place, LeavingOut rule) => new() { Place = place, Code = rule.Code, Why = rule.Why };

    private static UnreadableRecord Unreadable(ImportPlace place, string code, string message) => new() { Place = place, Code = code, Message = message };
}
