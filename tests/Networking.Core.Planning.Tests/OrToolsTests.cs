using Networking.Core.FollowUps;
using Networking.Core.Planning.OrTools;
using NodaTime;

namespace Networking.Core.Planning.Tests;

/// <summary>The yardstick itself: what OR-Tools is asked is the planner's question, however it is put.</summary>
public class OrToolsTests
{
    public static TheoryData<InstanceClass> Classes => OptimumTests.Classes;

    [SkippableTheory]
    [MemberData(nameof(Classes))]
    public void Every_way_to_put_the_question_has_the_same_answer(InstanceClass kind)
    {
        NativeLibrary.SkipUnlessItLoads();
        PlanningInstance instance = InstanceGenerator.Generate(kind, 600, 60, seed: 3);
        long total = FlowPerOutreach.Solve(instance).Total;

        Assert.Equal(total, FlowPerOutreach.Solve(instance, onlyWorkingDays: true).Total);
        Assert.Equal(total, FlowPerWindow.Solve(instance, inRanges: false).Total);
        Assert.Equal(total, FlowPerWindow.Solve(instance, inRanges: true).Total);
    }

    [SkippableTheory]
    [MemberData(nameof(Classes))]
    public void The_schedules_of_the_solver_keep_windows_and_capacities(InstanceClass kind)
    {
        NativeLibrary.SkipUnlessItLoads();
        PlanningInstance instance = InstanceGenerator.Generate(kind, 600, 60, seed: 4);

        Assert.All(
            new[] { FlowPerOutreach.Solve(instance), FlowPerOutreach.Solve(instance, onlyWorkingDays: true), FlowPerWindow.Solve(instance, inRanges: false) },
            solved => IsSchedule(instance, solved));
    }

    private static void IsSchedule(PlanningInstance instance, SolvedInstance solved)
    {
        (Outreach Outreach, LocalDate Day)[] placed =
        [
            .. instance.Outreaches.Zip(solved.DayOf).Where(pair => pair.Second >= 0).Select(pair => (pair.First, instance.From.PlusDays(pair.Second))),
        ];

        Assert.Equal(solved.Total, placed.Sum(pair => (long)pair.Outreach.PriorityOn(instance.From)));
        Assert.All(placed, pair => Assert.True(pair.Day >= pair.Outreach.Window.Ideal));
        Assert.All(placed, pair => Assert.True(
            pair.Day <= pair.Outreach.Window.Latest || pair.Outreach.Window.IsOverdue(instance.From)));
        Assert.All(placed.CountBy(pair => pair.Day), day => Assert.InRange(day.Value, 1, instance.Capacity.On(day.Key)));
    }
}
