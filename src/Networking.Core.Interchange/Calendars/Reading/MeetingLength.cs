using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Tells meetings from what fills days, such as a holiday or a conference.</summary>
internal static class MeetingLength
{
    /// <summary>Whether an event has no times, or takes 24 hours or more.</summary>
    internal static bool IsDayOrMore(Component meeting, CalendarTime start, ZoneFinder zones) =>
        start.IsDate
        || (CalendarTime.Of(meeting["DTEND"]) is { } end && zones.InstantOf(end) - zones.InstantOf(start) >= Duration.FromDays(1))
        || (meeting["DURATION"] is { } duration && DaysOf(duration.Value) >= 1);

    /// <summary>The days of a duration such as <c>PT30M</c> or <c>P1W</c>; 0 where it cannot be read.</summary>
    internal static double DaysOf(string duration)
    {
        try
        {
            return Ical.Net.DataTypes.Duration.Parse(duration.Trim()) is { } parsed
                ? ((parsed.Weeks ?? 0) * 7.0) + (parsed.Days ?? 0) + ((parsed.Hours ?? 0) / 24.0) + ((parsed.Minutes ?? 0) / 1_440.0)
                : 0;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            return 0;
        }
    }
}
