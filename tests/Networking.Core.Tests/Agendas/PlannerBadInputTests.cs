using Networking.Core.Agendas;
using Networking.Core.Calendars;
using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Agendas;

/// <summary>Whatever it is asked, the planner answers, and says what has no place.</summary>
public class PlannerBadInputTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");
    private static readonly BusinessCalendar NoBusinessDayForAYear =
        BusinessCalendar.MondayToFriday.WithHolidays(Enumerable.Range(0, 400).Select(i => Monday.PlusDays(i)));

    [Fact]
    public void Without_any_capacity_nothing_is_placed_and_all_is_reported()
    {
        Agenda agenda = AgendaPlanner.Plan(Many(20, 0, 30), PerDay(0), Monday, 366);

        Assert.All(agenda.Days, day => Assert.Empty(day.Outreaches));
        Assert.Equal(20, agenda.Unplaced.Count);
        Assert.All(agenda.Unplaced, unplaced => Assert.Equal(UnplacedCause.NoCapacity, unplaced.Cause));
    }

    [Fact]
    public void With_capacity_on_one_day_alone_that_day_takes_the_weightiest()
    {
        Capacity oneFriday = PerDay(0).With(IsoDayOfWeek.Friday, 3);
        Agenda agenda = AgendaPlanner.Plan([.. Many(5, 0, 6), .. Many(2, 0, 3, first: 6)], oneFriday, Monday, 7);

        Assert.Equal([0, 0, 0, 0, 3, 0, 0], agenda.Days.Select(day => day.Outreaches.Count));
        Assert.Equal(
            [UnplacedCause.NoCapacity, UnplacedCause.NoCapacity, UnplacedCause.NoRoom, UnplacedCause.NoRoom],
            agenda.Unplaced.Select(unplaced => unplaced.Cause).Order().Reverse());
    }

    [Fact]
    public void Windows_that_are_all_past_are_caught_up_with_day_by_day()
    {
        Agenda agenda = AgendaPlanner.Plan(Many(7, -9_000, -8_000), PerDay(2), Monday, 5);

        Assert.Equal([2, 2, 2, 1, 0], agenda.Days.Select(day => day.Outreaches.Count));
        Assert.Empty(agenda.Unplaced);
    }

    [Fact]
    public void Windows_that_are_all_yet_to_come_give_an_empty_agenda()
    {
        Agenda agenda = AgendaPlanner.Plan(Many(7, 366, 400), PerDay(2), Monday, 366);

        Assert.Equal(366, agenda.Days.Count);
        Assert.Equal("366 days, 0 outreaches", agenda.ToString());
        Assert.Empty(agenda.Unplaced);
    }

    [Fact]
    public void A_calendar_without_a_business_day_for_a_year_leaves_all_unplaced()
    {
        Agenda agenda = AgendaPlanner.Plan(Many(7, -3, 30), new(NoBusinessDayForAYear, 5), Monday, 366);

        Assert.Equal("366 days, 0 outreaches", agenda.ToString());
        Assert.All(agenda.Unplaced, unplaced => Assert.Equal(UnplacedCause.NoCapacity, unplaced.Cause));
        Assert.Equal(7, agenda.Unplaced.Count);
    }

    [Fact]
    public void So_does_a_view_whose_settings_have_a_year_of_holidays()
    {
        Story story = new();
        story.Tier(story.Contact(), Monday.PlusDays(-90), "A");
        Agenda agenda = story.Network
            .AsOf(Monday, NetworkSettings.Default with { Holidays = ValueList.From(NoBusinessDayForAYear.Holidays) })
            .Agenda(366);

        Assert.Equal("366 days, 0 outreaches", agenda.ToString());
        Assert.Equal(UnplacedCause.NoCapacity, Assert.Single(agenda.Unplaced).Cause);
    }

    [Fact]
    public void Nothing_to_place_gives_empty_days()
    {
        Agenda agenda = AgendaPlanner.Plan([], PerDay(5), Monday, 1);

        Assert.Equal(new Agenda([new(Monday, [])], []), agenda);
    }

    [Fact]
    public void Endless_capacity_on_every_day_of_a_year_does_not_overflow()
    {
        Outreach[] outreaches = [.. Many(1_000, 0, 365), .. Many(500, 200, 201, first: 1_000)];
        Agenda agenda = AgendaPlanner.Plan(outreaches, PerDay(int.MaxValue), Monday, 366);

        Assert.Equal(1_000, agenda.Days[0].Outreaches.Count);
        Assert.Equal(500, agenda.Days.Single(day => day.Date == Monday.PlusDays(200)).Outreaches.Count);
        Assert.Empty(agenda.Unplaced);
    }

    [Fact]
    public void A_window_from_the_first_day_there_is_to_the_last_is_one_like_others()
    {
        Outreach ever = Plans.Outreach(Person(0), FollowUpClass.Thank, new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
        Outreach past = Plans.Outreach(Person(1), FollowUpClass.Thank, new(LocalDate.MinIsoValue, Monday.PlusDays(-1)));
        Outreach never = Plans.Outreach(Person(2), FollowUpClass.Thank, new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue));
        Agenda agenda = AgendaPlanner.Plan([ever, never, past], PerDay(2), Monday, 366);

        Assert.Equal([past, ever], agenda.Days[0].Outreaches);
        Assert.Empty(agenda.Unplaced);
    }

    private static Capacity PerDay(int people) => new(BusinessCalendar.MondayToFriday, people);

    private static Outreach[] Many(int number, int ideal, int latest, int first = 0) =>
    [
        .. Enumerable.Range(first, number).Select(i => Plans.Outreach(
            Person(i), FollowUpClass.Cadence, new(Monday.PlusDays(ideal), Monday.PlusDays(latest)))),
    ];

    private static ContactId Person(int i) => new(new(i + 1, 0, 0, new byte[8]));
}
