using Networking.Core.Benchmarks.Measuring;
using Networking.Core.Insights;
using Networking.Core.Paths;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Paths;

/// <summary>
/// Best paths against QuikGraph's, structural holes against a bare loop, and how building a graph grows. What is compared
/// runs in turn, so that whatever else the machine does slows all alike; ratios are medians of the ratios of each round.
/// Times are of the processor, but for those of single pairs, which are too short.
/// </summary>
internal static class PathSpeed
{
    private const int Queries = 200;

    internal static void Run()
    {
        ManyQueries queries = new(Queries);
        Queried(queries);
        Triads(queries.Graph);
        Growth();
    }

    private static void Queried(ManyQueries queries)
    {
        (string Name, Func<int, object> Work, string Wanted)[] ways =
        [
            ("BestPath", query => queries.BestPath(query), ""),
            .. ManyQueries.QuikGraphNames.Select((name, form) => ($"QuikGraph, {name}", (Func<int, object>)(query => queries.QuikGraph(form, query)), "at least 5")),
            ("BestPath within 4 ties", query => queries.BestPath(query, mostTies: 4), ""),
            ("three DisjointPaths over all who know the first", queries.DisjointPaths, ""),
        ];
        // Making the queries has asked them all in every form already, which warms up. The time of every way for every query, round by round.
        double[][][] times = [.. ways.Select(_ => new double[Queries][])];
        List<Measurement>[] wholes = Race(warmUps: 0, rounds: 3, [.. ways.Select((way, i) => (Func<object>)(() => All(way.Work, times[i])))]);

        Line($"### {queries.Graph.People:N0} people, {queries.Graph.Ties:N0} ties: a path between two people, {Queries} pairs");
        Line($"");
        Line($"| way | processor ms each | time against BestPath | wanted | bytes allocated | ratios pair by pair: least, median |");
        Line($"|---|---:|---:|---|---:|---:|");
        for (int i = 0; i < ways.Length; i++)
        {
            Measurement each = Measurement.Median(wholes[i]).Per(Queries);
            double[] single = [.. Enumerable.Range(0, Queries).Select(query => Stopwatches.Median([.. times[i][query]]) / Stopwatches.Median([.. times[0][query]]))];
            Line($"| {ways[i].Name} | {each.Milliseconds:F3} | {Ratio(wholes, i):F2} | {ways[i].Wanted} | {each.Bytes:N0} | {single.Min():F2}, {Stopwatches.Median(single):F2} |");
        }

        Line($"");
    }

    private static void Triads(TieGraph graph)
    {
        (string Name, Func<object> Work, string Wanted)[] ways =
        [
            ("Constraints, weighted", () => StructuralHoles.Constraints(graph, weighted: true), ""),
            ("bare loop over open triads", () => TriadLoop.Sum(graph), "at least 0.33"),
            ("Constraints, unweighted", () => StructuralHoles.Constraints(graph, weighted: false), ""),
            ("EffectiveSizes, weighted", () => StructuralHoles.EffectiveSizes(graph, weighted: true), ""),
            ("EffectiveSizes, unweighted", () => StructuralHoles.EffectiveSizes(graph, weighted: false), ""),
        ];
        List<Measurement>[] runs = Race(warmUps: 2, rounds: 41, [.. ways.Select(way => way.Work)]);

        Line($"### Structural holes of all {graph.People:N0}");
        Line($"");
        Line($"| way | processor ms | time against Constraints, weighted | wanted | bytes allocated |");
        Line($"|---|---:|---:|---|---:|");
        for (int i = 0; i < ways.Length; i++)
        {
            Measurement median = Measurement.Median(runs[i]);
            Line($"| {ways[i].Name} | {median.Milliseconds:F2} | {Ratio(runs, i):F3} | {ways[i].Wanted} | {median.Bytes:N0} |");
        }

        Line($"");
    }

    private static void Growth()
    {
        Tie[][] sizes = [.. new[] { 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000 }.Select(people => InventedTies.Make(people))];
        List<Measurement>[] runs = Race(warmUps: 2, rounds: 11, [.. sizes.Select(ties => (Func<object>)(() => TieGraph.From(ties.Length / 10, ties)))]);
        GrowthTable.Print("Building a graph, ten ties a person", "tie", [.. sizes.Select(ties => ties.Length).Zip(runs.Select(Measurement.Median))]);
    }

    /// <summary>All in turn, in several rounds after some that warm up.</summary>
    private static List<Measurement>[] Race(int warmUps, int rounds, Func<object>[] ways)
    {
        List<Measurement>[] runs = [.. ways.Select(_ => new List<Measurement>())];
        for (int round = -warmUps; round < rounds; round++)
        {
            for (int i = 0; i < ways.Length; i++)
            {
                Measurement run = Stopwatches.OnProcessor(ways[i]);
                if (round >= 0)
                {
                    runs[i].Add(run);
                }
            }
        }

        return runs;
    }

    private static double Ratio(List<Measurement>[] runs, int way) =>
        Stopwatches.Median([.. runs[way].Zip(runs[0], (one, first) => one.Milliseconds / first.Milliseconds)]);

    /// <summary>All queries, each of which adds its time to the others of that query.</summary>
    private static double[][] All(Func<int, object> work, double[][] times)
    {
        for (int query = 0; query < Queries; query++)
        {
            int asked = query;
            times[query] = [.. times[query] ?? [], Stopwatches.InARow(1, () => work(asked)).Milliseconds];
        }

        return times;
    }
}
