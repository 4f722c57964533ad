using System.Diagnostics;
using Networking.Core.Interchange.Formats;
using static Networking.Core.Interchange.Tests.Calendars.Support.Invitations;

namespace Networking.Core.Interchange.Tests.Calendars;

public class RecurrenceTests
{
    private const string Weekly = "RRULE:FREQ=WEEKLY;COUNT=4";
    private const string Start = "DTSTART;TZID=Europe/Stockholm:20261019T090000";

    private static string Times(string text, ImportOptions? options = null) =>
        string.Join(' ', Encounters(text, options).Select(encounter => encounter.At!.Value.ToString("MMdd'T'HHmm", null)));

    [Fact]
    public void Each_occurrence_is_an_encounter_and_keeps_its_time_of_day_when_the_clock_changes()
    {
        Assert.Equal("1019T0700 1026T0800 1102T0800 1109T0800", Times(Calendar(Meeting(Start, Weekly))));
        Assert.Equal("1@example.org\n2026-10-26T08:00:00Z", Encounters(Calendar(Meeting(Start, Weekly)))[1].Key);
    }

    [Theory]
    [InlineData("EXDATE;TZID=Europe/Stockholm:20261026T090000,20261102T090000", "1019T0700 1109T0800")]
    [InlineData("EXDATE:20261026T080000Z", "1019T0700 1102T0800 1109T0800")]
    [InlineData("EXDATE;VALUE=DATE:20261026", "1019T0700 1102T0800 1109T0800")]
    [InlineData("RDATE;TZID=Europe/Stockholm:20261020T170000", "1019T0700 1020T1500 1026T0800 1102T0800 1109T0800")]
    [InlineData("RDATE;VALUE=PERIOD:20261020T170000Z/PT1H", "1019T0700 1020T1700 1026T0800 1102T0800 1109T0800")]
    [InlineData("RDATE;VALUE=DATE:20261020", "1019T0700 1020T0700 1026T0800 1102T0800 1109T0800")]
    public void Dates_are_taken_out_and_put_in(string property, string times) =>
        Assert.Equal(times, Times(Calendar(Meeting(Start, Weekly, property))));

    [Fact]
    public void Dates_alone_recur_too() =>
        Assert.Equal("1019T0700 1020T0700", Times(Calendar(Meeting(Start, "RDATE:20261020T070000Z"))));

    [Fact]
    public void A_moved_occurrence_is_one_encounter_under_the_same_key_wherever_it_stands_in_the_file()
    {
        string moved = Meeting("RECURRENCE-ID:20261026T080000Z", "DTSTART:20261027T120000Z");
        Assert.Equal("1027T1200 1019T0700 1102T0800 1109T0800", Times(Calendar(moved, Meeting(Start, Weekly))));
        Assert.Equal("1@example.org\n2026-10-26T08:00:00Z", Encounters(Calendar(moved))[0].Key);
    }

    [Fact]
    public void A_cancelled_or_declined_occurrence_is_left_out()
    {
        (List<ImportRecord> records, _) = Read(Calendar(
            Meeting(Start, Weekly),
            Meeting("RECURRENCE-ID;TZID=Europe/Stockholm:20261026T090000", "STATUS:CANCELLED"),
            Event("RECURRENCE-ID;VALUE=DATE:20261102", Organiser, Me.Replace("ACCEPTED", "DECLINED", StringComparison.Ordinal))));
        Assert.Equal(2, records.OfType<EncounterRecord>().Count());
        Assert.Equal([ImportCodes.MeetingCancelled, ImportCodes.MeetingDeclined], records.OfType<LeftOutRecord>().Select(record => record.Code));
    }

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20261026T080000Z", "1019T0700 1026T0800")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20261026T075959Z", "1019T0700")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20261026", "1019T0700 1026T0800")]
    [InlineData("RRULE:FREQ=WEEKLY", "1019T0700 1026T0800 1102T0800 1109T0800 1116T0800 1123T0800")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=3MO", "1019T0700 1116T0800")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=14", "1019T0700 1102T0800 1116T0800")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2147483647", "1019T0700")]
    public void Rules_are_expanded_up_to_their_end_or_that_of_the_window(string rule, string times) =>
        Assert.Equal(times, Times(Calendar(Meeting(Start, rule))));

    [Fact]
    public void What_recurs_is_taken_two_years_back_or_as_far_as_asked()
    {
        string yearly = Calendar(Meeting("DTSTART:20100301T090000Z", "RRULE:FREQ=YEARLY"));
        Assert.Equal([2025, 2026], Encounters(yearly).Select(encounter => encounter.On.Year));
        Assert.Equal(17, Encounters(yearly, format: new() { From = new(1950, 1, 1) }).Count);
    }

    [Fact]
    public void Occurrences_are_bounded_and_more_are_told()
    {
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = Read(
            Calendar(Meeting("DTSTART:20260101T090000Z", "RRULE:FREQ=DAILY")), format: new() { MostOccurrences = 7 });
        Assert.Equal(7, records.Count);
        Assert.Equal(ImportCodes.RecurrenceTooMany, Assert.Single(problems).Code);
        Assert.Equal(ImportCodes.RecurrenceTooMany, Unreadable(Calendar(Meeting("DTSTART:20260101T090000Z", "RRULE:FREQ=DAILY")), format: new() { MostSteps = 100 }));
    }

    [Theory]
    [InlineData("EXRULE:FREQ=DAILY")]
    [InlineData("RECURRENCE-ID;RANGE=THISANDFUTURE:20261026T080000Z")]
    public void What_is_not_understood_of_a_recurrence_is_told(string property) =>
        Assert.Equal(ImportCodes.RecurrencePartial, Assert.Single(Read(Calendar(Meeting(Start, property))).Problems).Code);

    [Theory]
    [InlineData("RRULE:FREQ=SECONDLY")]
    [InlineData("RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=2147483647")]
    [InlineData("RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=99999999999999999999")]
    [InlineData("RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=8MO;BYSETPOS=-366")]
    public void A_file_full_of_bombs_ends_soon(string rule)
    {
        string text = Calendar([.. Enumerable.Range(0, 1_000).Select(i => Meeting($"UID:{i}", "DTSTART:19000101T000000Z", rule))]);
        Stopwatch watch = Stopwatch.StartNew();
        Assert.InRange(Read(text).Records.Count, 1_000, 1_000_000);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }
}
