using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>The time inside which meetings are taken.</summary>
/// <param name="FromSingle">The beginning for what took place once, inclusive.</param>
/// <param name="FromRecurring">The beginning for what recurs, inclusive.</param>
/// <param name="To">The end, inclusive.</param>
internal sealed record MeetingWindow(Instant FromSingle, Instant FromRecurring, Instant To)
{
    private static readonly LocalDate First = new(1900, 1, 1);

    /// <summary>The window of a file; null where nothing says when it was written.</summary>
    internal static MeetingWindow? Of(CalendarFormat format, ImportOptions options, SurveyedFile file)
    {
        Instant? written = options.ExportedOn is { } day ? EndOf(day, options.Zone) : file.LatestStamp ?? file.File.ModifiedAt;
        if (written is not { } to)
        {
            return null;
        }

        to = format.Until is { } until ? Instant.Min(to, EndOf(until, options.Zone)) : to;
        LocalDate recent = LocalDate.Max(First, to.InZone(options.Zone).Date.PlusYears(-2));
        return new(StartOf(format.From ?? First, options.Zone), StartOf(format.From ?? recent, options.Zone), to);
    }

    internal bool HoldsSingle(Instant at) => at >= FromSingle && at <= To;

    internal bool HoldsRecurring(Instant at) => at >= FromRecurring && at <= To;

    private static Instant StartOf(LocalDate day, DateTimeZone zone) => day.AtStartOfDayInZone(zone).ToInstant();

    private static Instant EndOf(LocalDate day, DateTimeZone zone) => StartOf(day.PlusDays(1), zone) - Duration.Epsilon;
}
