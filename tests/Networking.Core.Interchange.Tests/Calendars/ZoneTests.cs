using Networking.Core.Interchange.Formats;
using NodaTime;
using static Networking.Core.Interchange.Tests.Calendars.Support.Invitations;

namespace Networking.Core.Interchange.Tests.Calendars;

public class ZoneTests
{
    private static readonly string Outlook = string.Join("\r\n",
        "BEGIN:VTIMEZONE", "TZID:Customized Time Zone",
        "BEGIN:STANDARD", "DTSTART:16011028T030000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:16010325T020000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT",
        "END:VTIMEZONE");

    [Theory]
    [InlineData("DTSTART:20260703T090000Z", 9)]
    [InlineData("DTSTART:20260703T090000", 7)]
    [InlineData("DTSTART:20260703T0900", 7)]
    [InlineData("DTSTART;TZID=America/New_York:20260703T090000", 13)]
    [InlineData("DTSTART;TZID=\"Eastern Standard Time\":20260703T090000", 13)]
    [InlineData("DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20260703T090000", 13)]
    [InlineData("DTSTART;TZID=Tokyo Standard Time:20260703T090000", 0)]
    public void A_time_is_read_on_the_clock_of_its_zone(string start, int hourUtc) =>
        Assert.Equal(Instant.FromUtc(2026, 7, 3, hourUtc, 0), Encounter(Calendar(Meeting(start))).At);

    [Theory]
    [InlineData(2026, 3, 28, 8)]
    [InlineData(2026, 3, 29, 7)]
    [InlineData(2026, 10, 24, 7)]
    [InlineData(2026, 10, 25, 8)]
    [InlineData(1990, 7, 1, 7)]
    public void A_zone_that_the_file_describes_itself_is_followed_wherever_it_stands(int year, int month, int day, int hourUtc)
    {
        string meeting = Meeting($"DTSTART;TZID=Customized Time Zone:{year:0000}{month:00}{day:00}T090000");
        Assert.Equal(Instant.FromUtc(year, month, day, hourUtc, 0), Encounter(Calendar(Outlook, meeting)).At);
        Assert.Equal(Instant.FromUtc(year, month, day, hourUtc, 0), Encounter(Calendar(meeting, Outlook)).At);
    }

    [Fact]
    public void A_described_zone_agrees_with_the_database_at_every_hour_of_ten_years()
    {
        List<string> meetings = [];
        LocalDateTime first = new(2016, 1, 1, 0, 30);
        for (LocalDateTime at = first; at.Year < 2026; at = at.PlusHours(31))
        {
            meetings.Add(Meeting($"UID:{meetings.Count}", $"DTSTART;TZID=Customized Time Zone:{at:uuuuMMdd'T'HHmmss}"));
        }

        Assert.Equal(
            Enumerable.Range(0, meetings.Count).Select(i => first.PlusHours(31 * i).InZoneLeniently(Stockholm).ToInstant()),
            Encounters(Calendar([Outlook, .. meetings])).Select(encounter => encounter.At!.Value));
    }

    [Fact]
    public void A_place_named_by_the_description_is_taken()
    {
        string zone = string.Join("\r\n", "BEGIN:VTIMEZONE", "TZID:Mine", "X-LIC-LOCATION:America/New_York", "END:VTIMEZONE");
        Assert.Equal(Instant.FromUtc(2026, 7, 3, 13, 0), Encounter(Calendar(zone, Meeting("DTSTART;TZID=Mine:20260703T090000"))).At);
    }

    [Fact]
    public void A_fixed_offset_is_a_zone_too()
    {
        string zone = string.Join("\r\n", "BEGIN:VTIMEZONE", "TZID:Mine", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:-0330", "TZOFFSETTO:-0330", "END:STANDARD", "END:VTIMEZONE");
        Assert.Equal(Instant.FromUtc(2026, 7, 3, 12, 30), Encounter(Calendar(zone, Meeting("DTSTART;TZID=Mine:20260703T090000"))).At);
    }

    [Fact]
    public void An_unknown_zone_is_the_seekers_and_is_told()
    {
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = Read(Calendar(Meeting("DTSTART;TZID=Nowhere:20260703T090000")));
        Assert.Equal(Instant.FromUtc(2026, 7, 3, 7, 0), Assert.IsType<EncounterRecord>(Assert.Single(records)).At);
        Assert.Equal(ImportCodes.ZoneUnknown, Assert.Single(problems).Code);
    }

    [Theory]
    [InlineData("20260329T023000", 1, 30)]
    [InlineData("20261025T023000", 0, 30)]
    public void What_the_clock_skips_is_moved_on_and_what_it_repeats_is_the_first(string local, int hourUtc, int minute)
    {
        Instant at = Encounter(Calendar(Meeting($"DTSTART;TZID=Europe/Stockholm:{local}"))).At!.Value;
        Assert.Equal(new LocalTime(hourUtc, minute), at.InUtc().TimeOfDay);
    }

    [Fact]
    public void The_day_is_the_seekers() =>
        Assert.Equal(new LocalDate(2026, 7, 4), Encounter(Calendar(Meeting("DTSTART;TZID=America/New_York:20260703T190000"))).On);
}
