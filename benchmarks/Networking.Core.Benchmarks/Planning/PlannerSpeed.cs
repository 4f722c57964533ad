using System.Globalization;
using Networking.Core.Agendas;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.Planning;
using Networking.Core.Planning.OrTools;

namespace Networking.Core.Benchmarks.Planning;

/// <summary>The planner against OR-Tools on all classes of instances, and how its time grows.</summary>
internal static class PlannerSpeed
{
    private const int Days = 90;

    private static readonly (string Name, Func<PlanningInstance, long> Solve)[] Solvers =
    [
        ("planner", instance => instance.TotalOf(instance.Plan())),
        ("flow per outreach", instance => FlowPerOutreach.Solve(instance).Total),
        ("on working days", instance => FlowPerOutreach.Solve(instance, onlyWorkingDays: true).Total),
        ("flow per window", instance => FlowPerWindow.Solve(instance, inRanges: false).Total),
        ("in ranges", instance => FlowPerWindow.Solve(instance, inRanges: true).Total),
        ("linear program", LinearProgram.Total),
    ];

    internal static void Run()
    {
        // Lets the runtime compile everything for speed.
        foreach (InstanceClass kind in Enum.GetValues<InstanceClass>())
        {
            Times(InstanceGenerator.Generate(kind, 300, Days, seed: 0), rounds: 30);
            Thread.Sleep(50);
        }

        Race(1_000, rounds: 15);
        Race(10_000, rounds: 11);
        Growth("outreaches", [10, 100, 1_000, 10_000], (kind, size) => InstanceGenerator.Generate(kind, size, Days, seed: 1));
        Growth("days", [4, 37, 366], (kind, size) => InstanceGenerator.Generate(kind, 10_000, size, seed: 1));
    }

    private static void Race(int outreaches, int rounds)
    {
        Title($"{outreaches:N0} outreaches, {Days} days, processor milliseconds", ["class", .. Solvers.Select(solver => solver.Name), "ratio, as given", "ratio, best of all"]);
        foreach (InstanceClass kind in Enum.GetValues<InstanceClass>())
        {
            double[][] times = Times(InstanceGenerator.Generate(kind, outreaches, Days, seed: 1), rounds);
            double[] given = [.. times.Select(round => round[1] / round[0])];
            double[] best = [.. times.Select(round => round[1..].Min() / round[0])];
            string[] medians = [.. Solvers.Select((_, i) => Text(Stopwatches.Median([.. times.Select(round => round[i])])))];
            Line([$"{kind}", .. medians, Text(Stopwatches.Median(given)), Text(Stopwatches.Median(best))]);
        }

        Console.WriteLine();
    }

    /// <summary>All solvers in turn, so that whatever else the machine does slows all alike; all must agree.</summary>
    private static double[][] Times(PlanningInstance instance, int rounds)
    {
        long[] totals = [.. Solvers.Select(solver => solver.Solve(instance))];
        return totals.Distinct().Count() == 1
            ? [.. Enumerable.Range(0, rounds).Select(_ => Solvers.Select(solver => Stopwatches.OnProcessor(() => solver.Solve(instance)).Milliseconds).ToArray())]
            : throw new InvalidOperationException($"{instance}: the totals are {string.Join(", ", totals)}.");
    }

    private static void Growth(string what, int[] sizes, Func<InstanceClass, int, PlanningInstance> generate)
    {
        Title($"Growth in {what}, processor milliseconds", ["class", .. sizes.Select(size => size.ToString("N0", CultureInfo.InvariantCulture)), "exponent", "exponent of the last step", "KB allocated, last"]);
        foreach (InstanceClass kind in Enum.GetValues<InstanceClass>())
        {
            Measurement[] runs = [.. sizes.Select(size => MedianOf(generate(kind, size)))];
            (double Size, double Time)[] points = [.. sizes.Zip(runs, (size, run) => ((double)size, run.Milliseconds))];
            Line(
            [
                $"{kind}", .. points.Select(point => Text(point.Time)),
                Text(Stopwatches.LogLogSlope(points)), Text(Stopwatches.LogLogSlope(points[^2..])),
                (runs[^1].Bytes / 1e3).ToString("N0", CultureInfo.InvariantCulture),
            ]);
        }

        Console.WriteLine();
    }

    /// <summary>Small instances are planned many times in one timing.</summary>
    private static Measurement MedianOf(PlanningInstance instance)
    {
        int times = Math.Max(1, 10_000 / instance.Outreaches.Count);
        PlanTimes(instance, times);
        return Measurement.Median(Enumerable.Range(0, 15).Select(_ => Stopwatches.OnProcessor(() => PlanTimes(instance, times)).Per(times)));
    }

    private static Agenda PlanTimes(PlanningInstance instance, int times)
    {
        Agenda agenda = instance.Plan();
        for (int i = 1; i < times; i++)
        {
            agenda = instance.Plan();
        }

        return agenda;
    }

    private static void Title(string title, string[] columns)
    {
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Line(columns);
        Console.WriteLine($"|---|{string.Concat(columns.Skip(1).Select(_ => "---:|"))}");
    }

    private static void Line(string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Text(double value) => value.ToString(value < 1 ? "0.000" : value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}
