using FsCheck.Xunit;
using Networking.Core.Agendas;
using Networking.Core.Calendars;
using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Agendas;

/// <summary>The agenda is the best there is: against every other, and against the rule in its plainest form.</summary>
public class OptimalAgendaTests
{
    private static readonly LocalDate From = Days.Of("2026-11-16");
    private static readonly BusinessCalendar EveryDay = new(Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day));

    /// <param name="Kind">Its class; few, so that there are ties.</param>
    /// <param name="Ideal">When its window begins.</param>
    /// <param name="Length">How many days follow.</param>
    public sealed record Wish(byte Kind, sbyte Ideal, byte Length);

    [Property(MaxTest = 400)]
    public void Of_all_assignments_it_is_the_first_with_the_greatest_total(Wish[] wishes, byte[] perDay, byte length)
    {
        int days = 1 + (length % 4);
        Outreach[] outreaches = Outreaches([.. wishes.Take(6)], days);
        Capacity capacity = CapacityOf(perDay, most: 2);
        Agenda agenda = AgendaPlanner.Plan(outreaches, capacity, From, days);

        Assert.Equal(EveryAssignment.Total(outreaches, capacity, From, days), agenda.Days.Sum(day => day.Outreaches.Sum(o => (long)o.PriorityOn(From))));
        Assert.Equal(
            EveryAssignment.Keys(outreaches, capacity, From, days),
            [.. agenda.Days.Select(day => day.Outreaches.Select(o => o.Key)), agenda.Unplaced.Select(unplaced => unplaced.Outreach.Key)]);
    }

    [Property(MaxTest = 300)]
    public void It_is_what_the_rule_in_its_plainest_form_gives(Wish[] wishes, byte[] perDay, byte length)
    {
        int days = 1 + (length % 12);
        Outreach[] outreaches = Outreaches(wishes, days);
        Capacity capacity = CapacityOf(perDay, most: 4);

        Assert.Equal(new PlainPlanner(capacity, From, days).Plan(outreaches), AgendaPlanner.Plan(outreaches, capacity, From, days));
    }

    [Property(MaxTest = 200)]
    public void Nothing_that_is_not_placed_could_be_added(Wish[] wishes, byte[] perDay, byte length)
    {
        int days = 1 + (length % 12);
        Capacity capacity = CapacityOf(perDay, most: 3);
        PlainPlanner plain = new(capacity, From, days);
        Agenda agenda = AgendaPlanner.Plan(Outreaches(wishes, days), capacity, From, days);
        Outreach[] placed = [.. agenda.Days.SelectMany(day => day.Outreaches)];

        Assert.True(plain.FindDays(placed));
        Assert.All(agenda.Unplaced, unplaced => Assert.False(plain.FindDays([.. placed, unplaced.Outreach])));
    }

    /// <summary>
    /// A hundred in a month: enough that one more is placed by moving many, and that full runs of days form and grow.
    /// </summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 8)]
    [InlineData(4, 20)]
    [InlineData(5, 40)]
    public void A_crowded_month_is_what_the_rule_in_its_plainest_form_gives(int seed, int longest)
    {
        Random random = new(seed);
        Outreach[] outreaches = Outreaches(
            [.. Enumerable.Range(0, 100).Select(_ => new Wish((byte)random.Next(13), (sbyte)random.Next(-9, 30), (byte)random.Next(longest)))], 30, 40);
        byte[] perDay = new byte[7];
        random.NextBytes(perDay);
        Agenda agenda = AgendaPlanner.Plan(outreaches, CapacityOf(perDay, most: 4), From, 30);

        Assert.Equal(new PlainPlanner(CapacityOf(perDay, most: 4), From, 30).Plan(outreaches), agenda);
        Assert.InRange(agenda.Unplaced.Count, 10, 90);
    }

    private static Outreach[] Outreaches(Wish[] wishes, int days, int longest = 7) =>
    [
        .. wishes.Select((wish, i) =>
        {
            int ideal = (wish.Ideal % (days + 10)) - (wish.Ideal < 0 ? 0 : 1);
            return Plans.Outreach(
                new(new((i * 37 % 101) + 1, 0, 0, new byte[8])),
                (FollowUpClass)(wish.Kind % (wish.Kind < 128 ? 3 : 13)),
                new(From.PlusDays(ideal), From.PlusDays(ideal + (wish.Length % longest))));
        }),
    ];

    /// <summary>A capacity for each day of the week, from 0; a missing one is 1.</summary>
    private static Capacity CapacityOf(byte[] perDay, int most) => perDay.Take(7).Select((number, i) => (Number: number, Day: i)).Aggregate(
        new Capacity(EveryDay, 1),
        (capacity, day) => capacity.With((IsoDayOfWeek)(day.Day + 1), day.Number % (most + 1)));
}
