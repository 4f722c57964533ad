using System.Text;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Calendars;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using NodaTime;
using static Networking.Core.Interchange.Tests.Calendars.Support.Invitations;

namespace Networking.Core.Interchange.Tests.Calendars;

public class CalendarFormatTests
{
    [Fact]
    public void A_meeting_is_an_encounter_with_the_others()
    {
        EncounterRecord encounter = Encounter(Calendar(Meeting("SUMMARY:Coffee\\, and cake", "ATTENDEE;CN=\"Ek, Bo\":MAILTO:Bo@Example.org")));
        Assert.Equal(new("cal.ics", 4), encounter.Place);
        Assert.Equal("1@example.org", encounter.Key);
        Assert.Equal(new LocalDate(2026, 11, 3), encounter.On);
        Assert.Equal(Instant.FromUtc(2026, 11, 3, 8, 0), encounter.At);
        Assert.Equal(
            [
                new() { Name = "Tove Aaltink", Email = "tove@example.org", BecomesContact = true },
                new PersonMention { Name = "Ek, Bo", Email = "bo@example.org", BecomesContact = true },
            ],
            encounter.With);
        Assert.Equal((Channel.InPerson, Direction.Mutual, Depth.Usual, false), (encounter.Channel, encounter.Direction, encounter.Depth, encounter.IsGroup));
        Assert.Null(encounter.Summary);
        Assert.Equal("calendar", new CalendarFormat().Name);
    }

    [Fact]
    public void What_was_said_is_kept_when_asked_for()
    {
        string text = Calendar(Meeting("SUMMARY:Coffee\\, and cake", "DESCRIPTION:Bring\\nthe plan\u0007.\\n\\n"));
        Assert.Equal("Coffee, and cake\nBring\nthe plan .", Encounter(text, Options with { KeepText = true }).Summary);
    }

    [Theory]
    [InlineData("LOCATION:Room 4", Channel.InPerson)]
    [InlineData("LOCATION:https://us02web.zoom.us/j/1", Channel.Video)]
    [InlineData("LOCATION:Microsoft Teams Meeting\\; Room 4", Channel.Video)]
    [InlineData("URL:https://meet.google.com/abc", Channel.Video)]
    [InlineData("X-GOOGLE-CONFERENCE:https://meet.google.com/abc", Channel.Video)]
    [InlineData("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://talk.example.org/x", Channel.Video)]
    [InlineData("CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+46-8-1", Channel.Phone)]
    [InlineData("LOCATION:tel:+4681", Channel.Phone)]
    public void The_channel_comes_from_the_place(string property, Channel channel) =>
        Assert.Equal(channel, Encounter(Calendar(Meeting(property))).Channel);

    [Theory]
    [InlineData("STATUS:CANCELLED", ImportCodes.MeetingCancelled)]
    [InlineData("DTSTART;VALUE=DATE:20261103", ImportCodes.MeetingAllDay)]
    [InlineData("DTEND;TZID=Europe/Stockholm:20261104T090000", ImportCodes.MeetingAllDay)]
    [InlineData("DURATION:P1D", ImportCodes.MeetingAllDay)]
    [InlineData("DTSTART:20261124T090000Z", ImportCodes.MeetingOutside)]
    [InlineData("RRULE:FREQ=HOURLY", ImportCodes.RecurrenceTooOften)]
    [InlineData("RRULE:FREQ=DAILY;BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24", ImportCodes.RecurrenceTooOften)]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20201231T000000Z\r\nDTSTART:20200101T090000Z", ImportCodes.MeetingOutside)]
    public void What_is_no_meeting_that_took_place_is_left_out(string property, string code) =>
        Assert.Equal(code, LeftOut(Calendar(Meeting(property.Split("\r\n")))));

