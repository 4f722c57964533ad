using Networking.Core.Planning.OrTools;

namespace Networking.Core.Planning.Tests;

/// <summary>The planner's total is the optimum that Google OR-Tools finds.</summary>
public class OptimumTests
{
    public static TheoryData<InstanceClass> Classes => [.. Enum.GetValues<InstanceClass>()];

    [SkippableTheory]
    [MemberData(nameof(Classes))]
    public void Ten_thousand_outreaches_in_ninety_days(InstanceClass kind) => AreEqual(kind, 10_000, 90, seeds: 1);

    [SkippableTheory]
    [MemberData(nameof(Classes))]
    public void A_thousand_outreaches_in_ninety_days(InstanceClass kind) => AreEqual(kind, 1_000, 90, seeds: 4);

    [SkippableTheory]
    [MemberData(nameof(Classes))]
    public void A_hundred_outreaches_in_two_weeks_and_in_a_year(InstanceClass kind)
    {
        AreEqual(kind, 100, 14, seeds: 25);
        AreEqual(kind, 100, 366, seeds: 10);
    }

    [SkippableTheory]
    [MemberData(nameof(Classes))]
    public void Few_outreaches_in_a_day_and_in_a_week(InstanceClass kind)
    {
        AreEqual(kind, 12, 1, seeds: 25);
        AreEqual(kind, 12, 7, seeds: 100);
    }

    private static void AreEqual(InstanceClass kind, int outreaches, int days, int seeds)
    {
        NativeLibrary.SkipUnlessItLoads();
        Assert.All(Enumerable.Range(1, seeds), seed =>
        {
            PlanningInstance instance = InstanceGenerator.Generate(kind, outreaches, days, seed);
            Assert.Equal(FlowPerOutreach.Solve(instance).Total, instance.TotalOf(instance.Plan()));
        });
    }
}
