namespace Networking.Core.Agendas;

/// <summary>How many slots are free on each day planned.</summary>
internal sealed class PlanningDays(int[] free)
{
    internal int Count => free.Length;

    internal int Free(int day) => free[day];

    internal PlanningDays WithOneTaken(int day)
    {
        int[] rest = [.. free];
        rest[day]--;
        return new(rest);
    }

    /// <summary>Whether a job finds a day with any slot when it is alone.</summary>
    internal bool CanHold(PlanningJob job) => free.AsSpan(job.First..(job.Last + 1)).ContainsAnyExcept(0);

    /// <summary>
    /// Whether all jobs find a slot from a day on. Each day takes those whose last day comes first: if that fails,
    /// nothing succeeds.
    /// </summary>
    internal bool CanHold(IReadOnlyCollection<PlanningJob> jobs, int from = 0)
    {
        Queue<PlanningJob> coming = new(jobs.OrderBy(job => job.First));
        PriorityQueue<PlanningJob, int> open = new();
        for (int day = from; day < free.Length; day++)
        {
            while (coming.TryPeek(out PlanningJob? next) && next.First <= day)
            {
                open.Enqueue(coming.Dequeue(), next.Last);
            }

            for (int slot = 0; slot < free[day] && open.Count > 0; slot++)
            {
                open.Dequeue();
            }

            if (open.TryPeek(out _, out int last) && last <= day)
            {
                return false;
            }
        }

        return open.Count == 0;
    }
}
