using Google.OrTools.Graph;

namespace Networking.Core.Planning.OrTools;

/// <summary>What OR-Tools finds.</summary>
/// <param name="Total">The greatest total priority.</param>
/// <param name="DayOf">For each outreach the day it is placed on, counted from the first day planned; -1 for none.</param>
internal sealed record SolvedInstance(long Total, int[] DayOf)
{
    internal static int[] NothingPlaced(ReadInstance read)
    {
        int[] dayOf = new int[read.Outreaches];
        Array.Fill(dayOf, -1);
        return dayOf;
    }

    internal static long Optimum(MinCostFlow flow)
    {
        MinCostFlowBase.Status status = flow.Solve();
        return status == MinCostFlowBase.Status.OPTIMAL
            ? -flow.OptimalCost()
            : throw new InvalidOperationException($"OR-Tools says {status}.");
    }
}
