using FsCheck.Xunit;
using Networking.Core.Paths;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.Paths;

[Properties(Arbitrary = [typeof(RandomGraphs)], MaxTest = 1000)]
public class BestPathTests
{
    /// <summary>0 and 1 are known; 0-2-4 is strong and long, 1-4 weak and short, 3 is nobody's friend.</summary>
    private static readonly TieGraph Graph = TieGraph.From(5, [new(0, 2, 0.9), new(2, 4, 0.9), new(1, 4, 0.5), new(0, 1, 1)]);

    private static readonly PathStart[] Starts = [new(0, 0.8), new(1, 0.7)];

    [Fact]
    public void The_strongest_path_is_found_also_where_it_is_longer()
    {
        GraphPath? path = Graph.BestPath(Starts, [4]);

        Assert.Equal([0, 2, 4], path!.People);
        Assert.Equal(0.8 * 0.9 * 0.9, path.Strength);
        Assert.Equal(3, path.Ties);
        Assert.Equal("3 ties at 0.648", path.ToString());
        Assert.Equal("0 at 0.8", Starts[0].ToString());
    }

    [Fact]
    public void A_limit_counts_the_seekers_own_tie()
    {
        Assert.Equal([1, 4], Graph.BestPath(Starts, [4], mostTies: 2)!.People);
        Assert.Null(Graph.BestPath(Starts, [4], mostTies: 1));
        Assert.Equal([1], Graph.BestPath([new(1, 0.7)], [1], mostTies: 1)!.People);
    }

    [Fact]
    public void A_start_may_be_reached_better_through_another_one()
    {
        Assert.Equal([0, 1], Graph.BestPath(Starts, [1])!.People);
        Assert.Equal([1], Graph.BestPath(Starts, [1], mostTies: 1)!.People);
    }

    [Fact]
    public void A_stronger_way_that_is_too_long_does_not_hide_a_weaker_one_that_is_not()
    {
        // Person 2 is reached best over 1, but with three ties only the direct way leads on to 3.
        TieGraph graph = TieGraph.From(4, [new(0, 1, 1), new(1, 2, 1), new(0, 2, 0.5), new(2, 3, 1)]);

        Assert.Equal([0, 1, 2, 3], graph.BestPath([new(0, 1)], [3], mostTies: 4)!.People);
        Assert.Equal([0, 2, 3], graph.BestPath([new(0, 1)], [3], mostTies: 3)!.People);
    }

    [Fact]
    public void People_to_avoid_are_neither_start_nor_on_the_way_nor_end()
    {
        Assert.Equal([0, 1, 4], Graph.BestPath(Starts, [4], avoiding: [2])!.People);
        Assert.Equal([1, 0, 2, 4], Graph.BestPath([new(1, 1)], [4], avoiding: [3])!.People);
        Assert.Equal([1, 4], Graph.BestPath([new(0, 1), new(1, 0.1)], [4], avoiding: [0])!.People);
        Assert.Null(Graph.BestPath(Starts, [4], avoiding: [4, 4]));
    }

    [Fact]
    public void There_is_no_path_to_nobody_from_nobody_or_to_somebody_apart()
    {
        Assert.Null(Graph.BestPath(Starts, []));
        Assert.Null(Graph.BestPath([], [4]));
        Assert.Null(Graph.BestPath(Starts, [3]));
        Assert.Null(TieGraph.From(0, []).BestPath([], []));
    }

    [Fact]
    public void A_product_too_small_for_a_number_is_a_path_all_the_same()
    {
        TieGraph graph = TieGraph.From(3, [new(0, 1, double.Epsilon), new(1, 2, 0.25)]);

        GraphPath? path = graph.BestPath([new(0, 1)], [2]);

        Assert.Equal([0, 1, 2], path!.People);
        Assert.Equal(0, path.Strength);
    }

    [Property]
    public void The_path_is_the_best_of_every_path(SmallSearch search)
    {
        (int[] People, double Strength)? best = EveryPath.Best(search);

        GraphPath? path = search.Best();

        Assert.Equal(best?.Strength, path?.Strength);
        if (path is not null)
        {
            Assert.Contains(EveryPath.Of(search), found => found.Strength == path.Strength && found.People.SequenceEqual(path.People));
        }
    }

    [Property]
    public void Among_equals_the_rule_decides_where_products_are_exact(SmallSearch search)
    {
        SmallSearch exact = search with
        {
            Ties = [.. search.Ties.Select(tie => tie with { Strength = PowerOfTwo(tie.Strength) })],
            Starts = [.. search.Starts.Select(start => start with { Strength = PowerOfTwo(start.Strength) })],
        };

        GraphPath? path = TieGraph.From(exact.People, exact.Ties).BestPath(exact.Starts, exact.Targets, exact.MostTies, exact.Avoiding);

        Assert.Equal(EveryPath.Best(exact)?.People, path?.People.ToArray());
    }

    [Property]
    public void The_order_of_anything_given_makes_no_difference(SmallSearch search, int seed)
    {
        TieGraph graph = TieGraph.From(search.People, [.. Journals.Shuffled(search.Ties, seed)]);

        GraphPath? path = graph.BestPath(
            [.. Journals.Shuffled(search.Starts, seed)],
            [.. Journals.Shuffled(search.Targets.Concat(search.Targets), seed)],
            search.MostTies,
            [.. Journals.Shuffled(search.Avoiding, seed)]);

        Assert.Equal(search.Best(), path);
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("mostTies", () => Graph.BestPath(Starts, [4], mostTies: 0));
        Assert.Throws<ArgumentOutOfRangeException>("targets", () => Graph.BestPath(Starts, [5]));
        Assert.Throws<ArgumentOutOfRangeException>("avoiding", () => Graph.BestPath(Starts, [4], avoiding: [-1]));
        Assert.Throws<ArgumentOutOfRangeException>("starts", () => Graph.BestPath([new(5, 1)], [4]));
        Assert.Throws<ArgumentException>("starts", () => Graph.BestPath([new(1, 1), new(1, 0.5)], [4]));
        Assert.All([0, -0.5, 1.01, double.NaN], strength =>
            Assert.Throws<ArgumentOutOfRangeException>("starts", () => Graph.BestPath([new(1, strength)], [4])));
    }

    private static double PowerOfTwo(double strength) => Math.Pow(2, Math.Ceiling(Math.Log2(strength)));
}
