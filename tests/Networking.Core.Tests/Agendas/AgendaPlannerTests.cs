using Networking.Core.Agendas;
using Networking.Core.Calendars;
using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Agendas;

public class AgendaPlannerTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");
    private static readonly ContactId[] People = [.. Enumerable.Range(1, 9).Select(i => new ContactId(new(i, 0, 0, new byte[8])))];

    [Fact]
    public void Each_outreach_takes_the_earliest_day_of_its_window_with_room()
    {
        Outreach first = Plan(0, FollowUpClass.Thank, 0, 2);
        Outreach second = Plan(1, FollowUpClass.Report, 0, 2);
        Outreach third = Plan(2, FollowUpClass.Cadence, 3, 9);
        Agenda agenda = AgendaPlanner.Plan([third, second, first], PerDay(1), Monday, 5);

        Assert.Equal(5, agenda.Days.Count);
        Assert.Equal([first], agenda.Days[0].Outreaches);
        Assert.Equal([second], agenda.Days[1].Outreaches);
        Assert.Equal([third], agenda.Days[3].Outreaches);
        Assert.Empty(agenda.Unplaced);
        Assert.Equal("5 days, 3 outreaches", agenda.ToString());
        Assert.Equal("2026-11-16: 1", agenda.Days[0].ToString());
    }

    [Fact]
    public void The_weightier_takes_the_place_and_the_other_is_reported()
    {
        Outreach thanks = Plan(0, FollowUpClass.Thank, 0, 0);
        Outreach reply = Plan(1, FollowUpClass.Reply, 0, 0);
        Agenda agenda = AgendaPlanner.Plan([reply, thanks], PerDay(1), Monday, 5);

        Assert.Equal([thanks], agenda.Days[0].Outreaches);
        Assert.Equal(new Unplaced(reply, UnplacedCause.NoRoom), Assert.Single(agenda.Unplaced));
        Assert.Equal($"{reply}: NoRoom", agenda.Unplaced[0].ToString());
    }

    [Fact]
    public void Of_equal_priority_the_earlier_last_day_comes_first_then_the_key()
    {
        Outreach late = Plan(0, FollowUpClass.Thank, 0, 3);
        Outreach b = Plan(2, FollowUpClass.Thank, 0, 2);
        Outreach a = Plan(1, FollowUpClass.Thank, 0, 2);
        Agenda agenda = AgendaPlanner.Plan([late, b, a], PerDay(3), Monday, 1);

        Assert.Equal([a, b, late], agenda.Days[0].Outreaches);
    }

    [Fact]
    public void The_more_overdue_comes_first_within_its_class_and_never_before_a_higher_one()
    {
        Outreach overdue = Plan(0, FollowUpClass.Reply, -30, -20);
        Outreach lessSo = Plan(1, FollowUpClass.Reply, -12, -2);
        Outreach report = Plan(2, FollowUpClass.Report, 0, 5);
        Agenda agenda = AgendaPlanner.Plan([lessSo, overdue, report], PerDay(3), Monday, 1);

        Assert.Equal([report, overdue, lessSo], agenda.Days[0].Outreaches);
    }

    [Fact]
    public void An_overdue_outreach_may_take_any_planned_day()
    {
        Outreach overdue = Plan(0, FollowUpClass.Reconnect, -9, -5);
        Outreach[] weightier = [.. Enumerable.Range(1, 4).Select(i => Plan(i, FollowUpClass.Thank, i - 1, i - 1))];
        Agenda agenda = AgendaPlanner.Plan([overdue, .. weightier], PerDay(1), Monday, 5);

        Assert.Equal([overdue], agenda.Days[4].Outreaches);
    }

    [Fact]
    public void Nothing_is_placed_on_a_day_off()
    {
        Outreach atTheWeekend = Plan(0, FollowUpClass.Thank, 5, 6);
        Outreach untilMonday = Plan(1, FollowUpClass.Thank, 5, 7);
        Agenda agenda = AgendaPlanner.Plan([atTheWeekend, untilMonday], PerDay(5), Monday, 14);

        Assert.Equal(UnplacedCause.NoCapacity, Assert.Single(agenda.Unplaced).Cause);
        Assert.Equal([untilMonday], agenda.Days[7].Outreaches);
    }

    [Fact]
    public void What_begins_after_the_last_planned_day_is_left_out()
    {
        Agenda agenda = AgendaPlanner.Plan([Plan(0, FollowUpClass.Thank, 5, 6)], PerDay(5), Monday, 5);

        Assert.All(agenda.Days, day => Assert.Empty(day.Outreaches));
        Assert.Empty(agenda.Unplaced);
    }

    [Fact]
    public void No_more_than_the_capacity_of_the_weekday_is_placed()
    {
        Outreach[] outreaches = [.. Enumerable.Range(0, 9).Select(i => Plan(i, FollowUpClass.Cadence, 0, 20))];
        Agenda agenda = AgendaPlanner.Plan(outreaches, PerDay(2).With(IsoDayOfWeek.Tuesday, 4).With(IsoDayOfWeek.Wednesday, 0), Monday, 5);

        Assert.Equal([2, 4, 0, 2, 1], agenda.Days.Select(day => day.Outreaches.Count));
    }

    [Fact]
    public void The_view_plans_with_the_profile_and_fourteen_days_unless_told_otherwise()
    {
        Story story = new();
        story.Profile(Monday, new() { OutreachesPerDay = 1, WorkingDays = [IsoDayOfWeek.Thursday] });
        foreach (int _ in Enumerable.Range(0, 3))
        {
            story.Tier(story.Contact(), Monday.PlusDays(-21), "A");
        }

        NetworkView view = story.On(Monday);
        Assert.Equal(14, view.Agenda().Days.Count);
        Assert.Equal([3, 10], Enumerable.Range(0, 14).Where(i => view.Agenda().Days[i].Outreaches.Count == 1));
        Assert.Equal(3, view.Agenda(1, PerDay(9)).Days[0].Outreaches.Count);
    }

    [Fact]
    public void A_profile_that_names_no_working_days_means_monday_to_friday()
    {
        SeekerProfileSet set = new() { Id = new(Guid.NewGuid()), On = Monday, Profile = new() { WorkingDays = [] } };
        NetworkSettings settings = NetworkSettings.Default with { Holidays = [Monday] };
        BusinessCalendar calendar = Network.Empty.Replay([set]).AsOf(Monday, settings).Calendar;

        Assert.Equal(BusinessCalendar.MondayToFriday.WorkingDays, calendar.WorkingDays);
        Assert.False(calendar.IsBusinessDay(Monday));
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        Assert.Equal(366, AgendaPlanner.MostDays);
        Assert.Equal(366, AgendaPlanner.Plan([], PerDay(1), Monday, 366).Days.Count);
        Assert.Throws<ArgumentNullException>("outreaches", () => AgendaPlanner.Plan(null!, PerDay(1), Monday, 5));
        Assert.Throws<ArgumentNullException>("capacity", () => AgendaPlanner.Plan([], null!, Monday, 5));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => AgendaPlanner.Plan([], PerDay(1), Monday, 0));
        Assert.Throws<ArgumentOutOfRangeException>("days", () => AgendaPlanner.Plan([], PerDay(1), Monday, 367));
    }

    private static Capacity PerDay(int people) => new(BusinessCalendar.MondayToFriday, people);

    private static Outreach Plan(int who, FollowUpClass kind, int ideal, int latest) =>
        Plans.Outreach(People[who], kind, new(Monday.PlusDays(ideal), Monday.PlusDays(latest)));
}
