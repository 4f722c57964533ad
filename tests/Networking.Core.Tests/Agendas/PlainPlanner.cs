using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Tests.Agendas;

/// <summary>
/// The planner's rule in its plainest form, to compare with. Jobs find their days together if and only if no run of
/// days has fewer slots than there are jobs with no other day (Hall's theorem); each choice asks that anew.
/// </summary>
internal sealed class PlainPlanner(Capacity capacity, LocalDate from, int days)
{
    private readonly int[] _slots = [.. Enumerable.Range(0, days).Select(day => capacity.On(from.PlusDays(day)))];

    internal Agenda Plan(IEnumerable<Outreach> outreaches)
    {
        List<Outreach> placed = [];
        List<Unplaced> unplaced = [];
        foreach (Outreach outreach in InOrder(outreaches).Where(outreach => First(outreach) < days))
        {
            if (FindDays([.. placed, outreach]))
            {
                placed.Add(outreach);
            }
            else
            {
                bool isDayOff = _slots[First(outreach)..(Last(outreach) + 1)].All(slots => slots == 0);
                unplaced.Add(new(outreach, isDayOff ? UnplacedCause.NoCapacity : UnplacedCause.NoRoom));
            }
        }

        return new(ValueList.From(Fill(placed)), ValueList.From(unplaced));
    }

    internal IEnumerable<Outreach> InOrder(IEnumerable<Outreach> outreaches) => outreaches
        .OrderByDescending(outreach => outreach.PriorityOn(from))
        .ThenBy(outreach => outreach.Window.Latest)
        .ThenBy(outreach => outreach.Key);

    internal int First(Outreach outreach) => Math.Max(0, Period.DaysBetween(from, outreach.Window.Ideal));

    internal int Last(Outreach outreach) =>
        outreach.Window.IsOverdue(from) ? days - 1 : Math.Min(days - 1, Period.DaysBetween(from, outreach.Window.Latest));

    /// <summary>Whether outreaches find their days together, from a day on that has so many slots left.</summary>
    internal bool FindDays(IReadOnlyCollection<Outreach> outreaches, int start = 0, int? left = null)
    {
        for (int first = start; first < days; first++)
        {
            long slots = 0;
            for (int last = first; last < days; last++)
            {
                slots += last == start ? left ?? _slots[last] : _slots[last];
                if (outreaches.Count(o => Math.Max(start, First(o)) >= first && Last(o) <= last) > slots)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private IEnumerable<AgendaDay> Fill(List<Outreach> waiting)
    {
        for (int day = 0; day < days; day++)
        {
            List<Outreach> today = [];
            foreach (Outreach outreach in waiting.Where(outreach => First(outreach) <= day).ToArray())
            {
                int left = _slots[day] - today.Count - 1;
                if (left >= 0 && FindDays(waiting.FindAll(other => other != outreach), day, left))
                {
                    waiting.Remove(outreach);
                    today.Add(outreach);
                }
            }

            yield return new(from.PlusDays(day), ValueList.From(today));
        }
    }
}
