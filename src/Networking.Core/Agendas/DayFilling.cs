namespace Networking.Core.Agendas;

/// <summary>
/// Gives each day in turn the weightiest jobs it can take such that all the others still find a day.
/// </summary>
/// <remarks>
/// What must be kept is one number for each day: its spare slots, that is all slots from today to that day less the
/// jobs whose last day is not after it. A slot used today by a job with a later last day, or by none, costs that day one
/// of them. The others still find their days if and only if no day's number falls below 0; docs/agenda.md has the proof.
/// </remarks>
internal sealed class DayFilling
{
    private readonly int[] _capacities;
    private readonly long[] _spare;

    private DayFilling(int[] capacities, List<PlanningJob> jobs)
    {
        _capacities = capacities;
        _spare = new long[capacities.Length];
        foreach (PlanningJob job in jobs)
        {
            _spare[job.Last]--;
        }

        long sum = 0;
        for (int day = 0; day < capacities.Length; day++)
        {
            sum += capacities[day] + _spare[day];
            _spare[day] = sum;
        }
    }

    /// <summary>The jobs of each day.</summary>
    /// <param name="capacities">How many on which day.</param>
    /// <param name="jobs">Jobs that find a day together, the weightiest first.</param>
    internal static List<PlanningJob>[] Fill(int[] capacities, IEnumerable<PlanningJob> jobs)
    {
        List<PlanningJob> waiting = [.. jobs];
        DayFilling filling = new(capacities, waiting);
        return [.. capacities.Select((_, day) => filling.TakeFrom(waiting, day))];
    }

    private List<PlanningJob> TakeFrom(List<PlanningJob> waiting, int day)
    {
        List<PlanningJob> today = [];

        // It only comes nearer during a day, so what is passed over once need not be looked at again.
        int lastAllowed = Spend(0, day, _spare.Length);
        waiting.RemoveAll(job =>
        {
            bool isTaken = today.Count < _capacities[day] && job.First <= day && job.Last <= lastAllowed;
            if (isTaken)
            {
                today.Add(job);
                lastAllowed = Math.Min(lastAllowed, Spend(1, day, job.Last));
            }

            return isTaken;
        });
        Spend(_capacities[day] - today.Count, day, _spare.Length);
        return today;
    }

    /// <summary>Uses slots of a day for jobs with a given last day.</summary>
    /// <returns>The latest last day that a further job of that day may have: the first day that has nothing to spare.</returns>
    private int Spend(int slots, int day, int last)
    {
        int lastAllowed = _spare.Length - 1;
        for (int i = last - 1; i >= day; i--)
        {
            _spare[i] -= slots;
            lastAllowed = _spare[i] == 0 ? i : lastAllowed;
        }

        return lastAllowed;
    }
}
