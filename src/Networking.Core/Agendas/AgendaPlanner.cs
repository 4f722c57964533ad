using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Agendas;

/// <summary>Places outreaches on days within a capacity.</summary>
public static class AgendaPlanner
{
    /// <summary>The most days that are planned at once: 366.</summary>
    public const int MostDays = 366;

    /// <summary>Gives each outreach a day of its window, so that the total priority placed is the greatest possible.</summary>
    /// <param name="outreaches">What is to be placed, in any order. Those whose window begins after the last day planned are left out.</param>
    /// <param name="capacity">How many people on which day.</param>
    /// <param name="from">The first day planned; priorities are those of this day.</param>
    /// <param name="days">How many days are planned, from 1 to <see cref="MostDays"/>.</param>
    /// <remarks>
    /// What is placed is chosen first: the weightiest in turn, each unless it takes the place of weightier ones. Then
    /// each day in turn takes the weightiest it can such that the others still find their days. An overdue outreach
    /// may take any day planned, its deadline is the last. Ties are broken by the earliest last day, then the key: the
    /// same input in any order gives the same agenda.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> lies outside its range.</exception>
    public static Agenda Plan(IEnumerable<Outreach> outreaches, Capacity capacity, LocalDate from, int days)
    {
        ArgumentNullException.ThrowIfNull(outreaches);
        ArgumentNullException.ThrowIfNull(capacity);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        int[] capacities = [.. Enumerable.Range(0, days).Select(i => capacity.On(from.PlusDays(i)))];
        FeasibleSchedule schedule = new(capacities);
        List<PlanningJob> placed = [];
        List<Unplaced> unplaced = [];
        foreach (PlanningJob job in JobsOf(outreaches, from, days))
        {
            if (schedule.TryAdd(job))
            {
                placed.Add(job);
            }
            else
            {
                bool hasCapacity = capacities.AsSpan(job.First..(job.Last + 1)).ContainsAnyExcept(0);
                unplaced.Add(new(job.Outreach, hasCapacity ? UnplacedCause.NoRoom : UnplacedCause.NoCapacity));
            }
        }

        IEnumerable<AgendaDay> filled = DayFilling.Fill(capacities, placed)
            .Select((jobs, day) => new AgendaDay(from.PlusDays(day), ValueList.From(jobs.Select(job => job.Outreach))));
        return new(ValueList.From(filled), ValueList.From(unplaced));
    }

    private static IEnumerable<PlanningJob> JobsOf(IEnumerable<Outreach> outreaches, LocalDate from, int days) => RankedOutreach
        .Sort(outreaches, from)
        .Where(ranked => ranked.DaysToIdeal < days)
        .Select(ranked => new PlanningJob(
            ranked.Outreach,
            First: Math.Max(0, ranked.DaysToIdeal),
            Last: ranked.DaysToLatest < 0 ? days - 1 : Math.Min(days - 1, ranked.DaysToLatest)));
}
