using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Interchange.Calendars;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using static Networking.Core.Interchange.Tests.Calendars.Support.Invitations;

namespace Networking.Core.Interchange.Tests.Calendars;

public class CalendarFuzzTests
{
    private static readonly string[] Properties =
    [
        "STATUS:CANCELLED", "RRULE:FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=DAILY;UNTIL=20260101T000000Z", "EXDATE:20261103T080000Z", "DTSTART:junk", "UID:", "UID:2",
        "RECURRENCE-ID:20261103T080000Z", "DTSTART;VALUE=DATE:20261103", "DTSTART:20300101T000000Z", "ATTENDEE;CUTYPE=ROOM:mailto:r@example.org", "SEQUENCE:2",
        "DURATION:P3D", "BEGIN:VALARM", "END:VALARM", "END:VEVENT", "BEGIN:VEVENT", "ORGANIZER:mailto:bo@example.org", "RRULE:FREQ=SECONDLY", "METHOD:CANCEL",
    ];

    private static readonly string[] Texts =
    [
        Calendar(
            "X-WR-CALNAME:nadia@example.org", "BEGIN:VTIMEZONE", "TZID:Mine", "BEGIN:STANDARD", "DTSTART:16011028T030000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
            "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE", Meeting("DTSTART;TZID=Mine:20261019T090000", "RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO"),
            Meeting("RECURRENCE-ID;TZID=Mine:20261026T090000", "SUMMARY:Möte\\, igen")),
        Calendar(Meeting("DTSTART:20240101T090000Z", "RRULE:FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=1", "EXDATE:20240201T090000Z,20240301T090000Z", "RDATE;VALUE=PERIOD:20240501T090000Z/PT1H")),
        Calendar(Event("DTSTART;VALUE=DATE:20101125", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "DURATION:P2D"), Meeting("DTEND:20261103T100000Z", "LOCATION:https://zoom.us/j/1")),
    ];

    private static readonly List<byte[]> Seeds = [.. Texts.Select(Encoding.UTF8.GetBytes), Encoding.Unicode.GetBytes(Texts[2])];

    [Fact]
    [Trait("Category", "Fuzz")]
    public void Damaged_calendars_give_records_or_an_import_exception()
    {
        for (int number = 0; number < FuzzRuns.Count; number++)
        {
            byte[] bytes = FuzzRuns.File(Seeds, number);
            try
            {
                (List<ImportRecord> records, _) = FormatReader.Read(new CalendarFormat { MostOccurrences = 20 }, bytes, options: Options with { LongestField = 20_000 });
                Assert.True(records.Count >= EventsIn(bytes) || records is [UnreadableRecord { Place.Line: 0 }], $"Damaged calendar {number} has events without a record.");
            }
            catch (Exception e) when (e is not (ImportException or Xunit.Sdk.XunitException))
            {
                Assert.Fail($"Damaged calendar {number}: {e}");
            }
        }
    }

    [Fact]
    [Trait("Category", "Fuzz")]
    public void Damaged_holidays_give_a_calendar_or_an_import_exception()
    {
        int read = 0;
        for (int number = 0; number < FuzzRuns.Count; number++)
        {
            try
            {
                HolidayCalendar.Read(new MemoryStream(FuzzRuns.File(Seeds, number)), new(2026, 1, 1), new(2027, 12, 31));
                read++;
            }
            catch (Exception e) when (e is not ImportException)
            {
                Assert.Fail($"Damaged holidays {number}: {e}");
            }
            catch (ImportException e)
            {
                Assert.Equal(ImportCodes.NotAnExport, e.Code);
            }
        }

        Assert.InRange(read, FuzzRuns.Count / 4, FuzzRuns.Count);
    }

    [Property(MaxTest = 300)]
    public Property Every_event_is_a_record_or_several()
    {
        Gen<string[]> some = Gen.Elements(Properties).ArrayOf().Resize(6);
        return Prop.ForAll(some.ArrayOf().Resize(8).ToArbitrary(), events =>
        {
            string text = Calendar([.. events.Select(Meeting)]);
            (List<ImportRecord> records, _) = Read(text);
            HashSet<int> lines = [.. records.Select(record => record.Place.Line)];
            string[] all = text.Split("\r\n");
            Assert.All(Enumerable.Range(0, all.Length).Where(i => all[i] == "BEGIN:VEVENT"), i => Assert.Contains(i + 1, lines));
        });
    }

    [Property(MaxTest = 100)]
    public Property Reading_again_gives_the_same_and_no_key_twice()
    {
        Gen<string[]> some = Gen.Elements(Properties.Where(property => !property.StartsWith("UID", StringComparison.Ordinal) && !property.Contains(":V", StringComparison.Ordinal))).ArrayOf().Resize(4);
        return Prop.ForAll(some.ArrayOf().Resize(8).ToArbitrary(), events =>
        {
            string text = Calendar([.. events.Select((lines, i) => Meeting([.. lines, $"UID:{i / 2}"]))]);
            List<ImportRecord> records = Read(text).Records;
            Assert.Equal(records, Read(text).Records);
            List<string> keys = [.. records.OfType<EncounterRecord>().Select(encounter => encounter.Key)];
            Assert.Equal(keys.Distinct(), keys);
        });
    }

    /// <summary>The lines, unfolded, that begin an event, read as the encoding that the file seems to have.</summary>
    private static int EventsIn(byte[] bytes) =>
        Regex.Replace(TextEncoding.Find(new MemoryStream(bytes), long.MaxValue, CancellationToken.None)!.Value.Encoding.GetString(bytes), "(\r\n|\r|\n)[ \t]", "").Split('\r', '\n').Count(line => line is "BEGIN:VEVENT");
}
