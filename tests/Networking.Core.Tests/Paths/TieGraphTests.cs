using FsCheck.Xunit;
using Networking.Core.Paths;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.Paths;

[Properties(Arbitrary = [typeof(RandomGraphs)])]
public class TieGraphTests
{
    [Fact]
    public void Neighbours_are_ascending_and_their_strengths_beside_them()
    {
        TieGraph graph = TieGraph.From(5, [new(3, 1, 0.5), new(1, 0, 1), new(4, 1, 0.25), new(3, 4, 0.1)]);

        Assert.Equal((5, 4), (graph.People, graph.Ties));
        Assert.Equal([0, 3, 4], graph.NeighboursOf(1));
        Assert.Equal([1, 0.5, 0.25], graph.StrengthsOf(1));
        Assert.Equal([1, 3, 0, 2, 2], Enumerable.Range(0, 5).Select(graph.Degree));
        Assert.Equal(0, graph.NeighboursOf(2).Length);
        Assert.Equal("5 people, 4 ties", graph.ToString());
        Assert.Equal("3-1 at 0.5", new Tie(3, 1, 0.5).ToString());
    }

    [Property]
    public void A_graph_holds_its_ties_in_both_directions_and_nothing_else(SmallSearch search)
    {
        IEnumerable<(int, int, double)> expected = search.Ties
            .SelectMany(tie => new[] { (tie.One, tie.Other, tie.Strength), (tie.Other, tie.One, tie.Strength) })
            .Order();

        Assert.Equal(expected, Held(search.Graph));
        Assert.Equal(search.Ties.Length, search.Graph.Ties);
    }

    [Property]
    public void The_order_of_ties_and_of_their_ends_makes_no_difference(SmallSearch search, int seed)
    {
        Tie[] turned = [.. Journals.Shuffled(search.Ties, seed).Select(tie => new Tie(tie.Other, tie.One, tie.Strength))];

        Assert.Equal(Held(search.Graph), Held(TieGraph.From(search.People, turned)));
    }

    [Fact]
    public void There_may_be_nobody()
    {
        TieGraph graph = TieGraph.From(0, []);

        Assert.Equal((0, 0), (graph.People, graph.Ties));
        Assert.Throws<ArgumentOutOfRangeException>("person", () => graph.Degree(0));
    }

    [Fact]
    public void Nobodys_number_is_refused()
    {
        TieGraph graph = TieGraph.From(2, [new(0, 1, 1)]);

        Assert.All([-1, 2], number =>
        {
            Assert.Throws<ArgumentOutOfRangeException>("person", () => graph.Degree(number));
            Assert.Throws<ArgumentOutOfRangeException>("person", () => graph.NeighboursOf(number).Length);
            Assert.Throws<ArgumentOutOfRangeException>("person", () => graph.StrengthsOf(number).Length);
        });
    }

    [Fact]
    public void Fewer_people_than_none_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("people", () => TieGraph.From(-1, []));

    [Theory]
    [InlineData(-1, 0, 1, "not from 0 to below 3")]
    [InlineData(0, 3, 1, "not from 0 to below 3")]
    [InlineData(3, 0, 1, "not from 0 to below 3")]
    [InlineData(2, 2, 1, "with themselves")]
    [InlineData(2, 0, 0, "above 0 and at most 1")]
    [InlineData(2, 0, -0.5, "above 0 and at most 1")]
    [InlineData(2, 0, 1.0001, "above 0 and at most 1")]
    [InlineData(2, 0, double.NaN, "above 0 and at most 1")]
    [InlineData(0, 1, 0.3, "Two ties join 0 and 1")]
    [InlineData(1, 0, 0.3, "Two ties join 0 and 1")]
    public void A_bad_tie_is_refused(int one, int other, double strength, string why)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>("ties", () => TieGraph.From(3, [new(0, 1, 0.5), new(1, 2, 0.5), new(one, other, strength)]));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(int, int, double)> Held(TieGraph graph)
    {
        for (int person = 0; person < graph.People; person++)
        {
            for (int i = 0; i < graph.Degree(person); i++)
            {
                yield return (person, graph.NeighboursOf(person)[i], graph.StrengthsOf(person)[i]);
            }
        }
    }
}
