using System.Globalization;
using Networking.Core.Interchange.Calendars.Reading;
using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.Calendars;

/// <summary>Reads calendars (iCalendar, RFC 5545): meetings with others that the seeker attended become encounters.</summary>
/// <remarks>
/// <para>
/// A meeting counts when the seeker organised or accepted it, or made it by hand; when somebody else is in it who did not
/// decline; when it takes less than a day; and when it had taken place before the calendar was exported. Recurring ones
/// count each time. All else is left out, and says by which rule.
/// </para>
/// <para>
/// The seeker is told by the e-mail addresses and names of <see cref="ImportOptions.Me"/>; without an address there, by the
/// address that the file names as its owner's (<c>X-OWNER</c>, <c>X-WR-CALNAME</c>).
/// </para>
/// </remarks>
public sealed class CalendarFormat : IImportFormat
{
    /// <inheritdoc/>
    public string Name => "calendar";

    /// <summary>
    /// The first day whose meetings are taken, inclusive. Default null: for meetings that recur, two years before the end;
    /// for those that took place once, none.
    /// </summary>
    public LocalDate? From
    {
        get;
        init => field = InRange(value, nameof(From));
    }

    /// <summary>The last day whose meetings are taken, inclusive. Default null: the day of the export, beyond which it never goes.</summary>
    public LocalDate? Until
    {
        get;
        init => field = InRange(value, nameof(Until));
    }

    /// <summary>How many others may be invited before a meeting is a broadcast, which is left out. Default 15; 1 or more.</summary>
    public int MostAttendees
    {
        get;
        init => field = AtLeastOne(value, nameof(MostAttendees));
    } = 15;

    /// <summary>
    /// How many others may take part before a meeting goes to a group: its people do not become contacts by it, and it does
    /// not say that they know each other. Default 5; 1 or more.
    /// </summary>
    public int LargestConversation
    {
        get;
        init => field = AtLeastOne(value, nameof(LargestConversation));
    } = 5;

    /// <summary>
    /// Whether meetings count that the seeker answered with perhaps, or not at all. Default false: nothing says that they
    /// were there.
    /// </summary>
    public bool CountsUnanswered { get; init; }

    /// <summary>The largest number of occurrences taken from one recurring meeting. Default 1,000; 1 or more.</summary>
    public int MostOccurrences
    {
        get;
        init => field = AtLeastOne(value, nameof(MostOccurrences));
    } = 1_000;

    /// <summary>
    /// How much work the recurrence rules of one file may make, counted in days looked at. Default 10,000,000, which takes
    /// seconds; 1 or more. The meetings beyond it become problems.
    /// </summary>
    public long MostSteps
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MostSteps));
    } = 10_000_000;

    /// <inheritdoc/>
    public IEnumerable<ImportFile> Recognise(IReadOnlyList<ImportFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.Where(file => CalendarStart.Is(file.Head));
    }

    /// <inheritdoc/>
    public IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(reading);
        return ReadAll(files, reading);
    }

    private IEnumerable<ImportRecord> ReadAll(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        Revisions revisions = new();
        Surveyor surveyor = new(reading, MostSteps, revisions);
        List<SurveyedFile> surveys = [.. files.Select(surveyor.Survey)];
        List<(SurveyedFile Survey, Seeker Seeker)> seekers = [.. surveys.Select(survey => (survey, SeekerOf(survey, surveys, reading.Options)))];
        return seekers.SelectMany(one => one.Survey.Failure is { } failure
            ? [failure]
            : EventsOf(one.Survey, new(this, reading, one.Survey, revisions, one.Seeker), reading));
    }

    /// <summary>The seeker as the file has them: its owner, or where it names none the owners of the others.</summary>
    private static Seeker SeekerOf(SurveyedFile survey, List<SurveyedFile> all, ImportOptions options)
    {
        Seeker seeker = new(options.Me, survey.Owners.Count > 0 ? survey.Owners : all.SelectMany(other => other.Owners));
        return !seeker.IsUnknown || survey.FirstLineWithPeople == 0 ? seeker : throw new ImportException(
            ImportCodes.OwnerUnknown,
            survey.File.Name,
            "Nothing says who of those in its events the seeker is. Name the seeker's e-mail addresses.",
            survey.FirstLineWithPeople);
    }

    private static IEnumerable<ImportRecord> EventsOf(SurveyedFile survey, MeetingReader meetings, ImportReading reading)
    {
        int count = 0;
        using Stream stream = Surveyor.OpenText(survey, reading);
        using IEnumerator<Component> components = new ComponentReader(reading.Options.LongestField).Read(stream)
            .Where(component => component.Kind is not ("VCALENDAR" or "VTIMEZONE"))
            .GetEnumerator();
        while (true)
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            if (!TryMove(components, out Exception? trouble))
            {
                if (trouble is not null)
                {
                    yield return Surveyor.Unreadable(survey.File, trouble);
                }

                yield break;
            }

            if (++count > reading.Options.MostRecords)
            {
                yield return TooMany(components.Current, survey, reading.Options.MostRecords);
                yield break;
            }

            foreach (ImportRecord record in meetings.Read(components.Current))
            {
                yield return record;
            }
        }
    }

    private static bool TryMove(IEnumerator<Component> components, out Exception? trouble)
    {
        try
        {
            trouble = null;
            return components.MoveNext();
        }
        catch (Exception e) when (Surveyor.IsUnreadable(e))
        {
            trouble = e;
            return false;
        }
    }

    private static UnreadableRecord TooMany(Component component, SurveyedFile survey, int most) => new()
    {
        Place = new(survey.File.Name, component.Line),
        Code = ImportCodes.TooManyRows,
        Message = string.Create(CultureInfo.InvariantCulture, $"The file has more than {most} events; the rest was not read."),
    };

    private static LocalDate? InRange(LocalDate? value, string name) =>
        value is not { } day || (day.Year >= 1900 && day.Year <= 2099) ? value : throw new ArgumentOutOfRangeException(name);

    private static int AtLeastOne(int value, string name) => value >= 1 ? value : throw new ArgumentOutOfRangeException(name);
}
