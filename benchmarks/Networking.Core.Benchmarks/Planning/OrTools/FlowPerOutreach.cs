using Google.OrTools.Graph;

namespace Networking.Core.Planning.OrTools;

/// <summary>The instance as it is given: a node for each outreach and each day, an arc to each day of its window, and one that leaves it out.</summary>
internal static class FlowPerOutreach
{
    /// <summary>Solves an instance.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="onlyWorkingDays">Whether days without capacity are left out.</param>
    internal static SolvedInstance Solve(PlanningInstance instance, bool onlyWorkingDays = false)
    {
        ReadInstance read = ReadInstance.Of(instance, onlyWorkingDays);
        int[] dayOf = SolvedInstance.NothingPlaced(read);
        int days = read.Slots.Length;
        int sink = read.Wishes.Length + days;
        using MinCostFlow flow = new();
        List<(int Arc, int Index, int Day)> arcs = [];
        for (int i = 0; i < read.Wishes.Length; i++)
        {
            ReadInstance.Wish wish = read.Wishes[i];
            flow.SetNodeSupply(i, 1);
            flow.AddArcWithCapacityAndUnitCost(i, sink, 1, 0);
            for (int day = wish.First; day <= wish.Last; day++)
            {
                arcs.Add((flow.AddArcWithCapacityAndUnitCost(i, read.Wishes.Length + day, 1, -wish.Priority), wish.Index, day));
            }
        }

        for (int day = 0; day < days; day++)
        {
            flow.AddArcWithCapacityAndUnitCost(read.Wishes.Length + day, sink, read.Slots[day], 0);
        }

        flow.SetNodeSupply(sink, -read.Wishes.Length);
        long total = SolvedInstance.Optimum(flow);
        foreach ((int arc, int index, int day) in arcs)
        {
            dayOf[index] = flow.Flow(arc) > 0 ? read.Days[day] : dayOf[index];
        }

        return new(total, dayOf);
    }
}
