using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Planning.OrTools;

/// <summary>
/// An instance in numbers, for a solver. It is read by the documentation's rules and shares no code with the planner.
/// </summary>
internal sealed class ReadInstance
{
    private ReadInstance(Wish[] wishes, int[] days, int[] slots, int outreaches) =>
        (Wishes, Days, Slots, Outreaches) = (wishes, days, slots, outreaches);

    /// <summary>By window, the weightiest first.</summary>
    internal Wish[] Wishes { get; }

    /// <summary>The days that are not left out, counted from the first day planned.</summary>
    internal int[] Days { get; }

    /// <summary>The capacity of each of those days.</summary>
    internal int[] Slots { get; }

    /// <summary>How many outreaches the instance has, those left out included.</summary>
    internal int Outreaches { get; }

    /// <summary>Reads an instance.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="onlyWorkingDays">Whether days without capacity are left out, and the outreaches that have no other.</param>
    internal static ReadInstance Of(PlanningInstance instance, bool onlyWorkingDays)
    {
        int[] daysBefore = new int[instance.Days + 1];
        List<int> days = [];
        List<int> slots = [];
        for (int day = 0; day < instance.Days; day++)
        {
            int capacity = instance.Capacity.On(instance.From.PlusDays(day));
            if (capacity > 0 || !onlyWorkingDays)
            {
                days.Add(day);
                slots.Add(capacity);
            }

            daysBefore[day + 1] = days.Count;
        }

        List<Wish> wishes = new(instance.Outreaches.Count);
        for (int i = 0; i < instance.Outreaches.Count; i++)
        {
            DateWindow window = instance.Outreaches[i].Window;
            int ideal = Period.DaysBetween(instance.From, window.Ideal);
            int latest = window.IsOverdue(instance.From) ? instance.Days : Period.DaysBetween(instance.From, window.Latest);
            int first = daysBefore[Math.Clamp(ideal, 0, instance.Days)];
            int last = daysBefore[Math.Min(instance.Days - 1, latest) + 1] - 1;
            if (first <= last)
            {
                wishes.Add(new(first, last, instance.Outreaches[i].PriorityOn(instance.From), i));
            }
        }

        Wish[] sorted = [.. wishes];
        Array.Sort(sorted);
        return new(sorted, [.. days], [.. slots], instance.Outreaches.Count);
    }

    /// <summary>One outreach: the first and the last day it may take, among those not left out, and its place in the instance.</summary>
    internal readonly record struct Wish(int First, int Last, int Priority, int Index) : IComparable<Wish>
    {
        private readonly long _order = ((long)First << 48) + ((long)Last << 32) - Priority;

        internal bool HasWindowOf(Wish other) => First == other.First && Last == other.Last;

        public int CompareTo(Wish other) => _order.CompareTo(other._order);
    }
}
