using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Tests.Agendas;

/// <summary>The best agenda of all there are, by trying every day and none for every outreach.</summary>
internal sealed class EveryAssignment
{
    private readonly Outreach[] _outreaches;
    private readonly Capacity _capacity;
    private readonly LocalDate _from;
    private readonly List<int>[] _days;
    private readonly List<int> _out = [];
    private long _bestTotal = -1;
    private int[] _best = [];

    private EveryAssignment(IEnumerable<Outreach> outreaches, Capacity capacity, LocalDate from, int days)
    {
        (_capacity, _from) = (capacity, from);
        _outreaches =
        [
            .. outreaches
                .Where(outreach => outreach.Window.Ideal < from.PlusDays(days))
                .OrderBy(outreach => (-outreach.PriorityOn(from), outreach.Window.Latest, outreach.Key)),
        ];
        _days = [.. Enumerable.Range(0, days).Select(_ => new List<int>())];
        Try(0, 0);
    }

    /// <summary>
    /// The greatest total priority. Of the agendas that have it, the weightiest are placed; of those, day by day, the
    /// weightiest come first.
    /// </summary>
    internal static long Total(IEnumerable<Outreach> outreaches, Capacity capacity, LocalDate from, int days) =>
        new EveryAssignment(outreaches, capacity, from, days)._bestTotal;

    /// <summary>The keys of each day of the best agenda, then those of what is not placed.</summary>
    internal static IEnumerable<IEnumerable<FollowUpKey>> Keys(IEnumerable<Outreach> outreaches, Capacity capacity, LocalDate from, int days)
    {
        EveryAssignment all = new(outreaches, capacity, from, days);
        return Enumerable.Range(0, days + 1).Select(day => all._outreaches
            .Where((_, i) => all._best[i] == (day == days ? int.MaxValue : day))
            .Select(outreach => outreach.Key));
    }

    private void Try(int next, long total)
    {
        if (next == _outreaches.Length)
        {
            Judge(total);
            return;
        }

        for (int day = 0; day < _days.Length; day++)
        {
            LocalDate date = _from.PlusDays(day);
            DateWindow window = _outreaches[next].Window;
            if (_days[day].Count < _capacity.On(date) && date >= window.Ideal && (date <= window.Latest || window.IsOverdue(_from)))
            {
                _days[day].Add(next);
                Try(next + 1, total + _outreaches[next].PriorityOn(_from));
                _days[day].RemoveAt(_days[day].Count - 1);
            }
        }

        _out.Add(next);
        Try(next + 1, total);
        _out.RemoveAt(_out.Count - 1);
    }

    private void Judge(long total)
    {
        if (total < _bestTotal)
        {
            return;
        }

        int[] days = new int[_outreaches.Length];
        Array.Fill(days, int.MaxValue);
        for (int day = 0; day < _days.Length; day++)
        {
            _days[day].ForEach(i => days[i] = day);
        }

        if (total > _bestTotal || ComesBefore(days, _best))
        {
            (_bestTotal, _best) = (total, days);
        }
    }

    private bool ComesBefore(int[] days, int[] others)
    {
        for (int i = 0; i < days.Length; i++)
        {
            if (days[i] == int.MaxValue != (others[i] == int.MaxValue))
            {
                return days[i] != int.MaxValue;
            }
        }

        for (int day = 0; day < _days.Length; day++)
        {
            for (int i = 0; i < days.Length; i++)
            {
                if (days[i] == day != (others[i] == day))
                {
                    return days[i] == day;
                }
            }
        }

        return false;
    }
}
