using FsCheck.Xunit;
using Networking.Core.Paths;

namespace Networking.Core.Tests.Paths;

[Properties(Arbitrary = [typeof(RandomGraphs)], MaxTest = 500)]
public class DisjointPathsTests
{
    [Fact]
    public void Paths_to_one_person_have_different_introducers_and_the_strongest_comes_first()
    {
        TieGraph graph = TieGraph.From(5, [new(0, 4, 0.9), new(1, 4, 0.8), new(0, 2, 1), new(2, 4, 0.7), new(3, 2, 0.5)]);
        PathStart[] starts = [new(0, 0.9), new(1, 0.9), new(3, 0.9)];

        IReadOnlyList<GraphPath> paths = graph.DisjointPaths(starts, [4], most: 5);

        Assert.Equal([[0, 4], [1, 4], [3, 2, 4]], paths.Select(path => path.People.ToArray()));
        Assert.Equal(paths.Take(2), graph.DisjointPaths(starts, [4], most: 2));
        Assert.Equal(paths.Take(2), graph.DisjointPaths(starts, [4], most: 5, mostTies: 2));
        Assert.Equal(paths.Skip(1), graph.DisjointPaths(starts, [4], most: 5, avoiding: [0]));
    }

    [Fact]
    public void A_target_the_seeker_knows_is_found_once_and_may_then_introduce()
    {
        TieGraph graph = TieGraph.From(3, [new(0, 1, 0.9), new(1, 2, 0.9)]);

        IReadOnlyList<GraphPath> paths = graph.DisjointPaths([new(0, 0.9)], [0, 2], most: 5);

        Assert.Equal([[0], [0, 1, 2]], paths.Select(path => path.People.ToArray()));
    }

    /// <summary>The strongest path takes both introducers; two weaker paths would have led over one each.</summary>
    [Fact]
    public void The_strongest_path_is_kept_even_where_it_leaves_no_other()
    {
        TieGraph graph = TieGraph.From(3, [new(0, 1, 1), new(1, 2, 1), new(0, 2, 0.5)]);

        GraphPath path = Assert.Single(graph.DisjointPaths([new(0, 1), new(1, 0.5)], [2], most: 5));

        Assert.Equal([0, 1, 2], path.People);
    }

    [Property]
    public void The_first_path_is_the_best_one(SmallSearch search) =>
        Assert.Equal(search.Best(), Paths(search) is [GraphPath first, ..] ? first : null);

    [Property]
    public void Nobody_introduces_twice_and_no_path_comes_twice(SmallSearch search)
    {
        IReadOnlyList<GraphPath> paths = Paths(search);
        int[] introducers = [.. paths.SelectMany(path => path.People.SkipLast(1))];

        Assert.Equal(introducers.Distinct(), introducers);
        Assert.Equal(paths.Distinct(), paths);
        Assert.Equal(paths.OrderByDescending(path => path.Strength).Select(path => path.Strength), paths.Select(path => path.Strength));
    }

    [Property]
    public void Each_next_path_is_the_best_of_those_that_share_no_introducer_with_the_ones_before(SmallSearch search)
    {
        List<int> used = [];
        List<int> found = [];
        foreach (GraphPath path in Paths(search))
        {
            Assert.Equal(BestBesides(search, used, found), path.Strength);
            used.AddRange(path.People.SkipLast(1));
            found.AddRange(path.Ties == 1 ? path.People : []);
        }

        Assert.Null(BestBesides(search, used, found));
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        TieGraph graph = TieGraph.From(2, []);

        Assert.Throws<ArgumentOutOfRangeException>("most", () => graph.DisjointPaths([], [], most: 0));
        Assert.Throws<ArgumentOutOfRangeException>("mostTies", () => graph.DisjointPaths([], [], most: 1, mostTies: 0));
        Assert.Throws<ArgumentOutOfRangeException>("targets", () => graph.DisjointPaths([], [2], most: 1));
        Assert.Throws<ArgumentException>("starts", () => graph.DisjointPaths([new(1, 1), new(1, 1)], [], most: 1));
        Assert.Empty(graph.DisjointPaths([new(0, 1)], [1], most: 1));
    }

    private static IReadOnlyList<GraphPath> Paths(SmallSearch search) =>
        search.Graph.DisjointPaths(search.Starts, search.Targets, most: 99, search.MostTies, search.Avoiding);

    /// <summary>The strongest path of all that has no used introducer and does not end at somebody found with one tie.</summary>
    private static double? BestBesides(SmallSearch search, List<int> used, List<int> found) => EveryPath.Of(search)
        .Where(path => !path.People.SkipLast(1).Intersect(used).Any() && !found.Contains(path.People[^1]))
        .Max(path => (double?)path.Strength);
}
