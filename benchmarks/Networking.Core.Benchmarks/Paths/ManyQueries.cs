using Networking.Core.Paths;

namespace Networking.Core.Benchmarks.Paths;

/// <summary>A graph of 10,000 people and 100,000 ties, and pairs of them between whom the best path is looked for.</summary>
internal sealed class ManyQueries
{
    internal const int People = 10_000;

    private readonly QuikGraphSearch _quikGraph;

    /// <summary>Makes the graphs; throws unless all ways find paths of the same cost for every query.</summary>
    internal ManyQueries(int count)
    {
        Tie[] ties = InventedTies.Make(People);
        Random random = new(2);
        Graph = TieGraph.From(People, ties);
        _quikGraph = new(People, ties);
        Pairs = [.. Enumerable.Range(0, count).Select(_ => (random.Next(People), random.Next(People)))];
        ThrowUnlessAllAgree();
    }

    internal TieGraph Graph { get; }

    internal (int From, int To)[] Pairs { get; }

    internal static string[] QuikGraphNames { get; } = ["arrays of edges", "arrays of undirected edges", "compressed sparse rows"];

    /// <summary>The cost of the best path between a pair, which is the negative logarithm of its strength.</summary>
    internal double BestPath(int query, int? mostTies = null)
    {
        GraphPath? path = Graph.BestPath([new(Pairs[query].From, 1)], [Pairs[query].To], mostTies);
        return path is null ? double.PositiveInfinity : -Math.Log(path.Strength);
    }

    internal IReadOnlyList<GraphPath> DisjointPaths(int query) =>
        Graph.DisjointPaths([.. Graph.NeighboursOf(Pairs[query].From).ToArray().Select(person => new PathStart(person, 1))], [Pairs[query].To], most: 3);

    internal double QuikGraph(int form, int query)
    {
        (int from, int to) = Pairs[query];
        return form switch
        {
            0 => _quikGraph.OnArrays(from, to),
            1 => _quikGraph.OnUndirectedArrays(from, to),
            _ => _quikGraph.OnCompressedRows(from, to),
        };
    }

    private void ThrowUnlessAllAgree()
    {
        for (int query = 0; query < Pairs.Length; query++)
        {
            double cost = BestPath(query);
            for (int form = 0; form < QuikGraphNames.Length; form++)
            {
                double other = QuikGraph(form, query);
                if (cost != other && !(Math.Abs(cost - other) < 1e-9))
                {
                    throw new InvalidOperationException($"Query {query}: a path of cost {cost}, and one of {other} by QuikGraph in {QuikGraphNames[form]}.");
                }
            }
        }
    }
}
