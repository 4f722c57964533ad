using Networking.Core.Paths;

namespace Networking.Core.Benchmarks.Paths;

/// <summary>Goes over everybody's open triads, which are the ways over two ties, and does next to nothing there.</summary>
internal static class TriadLoop
{
    /// <summary>The sum of the numbers at the ends, so that no way can be left out.</summary>
    internal static long Sum(TieGraph graph)
    {
        long sum = 0;
        for (int person = 0; person < graph.People; person++)
        {
            foreach (int between in graph.NeighboursOf(person))
            {
                foreach (int far in graph.NeighboursOf(between))
                {
                    if (far != person)
                    {
                        sum += far;
                    }
                }
            }
        }

        return sum;
    }
}
