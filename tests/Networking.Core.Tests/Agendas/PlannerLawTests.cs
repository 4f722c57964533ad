using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Agendas;
using Networking.Core.Calendars;
using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Agendas;

/// <summary>What holds for every plan, on generated outreaches and capacities.</summary>
public class PlannerLawTests
{
    private static readonly LocalDate From = Days.Of("2026-12-21");
    private static readonly BusinessCalendar Calendar = BusinessCalendar.MondayToFriday.WithHolidays(
        Days.Range(Days.Of("2026-12-24"), Days.Of("2026-12-27")));

    /// <param name="Kind">Its class.</param>
    /// <param name="Ideal">When its window begins.</param>
    /// <param name="Length">How many days follow.</param>
    public sealed record Wish(byte Kind, sbyte Ideal, byte Length);

    [Property(MaxTest = 300)]
    public void The_capacity_of_a_day_is_kept_and_days_off_stay_free(Wish[] wishes, byte perDay, byte days)
    {
        Capacity capacity = CapacityOf(perDay);
        Assert.All(Plan(wishes, perDay, days).Days, day =>
        {
            Assert.InRange(day.Outreaches.Count, 0, capacity.On(day.Date));
            Assert.True(Calendar.IsBusinessDay(day.Date) || day.Outreaches.IsEmpty);
        });
    }

    [Property(MaxTest = 300)]
    public void Every_outreach_stands_within_its_window_or_is_overdue(Wish[] wishes, byte perDay, byte days) =>
        Assert.All(Plan(wishes, perDay, days).Days, day => Assert.All(day.Outreaches, outreach =>
        {
            Assert.True(day.Date >= outreach.Window.Ideal);
            Assert.True(day.Date <= outreach.Window.Latest || outreach.Window.IsOverdue(From));
        }));

    [Property(MaxTest = 300)]
    public void Every_outreach_that_is_due_is_placed_once_or_reported_once(Wish[] wishes, byte perDay, byte days)
    {
        Agenda agenda = Plan(wishes, perDay, days);
        IEnumerable<FollowUpKey> seen = agenda.Days.SelectMany(day => day.Outreaches)
            .Concat(agenda.Unplaced.Select(unplaced => unplaced.Outreach))
            .Select(outreach => outreach.Key);

        Assert.Equal(
            Outreaches(wishes).Where(outreach => outreach.Window.Ideal <= agenda.Days[^1].Date).Select(outreach => outreach.Key).Order(),
            seen.Order());
    }

    [Property(MaxTest = 300)]
    public void What_is_reported_has_no_day_but_those_full_of_what_goes_before_it(Wish[] wishes, byte perDay, byte days)
    {
        Agenda agenda = Plan(wishes, perDay, days);
        Capacity capacity = CapacityOf(perDay);
        foreach (Unplaced unplaced in agenda.Unplaced)
        {
            AgendaDay[] possible = [.. agenda.Days.Where(day => MayTake(unplaced.Outreach, day.Date))];
            Assert.All(possible, day => Assert.Equal(capacity.On(day.Date), day.Outreaches.Count));
            Assert.All(possible.SelectMany(day => day.Outreaches), placed =>
            {
                Assert.True(placed.Class >= unplaced.Outreach.Class);
                Assert.True(Rank(placed).CompareTo(Rank(unplaced.Outreach)) < 0);
            });
            Assert.Equal(
                possible.All(day => capacity.On(day.Date) == 0) ? UnplacedCause.NoCapacity : UnplacedCause.NoRoom,
                unplaced.Cause);
        }
    }

    [Property(MaxTest = 300)]
    public void Days_and_the_unplaced_have_the_weightiest_first(Wish[] wishes, byte perDay, byte days)
    {
        Agenda agenda = Plan(wishes, perDay, days);

        Assert.Equal(Enumerable.Range(0, agenda.Days.Count).Select(i => From.PlusDays(i)), agenda.Days.Select(day => day.Date));
        Assert.All(agenda.Days, day => Assert.Equal(day.Outreaches.OrderBy(Rank), day.Outreaches));
        Assert.Equal(agenda.Unplaced.OrderBy(unplaced => Rank(unplaced.Outreach)), agenda.Unplaced);
    }

    [Property(MaxTest = 100)]
    public Property The_order_of_the_outreaches_makes_no_difference(Wish[] wishes, byte perDay, byte days) => Prop.ForAll(
        Gen.Shuffle(Outreaches(wishes)).ToArbitrary(),
        shuffled => Assert.Equal(
            FollowUpText.Of(Plan(wishes, perDay, days)),
            FollowUpText.Of(AgendaPlanner.Plan(shuffled, CapacityOf(perDay), From, LengthOf(days)))));

    [Property(MaxTest = 50)]
    public void Nor_does_the_culture(Wish[] wishes, byte perDay, byte days)
    {
        string agenda = FollowUpText.Of(Plan(wishes, perDay, days));
        Cultures.Each(() => Assert.Equal(agenda, FollowUpText.Of(Plan(wishes, perDay, days))));
    }

    private static Agenda Plan(Wish[] wishes, byte perDay, byte days) =>
        AgendaPlanner.Plan(Outreaches(wishes), CapacityOf(perDay), From, LengthOf(days));

    private static Outreach[] Outreaches(Wish[] wishes) =>
    [
        .. wishes.Select((wish, i) => Plans.Outreach(
            new(new(i + 1, 0, 0, new byte[8])),
            (FollowUpClass)(wish.Kind % 13),
            new(From.PlusDays(wish.Ideal % 12), From.PlusDays((wish.Ideal % 12) + (wish.Length % 7))))),
    ];

    private static Capacity CapacityOf(byte perDay) => new Capacity(Calendar, perDay % 4).With(IsoDayOfWeek.Tuesday, perDay % 3);

    private static int LengthOf(byte days) => 1 + (days % 14);

    private static bool MayTake(Outreach outreach, LocalDate day) =>
        day >= outreach.Window.Ideal && (day <= outreach.Window.Latest || outreach.Window.IsOverdue(From));

    private static (int NegativePriority, LocalDate Latest, FollowUpKey Key) Rank(Outreach outreach) =>
        (-outreach.PriorityOn(From), outreach.Window.Latest, outreach.Key);
}
