using System.Globalization;
using System.Text;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Reads files once for what their events depend on: zones, owners, versions, the moment of the export.</summary>
internal sealed class Surveyor(ImportReading reading, long mostSteps, Revisions revisions)
{
    internal SurveyedFile Survey(ImportFile file, int number)
    {
        RecurrenceBudget budget = new(mostSteps);
        SurveyedFile survey = new(file, number, new(reading.Options.Zone, budget), budget);
        try
        {
            FindEncoding(survey);
            if (survey.Failure is null)
            {
                Read(survey);
            }
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            survey.Failure = Unreadable(file, e);
        }

        return survey;
    }

    /// <summary>The file's text as UTF-8.</summary>
    internal static Stream OpenText(SurveyedFile survey, ImportReading reading)
    {
        Stream stream = reading.Open(survey.File);
        return survey.Encoding is null or UTF8Encoding ? stream : Encoding.CreateTranscodingStream(stream, survey.Encoding, new UTF8Encoding(false));
    }

    internal static bool IsUnreadable(Exception error) => error is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException;

    internal static UnreadableRecord Unreadable(ImportFile file, Exception error) => error is FileTooLargeException
        ? Fault(file, ImportCodes.FileTooLarge, "The file is larger than allowed; the rest was not read.")
        : Fault(file, ImportCodes.FileUnreadable, "The file cannot be read to its end.");

    private static UnreadableRecord Fault(ImportFile file, string code, string message) => new() { Place = new(file.Name, 0), Code = code, Message = message };

    private void FindEncoding(SurveyedFile survey)
    {
        using Stream stream = reading.Open(survey.File);
        if (TextEncoding.Find(stream, reading.Options.MostBytes, reading.CancellationToken) is not { } finding)
        {
            survey.Failure = Fault(
                survey.File,
                ImportCodes.FileTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The file is larger than the {reading.Options.MostBytes} bytes that are read."));
            return;
        }

        survey.Encoding = finding.Encoding;
        if (finding.Doubt is { } doubt)
        {
            reading.Warn(new(survey.File.Name, 0), ImportCodes.EncodingGuessed, $"The text is not in UTF-8; it was read as {doubt}.");
        }
    }

    private void Read(SurveyedFile survey)
    {
        // Ids need the zones, which may stand behind the events.
        List<(Component Event, int Sequence, Instant? Stamp)> events = [];
        bool isEmpty = true;
        using Stream stream = OpenText(survey, reading);
        foreach (Component component in new ComponentReader(reading.Options.LongestField).Read(stream))
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            isEmpty = false;
            switch (component.Kind)
            {
                case "VCALENDAR":
                    TakeCalendar(component, survey);
                    break;
                case "VTIMEZONE":
                    survey.Zones.Define(component);
                    break;
                case "VEVENT" when events.Count < reading.Options.MostRecords:
                    events.Add(TakeEvent(component, survey));
                    break;
            }
        }

        survey.Failure = isEmpty ? Fault(survey.File, ImportCodes.FileEmpty, "The file holds no calendar.") : null;
        foreach ((Component component, int sequence, Instant? stamp) in events)
        {
            revisions.Add(EventId.Of(component, survey.Zones), sequence, stamp, survey.Number, component.Line);
        }
    }

    private static void TakeCalendar(Component calendar, SurveyedFile survey)
    {
        if (calendar["METHOD"]?.Value.Trim().Equals("CANCEL", StringComparison.OrdinalIgnoreCase) == true)
        {
            survey.CancellingCalendars.Add(calendar.Calendar);
        }

        survey.Owners.UnionWith(calendar.All("X-WR-CALNAME").Concat(calendar.All("X-OWNER")).Select(property => EmailKey.Of(property.Value)).OfType<string>());
    }

    private static (Component Event, int Sequence, Instant? Stamp) TakeEvent(Component component, SurveyedFile survey)
    {
        // A stamp later than the file itself is none: it would let meetings pass that are still to come.
        Instant? stamp = Stamps(component).Max();
        bool isPossible = survey.File.ModifiedAt is not { } modified || stamp <= modified + Duration.FromDays(1);
        if (isPossible && stamp > (survey.LatestStamp ?? Instant.MinValue))
        {
            survey.LatestStamp = stamp;
        }

        if (survey.FirstLineWithPeople == 0 && component["ATTENDEE"] is not null)
        {
            survey.FirstLineWithPeople = component.Line;
        }

        int sequence = int.TryParse(component["SEQUENCE"]?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
        Component id = new(component.Kind, component.Line, component.Calendar);
        id.Properties.AddRange(component.Properties.Where(property => property.Name is "UID" or "RECURRENCE-ID"));
        return (id, sequence, stamp);
    }

    /// <summary>When it was written.</summary>
    private static IEnumerable<Instant?> Stamps(Component component) => component.Properties
        .Where(property => property.Name is "DTSTAMP" or "LAST-MODIFIED" or "CREATED")
        .Select(CalendarTime.Of)
        .Where(time => time is { IsInRange: true })
        .Select(time => (Instant?)time!.Value.Local.InUtc().ToInstant());
}
