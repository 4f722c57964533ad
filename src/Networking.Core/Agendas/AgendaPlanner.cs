using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Agendas;

/// <summary>Places outreaches on days within a capacity.</summary>
public static class AgendaPlanner
{
    /// <summary>The most days that are planned at once: 366.</summary>
    public const int MostDays = 366;

    /// <summary>Gives each outreach a day of its window: the weightiest first, each the earliest day with room.</summary>
    /// <param name="outreaches">What is to be placed, in any order. Those whose window begins after the last day planned are left out.</param>
    /// <param name="capacity">How many people on which day.</param>
    /// <param name="from">The first day planned; priorities are those of this day.</param>
    /// <param name="days">How many days are planned, from 1 to <see cref="MostDays"/>.</param>
    /// <remarks>
    /// An overdue outreach may take any day planned, its deadline is the last. Ties are broken by the earliest last
    /// day, then the key: the same input in any order gives the same agenda.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> lies outside its range.</exception>
    public static Agenda Plan(IEnumerable<Outreach> outreaches, Capacity capacity, LocalDate from, int days)
    {
        ArgumentNullException.ThrowIfNull(outreaches);
        ArgumentNullException.ThrowIfNull(capacity);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        int[] room = [.. Enumerable.Range(0, days).Select(i => capacity.On(from.PlusDays(i)))];
        int[] free = [.. room];
        List<Outreach>[] placed = [.. Enumerable.Range(0, days).Select(_ => new List<Outreach>())];
        List<Unplaced> unplaced = [];
        foreach (Outreach outreach in outreaches
            .OrderByDescending(outreach => outreach.PriorityOn(from))
            .ThenBy(outreach => outreach.Window.Latest)
            .ThenBy(outreach => outreach.Key))
        {
            int first = Math.Max(0, Period.DaysBetween(from, outreach.Window.Ideal));
            int last = outreach.Window.IsOverdue(from)
                ? days - 1
                : Math.Min(days - 1, Period.DaysBetween(from, outreach.Window.Latest));
            if (first >= days)
            {
                continue;
            }

            int length = last - first + 1;
            int day = Array.FindIndex(free, first, length, slots => slots > 0);
            if (day >= 0)
            {
                placed[day].Add(outreach);
                free[day]--;
            }
            else
            {
                bool works = Array.FindIndex(room, first, length, slots => slots > 0) >= 0;
                unplaced.Add(new(outreach, works ? UnplacedCause.NoRoom : UnplacedCause.NoWorkingDay));
            }
        }

        return new(
            ValueList.From(placed.Select((list, i) => new AgendaDay(from.PlusDays(i), ValueList.From(list)))),
            ValueList.From(unplaced));
    }
}
