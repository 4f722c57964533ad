using FsCheck;
using FsCheck.Xunit;
using Networking.Core.Calendars;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Calendars;

public class BusinessCalendarTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    [Property(MaxTest = 300)]
    public void The_business_day_so_many_after_another_is_found_by_counting(byte weekdays, byte[] holidays, ushort start, byte count)
    {
        IsoDayOfWeek[] working = [.. Enumerable.Range(1, 7).Where(day => (weekdays & (1 << day)) != 0 || day == (weekdays % 7) + 1).Select(day => (IsoDayOfWeek)day)];
        LocalDate from = new LocalDate(2024, 1, 1).PlusDays(start % 2000);
        LocalDate[] off = [.. holidays.Select(day => from.PlusDays(day % 60))];
        BusinessCalendar calendar = new(working, off);

        LocalDate expected = from;
        for (int left = count % 30; left > 0;)
        {
            expected = expected.PlusDays(1);
            left -= working.Contains(expected.DayOfWeek) && !off.Contains(expected) ? 1 : 0;
        }

        Assert.Equal(expected, calendar.AddBusinessDays(from, count % 30));
        Assert.Equal(working, calendar.WorkingDays);
        Assert.Equal(off.Distinct().Order(), calendar.Holidays);
    }

    [Property(MaxTest = 100)]
    public void More_days_never_lead_to_an_earlier_one(byte[] holidays, byte count, PositiveInt more)
    {
        BusinessCalendar calendar = BusinessCalendar.MondayToFriday.WithHolidays(holidays.Select(day => Monday.PlusDays(day)));
        int days = count % 50;

        Assert.True(calendar.AddBusinessDays(Monday, days) < calendar.AddBusinessDays(Monday, days + (more.Get % 50) + 1));
    }

    [Fact]
    public void Monday_to_friday_has_no_holidays()
    {
        Assert.Equal(
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
            BusinessCalendar.MondayToFriday.WorkingDays);
        Assert.Empty(BusinessCalendar.MondayToFriday.Holidays);
    }

    [Theory]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-21", 0, "2026-11-21")]
    [InlineData("2026-11-20", 1, "2026-11-23")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-11-22", 1, "2026-11-23")]
    [InlineData("2026-11-20", 5, "2026-11-27")]
    [InlineData("2026-12-31", 1, "2027-01-01")]
    [InlineData("2028-02-28", 1, "2028-02-29")]
    [InlineData("2028-02-28", 2, "2028-03-01")]
    [InlineData("2026-11-23", -1, "2026-11-20")]
    [InlineData("2026-11-22", -1, "2026-11-20")]
    [InlineData("2026-11-20", -6, "2026-11-12")]
    public void Days_off_are_not_counted(string from, int count, string expected) =>
        Assert.Equal(Days.Of(expected), BusinessCalendar.MondayToFriday.AddBusinessDays(Days.Of(from), count));

    [Property]
    public void Counting_back_from_a_business_day_returns_to_the_day_counted_from(PositiveInt ahead)
    {
        LocalDate later = BusinessCalendar.MondayToFriday.AddBusinessDays(Monday, ahead.Get % 400);

        Assert.Equal(Monday, BusinessCalendar.MondayToFriday.AddBusinessDays(later, -(ahead.Get % 400)));
    }

    [Fact]
    public void Holidays_are_added_and_the_calendar_they_are_added_to_stays()
    {
        BusinessCalendar once = BusinessCalendar.MondayToFriday.WithHolidays([Monday]);
        BusinessCalendar twice = once.WithHolidays([Monday, Monday.PlusDays(1)]);

        Assert.Equal([Monday], once.Holidays);
        Assert.Equal([Monday, Monday.PlusDays(1)], twice.Holidays);
        Assert.False(twice.IsBusinessDay(Monday));
        Assert.True(BusinessCalendar.MondayToFriday.IsBusinessDay(Monday));
    }

    [Fact]
    public void The_last_day_of_the_horizon_still_counts()
    {
        BusinessCalendar calendar = BusinessCalendar.MondayToFriday.WithHolidays(Days.Range(Monday, Monday.PlusDays(363)));

        Assert.Equal(366, BusinessCalendar.HorizonInDays);
        Assert.Equal(Monday.PlusDays(364), calendar.AddBusinessDays(Monday.PlusDays(-2), 1));
    }

    [Fact]
    public void Years_of_holidays_still_give_an_answer_each_day_counting()
    {
        BusinessCalendar calendar = BusinessCalendar.MondayToFriday.WithHolidays(Days.Range(Monday, Monday.PlusYears(3)));

        Assert.Equal(Monday.PlusDays(1), calendar.AddBusinessDays(Monday, 1));
        Assert.Equal(Monday.PlusDays(10), calendar.AddBusinessDays(Monday, 10));
        Assert.Equal(Monday.PlusYears(2).PlusDays(-10), calendar.AddBusinessDays(Monday.PlusYears(2), -10));
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("workingDays", () => new BusinessCalendar(null!));
        Assert.Throws<ArgumentException>("workingDays", () => new BusinessCalendar([]));
        Assert.Throws<ArgumentException>("workingDays", () => new BusinessCalendar([IsoDayOfWeek.Monday, IsoDayOfWeek.None]));
        Assert.Throws<ArgumentException>("workingDays", () => new BusinessCalendar([(IsoDayOfWeek)8]));
        Assert.Throws<ArgumentNullException>("holidays", () => BusinessCalendar.MondayToFriday.WithHolidays(null!));
    }

    [Fact]
    public void A_week_begins_on_monday_across_the_year_end()
    {
        Assert.All(Enumerable.Range(0, 7), i => Assert.Equal(Monday, Monday.PlusDays(i).Monday()));
        Assert.Equal(Days.Of("2026-12-28"), Days.Of("2027-01-03").Monday());
    }
}
