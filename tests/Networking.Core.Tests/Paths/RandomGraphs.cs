using FsCheck;
using FsCheck.Fluent;
using Networking.Core.Paths;

namespace Networking.Core.Tests.Paths;

/// <summary>A graph small enough to walk every path of it, and something to look for.</summary>
public sealed record SmallSearch(int People, Tie[] Ties, PathStart[] Starts, int[] Targets, int[] Avoiding, int? MostTies)
{
    internal TieGraph Graph { get; } = TieGraph.From(People, Ties);

    internal GraphPath? Best() => Graph.BestPath(Starts, Targets, MostTies, Avoiding);
}

/// <summary>Makes <see cref="SmallSearch"/>es of up to seven people.</summary>
public static class RandomGraphs
{
    /// <summary>Mostly powers of two, whose products are exact and often equal.</summary>
    private static readonly Gen<double> Strength = Gen.Frequency(
        (3, Gen.Elements(1, 0.5, 0.25)),
        (1, Gen.Choose(1, 1000).Select(thousandths => thousandths / 1000.0)));

    public static Arbitrary<SmallSearch> SmallSearch() => Arb.From(
        from people in Gen.Choose(1, 7)
        from exact in Gen.Elements(true, false)
        let strength = exact ? Gen.Elements(1, 0.5, 0.25) : Strength
        from density in Gen.Choose(1, 4)
        from strengths in Gen.ArrayOf(from tied in Gen.Choose(0, 4) from s in strength select tied <= density ? s : 0, people * people)
        from flips in Gen.ArrayOf(Gen.Elements(true, false), people * people)
        from starts in Gen.ArrayOf(from isStart in Gen.Choose(0, 2) from s in strength select isStart == 0 ? s : 0, people)
        from targets in Gen.SubListOf(Enumerable.Range(0, people))
        from avoided in Gen.ArrayOf(Gen.Choose(0, 5), people)
        from most in Gen.Choose(0, people + 1)
        select new SmallSearch(
            people,
            [.. Pairs(people).Where(p => strengths[p.At] > 0).Select(p => flips[p.At] ? new Tie(p.One, p.Other, strengths[p.At]) : new Tie(p.Other, p.One, strengths[p.At]))],
            [.. Enumerable.Range(0, people).Where(p => starts[p] > 0).Select(p => new PathStart(p, starts[p]))],
            [.. targets],
            [.. Enumerable.Range(0, people).Where(p => avoided[p] == 0)],
            most == 0 ? null : most));

    private static IEnumerable<(int One, int Other, int At)> Pairs(int people) =>
        from one in Enumerable.Range(0, people)
        from other in Enumerable.Range(one + 1, people - one - 1)
        select (one, other, (one * people) + other);
}
