using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Planning.OrTools;

/// <summary>
/// An instance in numbers, for a solver: days without capacity are left out, and the outreaches that have no other day
/// with them. It is read from the documentation's rules and shares nothing with the planner.
/// </summary>
internal sealed class ReadInstance
{
    private ReadInstance(Wish[] wishes, int[] slots, int outreaches) => (Wishes, Slots, Outreaches) = (wishes, slots, outreaches);

    /// <summary>By window, then priority.</summary>
    internal Wish[] Wishes { get; }

    /// <summary>The capacity of each day that has one.</summary>
    internal int[] Slots { get; }

    /// <summary>How many outreaches the instance has, those left out included.</summary>
    internal int Outreaches { get; }

    internal static ReadInstance Of(PlanningInstance instance)
    {
        int[] slotsBefore = new int[instance.Days + 1];
        List<int> slots = [];
        for (int day = 0; day < instance.Days; day++)
        {
            if (instance.Capacity.On(instance.From.PlusDays(day)) is > 0 and int capacity)
            {
                slots.Add(capacity);
            }

            slotsBefore[day + 1] = slots.Count;
        }

        List<Wish> wishes = new(instance.Outreaches.Count);
        for (int i = 0; i < instance.Outreaches.Count; i++)
        {
            DateWindow window = instance.Outreaches[i].Window;
            int ideal = Period.DaysBetween(instance.From, window.Ideal);
            int latest = window.IsOverdue(instance.From) ? instance.Days : Period.DaysBetween(instance.From, window.Latest);
            int first = slotsBefore[Math.Clamp(ideal, 0, instance.Days)];
            int last = slotsBefore[Math.Min(instance.Days - 1, latest) + 1] - 1;
            if (first <= last)
            {
                wishes.Add(new(first, last, instance.Outreaches[i].PriorityOn(instance.From), i));
            }
        }

        Wish[] sorted = [.. wishes];
        Array.Sort(sorted);
        return new(sorted, [.. slots], instance.Outreaches.Count);
    }

    /// <summary>One outreach: the first and the last day it may take, among those with capacity, and its place in the instance.</summary>
    internal readonly record struct Wish(int First, int Last, int Priority, int Index) : IComparable<Wish>
    {
        private readonly long _order = ((long)First << 48) + ((long)Last << 32) - Priority;

        internal bool HasWindowOf(Wish other) => First == other.First && Last == other.Last;

        public int CompareTo(Wish other) => _order.CompareTo(other._order);
    }
}
