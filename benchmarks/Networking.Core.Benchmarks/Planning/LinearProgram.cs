using Google.OrTools.LinearSolver;
using Networking.Core.Planning;
using Networking.Core.Planning.OrTools;

namespace Networking.Core.Benchmarks.Planning;

/// <summary>The instance made small by hand, as a linear program for GLOP; its optimum is whole by itself.</summary>
internal static class LinearProgram
{
    internal static long Total(PlanningInstance instance)
    {
        ReadInstance read = ReadInstance.Of(instance, onlyWorkingDays: true);
        using Solver solver = Solver.CreateSolver("GLOP");
        Objective objective = solver.Objective();
        objective.SetMaximization();
        Constraint[] days = [.. read.Slots.Select(slots => solver.MakeConstraint(0, slots))];
        foreach (IGrouping<(int First, int Last), ReadInstance.Wish> window in read.Wishes.GroupBy(wish => (wish.First, wish.Last)))
        {
            Constraint placed = solver.MakeConstraint(0, 0);
            foreach (IGrouping<int, ReadInstance.Wish> same in window.GroupBy(wish => wish.Priority))
            {
                Variable taken = solver.MakeNumVar(0, same.Count(), "");
                objective.SetCoefficient(taken, same.Key);
                placed.SetCoefficient(taken, 1);
            }

            for (int day = window.Key.First; day <= window.Key.Last; day++)
            {
                Variable onDay = solver.MakeNumVar(0, read.Wishes.Length, "");
                days[day].SetCoefficient(onDay, 1);
                placed.SetCoefficient(onDay, -1);
            }
        }

        solver.Solve();
        return (long)Math.Round(objective.Value());
    }
}