    [Theory]
    [InlineData("DTSTART:tomorrow", ImportCodes.DateUnreadable)]
    [InlineData("DTSTART:20261341T250000", ImportCodes.DateUnreadable)]
    [InlineData("DTSTART:18991231T230000Z", ImportCodes.DateOutOfRange)]
    [InlineData("DTSTART:21000101T000000Z", ImportCodes.DateOutOfRange)]
    [InlineData("RRULE:FREQ=SOMETIMES", ImportCodes.RecurrenceUnreadable)]
    [InlineData("RRULE:INTERVAL=2", ImportCodes.RecurrenceUnreadable)]
    public void What_cannot_be_read_is_a_problem(string property, string code) =>
        Assert.Equal(code, Unreadable(Calendar(Meeting(property))));

    [Fact]
    public void An_event_without_an_end_or_a_beginning_loses_only_itself()
    {
        (List<ImportRecord> records, _) = Read(Calendar("BEGIN:VEVENT", "UID:broken", Meeting(), Meeting("UID:2"), "BEGIN:VEVENT", "UID:3"));
        Assert.Equal([ImportCodes.EventUnclosed, null, null, ImportCodes.EventUnclosed], records.Select(record => (record as UnreadableRecord)?.Code));
    }

    [Fact]
    public void Everything_in_a_cancellation_is_cancelled() =>
        Assert.Equal(ImportCodes.MeetingCancelled, LeftOut(Calendar(Meeting(), "METHOD:CANCEL")));

    [Fact]
    public void Tasks_and_free_and_busy_times_are_left_out_and_zones_and_alarms_are_no_records()
    {
        (List<ImportRecord> records, _) = Read(Calendar(
            "BEGIN:VTODO", "END:VTODO", "BEGIN:VTIMEZONE", "TZID:x", "END:VTIMEZONE", Meeting("BEGIN:VALARM", "DTSTART:junk", "END:VALARM"), "BEGIN:VFREEBUSY", "END:VFREEBUSY"));
        Assert.Equal([ImportCodes.NotAnEvent, null, ImportCodes.NotAnEvent], records.Select(record => (record as LeftOutRecord)?.Code));
    }

    [Fact]
    public void The_newest_version_of_an_event_holds_in_whatever_file_it_is()
    {
        ImportFile old = FormatReader.FileOf(Encoding.UTF8.GetBytes(Calendar(Meeting(), Meeting("UID:2"))), "a.ics");
        ImportFile cancelled = FormatReader.FileOf(Encoding.UTF8.GetBytes(Calendar("METHOD:CANCEL", Meeting("SEQUENCE:1"))), "b.ics");
        List<ImportRecord> records = ReadAll(cancelled, old);
        Assert.Equal([ImportCodes.MeetingCancelled, ImportCodes.EventSuperseded, null], records.Select(record => (record as LeftOutRecord)?.Code));
    }

    [Fact]
    public void Events_without_a_uid_are_told_apart_by_what_they_say()
    {
        List<EncounterRecord> encounters = Encounters(Calendar(Meeting("UID:"), Meeting("UID:", "SUMMARY:Other")));
        Assert.NotEqual(encounters[0].Key, encounters[1].Key);
        Assert.Equal(encounters[0].Key, Encounter(Calendar(Meeting("UID:"))).Key);
    }

