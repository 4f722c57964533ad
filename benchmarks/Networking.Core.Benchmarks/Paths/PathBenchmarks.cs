using BenchmarkDotNet.Attributes;
using Networking.Core.Benchmarks.Measuring;

namespace Networking.Core.Benchmarks.Paths;

/// <summary>The best paths between 50 pairs of 10,000 people with 100,000 ties, against QuikGraph's Dijkstra on its fastest form of graph.</summary>
[ShortJob]
[MemoryDiagnoser]
public class PathBenchmarks
{
    private const int Queries = 50;

    private ManyQueries? _queries;

    /// <summary>Makes the graphs, and throws unless all ways agree.</summary>
    [GlobalSetup]
    public void Invent() => _queries = new(Queries);

    [Benchmark(Baseline = true, OperationsPerInvoke = Queries)]
    public double QuikGraphOnArrays() => Sum(query => _queries!.QuikGraph(0, query));

    [Benchmark(OperationsPerInvoke = Queries)]
    public double BestPath() => Sum(query => _queries!.BestPath(query));

    [Benchmark(OperationsPerInvoke = Queries)]
    public double BestPathWithinFourTies() => Sum(query => _queries!.BestPath(query, mostTies: 4));

    [Benchmark(OperationsPerInvoke = Queries)]
    public int ThreeDisjointPaths() => (int)Sum(query => _queries!.DisjointPaths(query).Count);

    private static double Sum(Func<int, double> ask)
    {
        double sum = 0;
        for (int query = 0; query < Queries; query++)
        {
            sum += ask(query);
        }

        return sum;
    }
}
