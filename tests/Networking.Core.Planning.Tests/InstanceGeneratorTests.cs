namespace Networking.Core.Planning.Tests;

/// <summary>The instances are what docs/agenda.md says of them, on every machine.</summary>
public class InstanceGeneratorTests
{
    public static TheoryData<InstanceClass> Classes => OptimumTests.Classes;

    [Theory]
    [MemberData(nameof(Classes))]
    public void The_same_arguments_give_the_same_instance(InstanceClass kind)
    {
        PlanningInstance instance = InstanceGenerator.Generate(kind, 200, 30, seed: 7);
        PlanningInstance again = InstanceGenerator.Generate(kind, 200, 30, seed: 7);

        Assert.Equal(instance.Outreaches, again.Outreaches);
        Assert.Equal(instance.Plan(), again.Plan());
        Assert.NotEqual(instance.Plan(), InstanceGenerator.Generate(kind, 200, 30, seed: 8).Plan());
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Three_in_ten_are_overdue_unless_all_are(InstanceClass kind)
    {
        PlanningInstance instance = InstanceGenerator.Generate(kind, 10_000, 90, seed: 1);
        int overdue = instance.Outreaches.Count(outreach => outreach.Window.IsOverdue(instance.From));

        Assert.Equal(10_000, instance.Outreaches.Count);
        Assert.InRange(overdue, kind == InstanceClass.AllOverdue ? 10_000 : 2_800, kind == InstanceClass.AllOverdue ? 10_000 : 3_200);
        Assert.All(instance.Outreaches, outreach => Assert.True(outreach.Window.Ideal < instance.From.PlusDays(90)));
    }

    [Theory]
    [InlineData(InstanceClass.Usual, 0, 12)]
    [InlineData(InstanceClass.ScarceCapacity, 0, 2)]
    [InlineData(InstanceClass.AbundantCapacity, 12, 12)]
    [InlineData(InstanceClass.RareWorkingDays, 0, 12)]
    public void Capacities_stay_in_their_range_and_use_all_of_it(InstanceClass kind, int least, int most)
    {
        int[] capacities =
        [
            .. from seed in Enumerable.Range(1, 20)
               let instance = InstanceGenerator.Generate(kind, 1, 90, seed)
               from day in Enumerable.Range(0, 90)
               select instance.Capacity.On(instance.From.PlusDays(day)),
        ];

        Assert.Equal((least, most), (capacities.Min(), capacities.Max()));
    }

    [Fact]
    public void Few_priorities_are_four()
    {
        PlanningInstance instance = InstanceGenerator.Generate(InstanceClass.FewPriorities, 1_000, 90, seed: 1);

        Assert.Equal([3_000, 3_999, 13_000, 13_999], instance.Outreaches.Select(outreach => outreach.PriorityOn(instance.From)).Distinct().Order());
    }

    [Theory]
    [InlineData(InstanceClass.Usual, 4_969_861)]
    [InlineData(InstanceClass.TightWindows, 5_739_970)]
    [InlineData(InstanceClass.LongWindows, 5_726_571)]
    [InlineData(InstanceClass.AllOverdue, 4_771_169)]
    [InlineData(InstanceClass.NestedWindows, 6_057_926)]
    [InlineData(InstanceClass.CrowdedStart, 3_836_407)]
    [InlineData(InstanceClass.CrowdedEnd, 5_063_469)]
    [InlineData(InstanceClass.FewPriorities, 6_503_830)]
    [InlineData(InstanceClass.ScarceCapacity, 1_329_900)]
    [InlineData(InstanceClass.AbundantCapacity, 7_004_571)]
    [InlineData(InstanceClass.RareWorkingDays, 1_081_890)]
    public void The_totals_of_the_first_thousand_are_the_same_everywhere(InstanceClass kind, long total)
    {
        PlanningInstance instance = InstanceGenerator.Generate(kind, 1_000, 90, seed: 1);

        Assert.Equal(total, instance.TotalOf(instance.Plan()));
        Assert.Equal($"{kind}, 1000 outreaches, 90 days", instance.ToString());
    }
}
