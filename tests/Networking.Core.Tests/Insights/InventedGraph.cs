using Networking.Core.Paths;

namespace Networking.Core.Tests.Insights;

/// <summary>
/// 300 people and 2,400 ties of strengths from 1/16 to 1, from a linear congruential generator: the same graph as
/// <c>.ci/networkx-figures</c> makes, whose weights are 1 to 16. Every other tie is to somebody near, so that many ways of
/// two ties are closed. The last two people know nobody.
/// </summary>
internal static class InventedGraph
{
    internal const int People = 300;

    internal static Tie[] Ties()
    {
        long state = 5;
        List<Tie> ties = [];
        HashSet<(int, int)> joined = [];
        while (ties.Count < 2400)
        {
            (int one, int step, int far, int weight) = (Below(People - 2), Below(20) + 1, Below(People - 2), Below(16) + 1);
            int other = ties.Count % 2 == 0 ? (one + step) % (People - 2) : far;
            if (one != other && joined.Add((Math.Min(one, other), Math.Max(one, other))))
            {
                ties.Add(new(one, other, weight / 16.0));
            }
        }

        return [.. ties];

        int Below(int bound)
        {
            state = ((1103515245 * state) + 12345) % (1L << 31);
            return (int)((state >> 16) % bound);
        }
    }
}
