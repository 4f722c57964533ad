using Networking.Core.Paths;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ShortestPath;

namespace Networking.Core.Benchmarks.Paths;

/// <summary>QuikGraph's Dijkstra from one person to another, on each compact form of graph that it has, made beforehand.</summary>
internal sealed class QuikGraphSearch
{
    private readonly ArrayAdjacencyGraph<int, CostedEdge> _arrays;
    private readonly ArrayUndirectedGraph<int, CostedEdge> _undirectedArrays;
    private readonly CompressedSparseRowGraph<int> _rows;
    private readonly Dictionary<SEquatableEdge<int>, double> _costOnRows;

    internal QuikGraphSearch(int people, IReadOnlyList<Tie> ties)
    {
        CostedEdge[] there = [.. ties.Select(tie => new CostedEdge(Math.Min(tie.One, tie.Other), Math.Max(tie.One, tie.Other), -Math.Log(tie.Strength)))];
        CostedEdge[] bothWays = [.. there, .. there.Select(edge => edge with { Source = edge.Target, Target = edge.Source })];

        AdjacencyGraph<int, CostedEdge> directed = new(allowParallelEdges: false);
        directed.AddVertexRange(Enumerable.Range(0, people));
        directed.AddEdgeRange(bothWays);
        _arrays = new(directed);

        UndirectedGraph<int, CostedEdge> undirected = new(allowParallelEdges: false);
        undirected.AddVertexRange(Enumerable.Range(0, people));
        undirected.AddEdgeRange(there);
        _undirectedArrays = new(undirected);

        _rows = CompressedSparseRowGraph<int>.FromGraph(directed);
        _costOnRows = bothWays.ToDictionary(edge => new SEquatableEdge<int>(edge.Source, edge.Target), edge => edge.Cost);
    }

    /// <summary>The cost of the best path, in arrays of edges; infinite if there is none.</summary>
    internal double OnArrays(int from, int to)
    {
        DijkstraShortestPathAlgorithm<int, CostedEdge> search = new(_arrays, edge => edge.Cost);
        search.ExamineVertex += vertex => StopAt(search, vertex, to);
        search.Compute(from);
        return search.GetDistance(to);
    }

    /// <summary>The same where an edge leads both ways.</summary>
    internal double OnUndirectedArrays(int from, int to)
    {
        UndirectedDijkstraShortestPathAlgorithm<int, CostedEdge> search = new(_undirectedArrays, edge => edge.Cost);
        search.ExamineVertex += vertex => StopAt(search, vertex, to);
        search.Compute(from);
        return search.GetDistance(to);
    }

    /// <summary>The same in compressed sparse rows, whose edges have no room for a cost.</summary>
    internal double OnCompressedRows(int from, int to)
    {
        DijkstraShortestPathAlgorithm<int, SEquatableEdge<int>> search = new(_rows, edge => _costOnRows[edge]);
        search.ExamineVertex += vertex => StopAt(search, vertex, to);
        search.Compute(from);
        return search.GetDistance(to);
    }

    /// <summary>Once a person's edges are to be examined, the way to that person is final.</summary>
    private static void StopAt(IComputation search, int vertex, int to)
    {
        if (vertex == to)
        {
            search.Abort();
        }
    }
}
