namespace Networking.Core.Agendas;

/// <summary>
/// Tells which jobs find a day together. Each day takes those whose last day comes first and hands the rest on to the
/// next day: if that fails, every schedule fails. Jobs with the same last day are alike, so they are only counted.
/// </summary>
internal sealed class FeasibleSchedule
{
    private readonly int[] _free;

    /// <summary>How many on a day have which last day.</summary>
    private readonly int[,] _counts;

    /// <summary>The latest last day of those on a day, -1 where there are none. On a full day it never grows.</summary>
    private readonly int[] _latest;

    /// <summary>
    /// For a first day, a last day up to which there is no room and never will be: all days between are full, and none
    /// of those on them can move out.
    /// </summary>
    private readonly int[] _closedUntil;

    internal FeasibleSchedule(ReadOnlySpan<int> capacities)
    {
        _free = [.. capacities];
        _counts = new int[_free.Length, _free.Length];
        _latest = new int[_free.Length];
        _closedUntil = new int[_free.Length];
        Array.Fill(_latest, -1);
        Array.Fill(_closedUntil, -1);
    }

    /// <summary>Adds a job if it and all that were added before find a day.</summary>
    internal bool TryAdd(PlanningJob job)
    {
        if (!HasRoomFor(job))
        {
            return false;
        }

        int day = job.First;
        int last = job.Last;
        for (; _free[day] == 0; day++)
        {
            last = TakeAndHandOn(day, last);
        }

        _free[day]--;
        _counts[day, last]++;
        _latest[day] = Math.Max(_latest[day], last);
        return true;
    }

    /// <summary>
    /// Follows what would be handed on from full day to full day, until a free slot or past its last day; nothing is
    /// moved. What is handed on is always the one that can wait longest.
    /// </summary>
    private bool HasRoomFor(PlanningJob job)
    {
        if (job.Last <= _closedUntil[job.First])
        {
            return false;
        }

        int last = job.Last;
        for (int day = job.First; day <= last; day++)
        {
            if (_free[day] > 0)
            {
                return true;
            }

            last = Math.Max(last, _latest[day]);
        }

        for (int day = job.First; day <= last; day++)
        {
            _closedUntil[day] = Math.Max(_closedUntil[day], last);
        }

        return false;
    }

    /// <summary>A full day takes a job and hands on the one that can wait longest, which may be the same.</summary>
    /// <returns>The last day of the one handed on.</returns>
    private int TakeAndHandOn(int day, int last)
    {
        int latest = _latest[day];
        if (last >= latest)
        {
            return last;
        }

        _counts[day, last]++;
        _counts[day, latest]--;
        while (_counts[day, _latest[day]] == 0)
        {
            _latest[day]--;
        }

        return latest;
    }
}
