using Networking.Core.Agendas;
using Networking.Core.Calendars;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Agendas;

public class CapacityTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    [Fact]
    public void It_is_the_same_on_every_business_day_and_none_on_the_others()
    {
        Capacity capacity = new(BusinessCalendar.MondayToFriday.WithHolidays([Monday.PlusDays(2)]), 3);

        Assert.Equal([3, 3, 0, 3, 3, 0, 0], Enumerable.Range(0, 7).Select(i => capacity.On(Monday.PlusDays(i))));
    }

    [Fact]
    public void A_day_of_the_week_may_differ_but_a_day_off_stays_one()
    {
        Capacity usual = new(BusinessCalendar.MondayToFriday.WithHolidays([Monday.PlusDays(7)]), 3);
        Capacity capacity = usual.With(IsoDayOfWeek.Monday, 1).With(IsoDayOfWeek.Sunday, 9).With(IsoDayOfWeek.Friday, 0);

        Assert.Equal([1, 3, 3, 3, 0, 0, 0, 0], Enumerable.Range(0, 8).Select(i => capacity.On(Monday.PlusDays(i))));
        Assert.Equal(3, usual.On(Monday));
        Assert.Equal(2, capacity.With(IsoDayOfWeek.Monday, 2).On(Monday));
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Capacity capacity = new(BusinessCalendar.MondayToFriday, 0);

        Assert.Equal(0, capacity.On(Monday));
        Assert.Throws<ArgumentNullException>("calendar", () => new Capacity(null!, 3));
        Assert.Throws<ArgumentOutOfRangeException>("perDay", () => new Capacity(BusinessCalendar.MondayToFriday, -1));
        Assert.Throws<ArgumentOutOfRangeException>("perDay", () => capacity.With(IsoDayOfWeek.Monday, -1));
        Assert.Throws<ArgumentOutOfRangeException>("weekday", () => capacity.With(IsoDayOfWeek.None, 1));
        Assert.Throws<ArgumentOutOfRangeException>("weekday", () => capacity.With((IsoDayOfWeek)8, 1));
    }
}
