using System.Text;
using Networking.Core.Interchange.Calendars;
using NodaTime;
using NodaTime.Text;
using static Networking.Core.Interchange.Tests.Calendars.Support.Invitations;

namespace Networking.Core.Interchange.Tests.Calendars;

public class HolidayCalendarTests
{
    private static readonly LocalDate From = new(2026, 1, 1);
    private static readonly LocalDate Until = new(2027, 12, 31);

    private static HolidayCalendar Read(params string[] lines) => HolidayCalendar.Parse(Calendar(lines), From, Until);

    private static string Days(HolidayCalendar holidays) => string.Join(' ', holidays.Business.Holidays.Select(LocalDatePattern.Iso.Format));

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261225", "2026-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261226", "2026-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261225", "2026-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261227", "2026-12-25 2026-12-26")]
    [InlineData("DTSTART;VALUE=DATE:20261225|DURATION:P2D", "2026-12-25 2026-12-26")]
    [InlineData("DTSTART:20261225T000000|DTEND:20261226T000000", "2026-12-25")]
    [InlineData("DTSTART;VALUE=DATE:20100606|RRULE:FREQ=YEARLY", "2026-06-06 2027-06-06")]
    [InlineData("DTSTART;VALUE=DATE:20101125|RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2026-11-26 2027-11-25")]
    [InlineData("DTSTART;VALUE=DATE:20100606|RRULE:FREQ=YEARLY;UNTIL=20261231|EXDATE;VALUE=DATE:20100606", "2026-06-06")]
    [InlineData("DTSTART;VALUE=DATE:20260606|RDATE;VALUE=DATE:20260608,20280608", "2026-06-06 2026-06-08")]
    [InlineData("DTSTART;VALUE=DATE:20251231|DTEND;VALUE=DATE:20260102|TRANSP:TRANSPARENT", "2026-01-01")]
    [InlineData("DTSTART;VALUE=DATE:20261225|STATUS:CANCELLED", "")]
    [InlineData("DTSTART;VALUE=DATE:20281225", "")]
    public void Each_day_of_each_holiday_is_one(string properties, string days)
    {
        HolidayCalendar holidays = Read(Event(properties.Split('|')));
        Assert.Equal(days, Days(holidays));
        Assert.Empty(holidays.Problems);
    }

    [Theory]
    [InlineData("DTSTART:20261225T090000", ImportCodes.HolidayNotWholeDay)]
    [InlineData("DTSTART:20261225T000000|DTEND:20261225T120000", ImportCodes.HolidayNotWholeDay)]
    [InlineData("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261224", ImportCodes.HolidayNotWholeDay)]
    [InlineData("DTSTART;VALUE=DATE:20260101|DTEND;VALUE=DATE:29990101", ImportCodes.HolidayNotWholeDay)]
    [InlineData("DTSTART;VALUE=DATE:Christmas", ImportCodes.DateUnreadable)]
    public void What_is_no_holiday_is_told(string properties, string code)
    {
        HolidayCalendar holidays = Read(Event("DTSTART;VALUE=DATE:20260601"), Event(properties.Split('|')));
        Assert.Equal("2026-06-01", Days(holidays));
        Assert.Equal(code, Assert.Single(holidays.Problems).Code);
    }

    [Theory]
    [InlineData("RRULE:FREQ=SECONDLY")]
    [InlineData("RRULE:FREQ=NEVER")]
    public void A_rule_that_is_none_costs_only_itself(string rule)
    {
        HolidayCalendar holidays = Read(Event("DTSTART;VALUE=DATE:20260601", rule));
        Assert.Equal("2026-06-01", Days(holidays));
        Assert.Equal(ImportCodes.RecurrenceUnreadable, Assert.Single(holidays.Problems).Code);
    }

    [Fact]
    public void An_event_without_an_end_is_told() =>
        Assert.Equal(ImportCodes.EventUnclosed, Assert.Single(Read("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260601").Problems).Code);

    [Fact]
    public void Days_on_which_people_work_can_be_told_by_name_and_the_week_can_be_another()
    {
        string text = Calendar(Event("DTSTART;VALUE=DATE:20261031", "SUMMARY:Hallowe'en\\, observed"), Event("DTSTART;VALUE=DATE:20261225", "SUMMARY:Christmas"));
        HolidayCalendar holidays = HolidayCalendar.Parse(
            text, From, Until, name => name != "Hallowe'en, observed", new([IsoDayOfWeek.Sunday], [new(2026, 5, 1)]));
        Assert.Equal("2026-05-01 2026-12-25", Days(holidays));
        Assert.Equal([IsoDayOfWeek.Sunday], holidays.Business.WorkingDays);
        Assert.Equal("2 holidays, 0 problems", holidays.ToString());
    }

    [Fact]
    public void A_file_may_be_in_another_encoding()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Calendar(Event("DTSTART;VALUE=DATE:20261225")))];
        Assert.Equal("2026-12-25", Days(HolidayCalendar.Read(new MemoryStream(bytes), From, Until)));
        byte[] guessed = Encoding.Latin1.GetBytes(Calendar(Event("DTSTART;VALUE=DATE:20261225", "SUMMARY:Jul på")));
        Assert.Equal(ImportCodes.EncodingGuessed, Assert.Single(HolidayCalendar.Read(new MemoryStream(guessed), From, Until).Problems).Code);
    }

    [Fact]
    public void What_is_no_calendar_or_too_large_or_out_of_range_is_refused()
    {
        Assert.Equal(ImportCodes.NotAnExport, Assert.Throws<ImportException>(() => HolidayCalendar.Parse("Christmas", From, Until)).Code);
        Assert.Equal(ImportCodes.FileTooLarge, Assert.Throws<ImportException>(() => HolidayCalendar.Read(new MemoryStream(new byte[HolidayCalendar.MostBytes + 1]), From, Until)).Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.Parse("", Until, From));
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayCalendar.Parse("", From, From.PlusYears(201)));
        Assert.Throws<ArgumentNullException>(() => HolidayCalendar.Parse(null!, From, Until));
        Assert.Throws<ArgumentNullException>(() => HolidayCalendar.Read(null!, From, Until));
    }
}
