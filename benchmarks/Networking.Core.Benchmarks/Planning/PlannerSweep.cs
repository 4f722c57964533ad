using Networking.Core.Planning;
using Networking.Core.Planning.OrTools;

namespace Networking.Core.Benchmarks.Planning;

/// <summary>Compares the planner's total with OR-Tools' on many instances of all classes and sizes.</summary>
internal static class PlannerSweep
{
    private static readonly int[] Days = [1, 7, 30, 90, 366];

    private static readonly (int Outreaches, int Seeds)[] Sizes = [(1, 40), (10, 40), (100, 20), (1_000, 5), (10_000, 2)];

    /// <returns>How many instances differ.</returns>
    internal static int Run()
    {
        int differ = 0;
        foreach (InstanceClass kind in Enum.GetValues<InstanceClass>())
        {
            PlanningInstance[] different =
            [
                .. from size in Sizes
                   from days in Days
                   from seed in Enumerable.Range(1, size.Seeds)
                   let instance = InstanceGenerator.Generate(kind, size.Outreaches, days, seed)
                   where instance.TotalOf(instance.Plan()) != FlowPerWindow.Solve(instance, inRanges: false).Total
                   select instance,
            ];
            Console.WriteLine($"{kind}: {Days.Length * Sizes.Sum(size => size.Seeds)} instances, {different.Length} differ");
            Array.ForEach(different, Console.WriteLine);
            differ += different.Length;
        }

        return differ;
    }
}