    [Theory]
    [InlineData("utf-8", true, false)]
    [InlineData("utf-16", true, false)]
    [InlineData("utf-16BE", true, false)]
    [InlineData("windows-1252", false, true)]
    public void Every_usual_encoding_is_read_and_a_guess_is_told(string name, bool hasMark, bool isGuess)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        string text = Calendar(Event(Organiser.Replace("Tove", "Åse", StringComparison.Ordinal), Me));
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        ImportFile file = FormatReader.FileOf(bytes);
        Assert.Same(file, Assert.Single(new CalendarFormat().Recognise([file, FormatReader.FileOf("BEGIN:VCARD"u8.ToArray())])));
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(new CalendarFormat(), bytes, options: Options);
        Assert.Equal("Åse Aaltink", Assert.IsType<EncounterRecord>(Assert.Single(records)).With[0].Name);
        Assert.Equal(isGuess ? [ImportCodes.EncodingGuessed] : [], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Lines_are_unfolded_by_octet_even_in_the_middle_of_a_character()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Calendar(Event(Organiser.Replace("Tove", "Åse", StringComparison.Ordinal), Me, "SUMMARY:Möte på ön")));
        int middle = bytes.AsSpan().IndexOf((byte)0xC3) + 1;
        byte[] folded = [.. bytes[..middle], (byte)'\r', (byte)'\n', (byte)' ', .. bytes[middle..]];
        Assert.Equal("Åse Aaltink", Assert.IsType<EncounterRecord>(Assert.Single(FormatReader.Read(new CalendarFormat(), folded, options: Options).Records)).With[0].Name);
    }

    [Fact]
    public void Names_lose_control_characters() =>
        Assert.Equal("A B", Encounter(Calendar(Event("ORGANIZER;CN=A^nB:mailto:x@example.org", Me))).With[0].Name);

    [Fact]
    public void Sizes_are_bounded_and_what_lies_beyond_is_told()
    {
        string two = Calendar(Meeting("UID:1"), Meeting("UID:2"));
        Assert.Equal(ImportCodes.TooManyRows, Assert.IsType<UnreadableRecord>(Read(two, Options with { MostRecords = 1 }).Records[1]).Code);
        Assert.Equal(ImportCodes.FileTooLarge, Unreadable(two, Options with { MostBytes = 100 }));
        Assert.Equal(ImportCodes.FieldTooLong, Unreadable(Calendar(Meeting("SUMMARY:" + new string('x', 2_000))), Options with { LongestField = 1_000 }));
    }

    [Fact]
    public void Files_that_cannot_be_read_are_problems_and_do_not_stop_the_others()
    {
        ImportFile broken = new("broken.ics", 1, () => throw new IOException());
        ImportFile good = FormatReader.FileOf(Encoding.UTF8.GetBytes(Calendar(Meeting())), "good.ics");
        List<ImportRecord> records = ReadAll(broken, good);
        Assert.Equal(ImportCodes.FileUnreadable, Assert.IsType<UnreadableRecord>(records[0]).Code);
        Assert.IsType<EncounterRecord>(records[1]);
    }

    [Fact]
    public void A_file_without_a_calendar_is_a_problem() =>
        Assert.Equal(ImportCodes.FileEmpty, Unreadable("nothing"));

    [Fact]
    public void Reading_can_be_cancelled()
    {
        ImportReading reading = new(Options, new(10), new(1, null), new(canceled: true));
        Assert.Throws<OperationCanceledException>(() => new CalendarFormat().Read([FormatReader.FileOf(Encoding.UTF8.GetBytes(Calendar(Meeting())))], reading).ToList());
    }

    [Fact]
    public void Defaults_are_documented_and_options_are_checked()
    {
        CalendarFormat format = new();
        Assert.Equal(
            (null, null, 15, 5, false, 1_000, 10_000_000L),
            (format.From, format.Until, format.MostAttendees, format.LargestConversation, format.CountsUnanswered, format.MostOccurrences, format.MostSteps));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarFormat { From = new(1899, 1, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarFormat { Until = new(2100, 1, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarFormat { MostAttendees = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarFormat { LargestConversation = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarFormat { MostOccurrences = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarFormat { MostSteps = 0 });
        Assert.Throws<ArgumentNullException>(() => format.Recognise(null!));
        Assert.Throws<ArgumentNullException>(() => format.Read(null!, null!));
        Assert.Throws<ArgumentNullException>(() => format.Read([], null!));
    }

    private static List<ImportRecord> ReadAll(params ImportFile[] files) =>
        [.. new CalendarFormat().Read(files, new(Options, new(100), new(1, null), CancellationToken.None))];
}
