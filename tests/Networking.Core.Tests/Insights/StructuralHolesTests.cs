using System.Globalization;
using FsCheck.Xunit;
using Networking.Core.Evaluation.Tests.Support;
using Networking.Core.Insights;
using Networking.Core.Paths;
using Networking.Core.Tests.Paths;

namespace Networking.Core.Tests.Insights;

[Properties(Arbitrary = [typeof(RandomGraphs)])]
public class StructuralHolesTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void An_invented_graph_has_the_figures_of_networkx() =>
        AssertFigures(TieGraph.From(InventedGraph.People, InventedGraph.Ties()), [.. NetworkxFigures("invented")]);

    [SkippableFact]
    public void The_karate_club_has_the_figures_of_networkx() =>
        AssertFigures(KarateClub(), [.. NetworkxFigures("karate")]);

    [SkippableTheory]
    [InlineData("karate_constraint_unweighted.csv", false)]
    [InlineData("karate_constraint_weight.csv", true)]
    public void The_karate_club_has_the_published_figures(string file, bool weighted)
    {
        TieGraph graph = KarateClub();
        double[][] rows = [.. Rows(Path.Combine("graph", file), "node,constraint,effective_size,degree")];

        Assert.Equal(34, rows.Length);
        Assert.All(rows, row =>
        {
            Assert.Equal(row[1], StructuralHoles.Constraint(graph, (int)row[0], weighted), Tolerance);
            Assert.Equal(row[2], StructuralHoles.EffectiveSize(graph, (int)row[0], weighted), Tolerance);
            Assert.Equal(row[3], graph.Degree((int)row[0]));
        });
    }

    /// <summary>Worked out by hand: two acquaintances who know each other, and one who knows neither.</summary>
    [Fact]
    public void Those_who_know_each_other_constrain_and_count_less()
    {
        TieGraph graph = TieGraph.From(4, [new(0, 1, 1), new(0, 2, 1), new(0, 3, 0.5), new(1, 2, 0.25)]);

        Assert.Equal((2 * 0.25) + (1.0 / 9), StructuralHoles.Constraint(graph, 0, weighted: false), Tolerance);
        Assert.Equal(3 - (2.0 / 3), StructuralHoles.EffectiveSize(graph, 0, weighted: false), Tolerance);
        Assert.Equal((2 * 0.48 * 0.48) + 0.04, StructuralHoles.Constraint(graph, 0, weighted: true), Tolerance);
        Assert.Equal(3 - (2 * 0.4 * 0.25), StructuralHoles.EffectiveSize(graph, 0, weighted: true), Tolerance);
        Assert.Equal(1, StructuralHoles.Constraint(graph, 3, weighted: true));
    }

    [Property]
    public void Everybodys_figures_are_those_of_each(SmallSearch search, bool weighted)
    {
        IEnumerable<int> people = Enumerable.Range(0, search.People);

        Assert.Equal(people.Select(person => StructuralHoles.Constraint(search.Graph, person, weighted)), StructuralHoles.Constraints(search.Graph, weighted));
        Assert.Equal(people.Select(person => StructuralHoles.EffectiveSize(search.Graph, person, weighted)), StructuralHoles.EffectiveSizes(search.Graph, weighted));
    }

    [Property]
    public void Without_ties_there_is_no_figure_and_with_them_the_size_is_from_1_to_their_number(SmallSearch search, bool weighted)
    {
        double[] constraints = StructuralHoles.Constraints(search.Graph, weighted);
        double[] sizes = StructuralHoles.EffectiveSizes(search.Graph, weighted);
        Assert.All(Enumerable.Range(0, search.People), person =>
        {
            int degree = search.Graph.Degree(person);
            Assert.Equal((degree == 0, degree == 0), (double.IsNaN(constraints[person]), double.IsNaN(sizes[person])));
            Assert.True(degree == 0 || (constraints[person] > 0 && sizes[person] > 1 - Tolerance && sizes[person] <= degree));
        });
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        TieGraph graph = TieGraph.From(1, []);

        Assert.Throws<ArgumentOutOfRangeException>("person", () => StructuralHoles.Constraint(graph, 1, weighted: true));
        Assert.Throws<ArgumentOutOfRangeException>("person", () => StructuralHoles.EffectiveSize(graph, -1, weighted: true));
        Assert.Throws<ArgumentNullException>("graph", () => StructuralHoles.Constraint(null!, 0, weighted: true));
        Assert.Throws<ArgumentNullException>("graph", () => StructuralHoles.EffectiveSize(null!, 0, weighted: true));
        Assert.Throws<ArgumentNullException>("graph", () => StructuralHoles.Constraints(null!, weighted: true));
        Assert.Throws<ArgumentNullException>("graph", () => StructuralHoles.EffectiveSizes(null!, weighted: true));
    }

    private static void AssertFigures(TieGraph graph, double[][] figures)
    {
        Assert.Equal(graph.People, figures.Length);
        AssertColumn(1, StructuralHoles.Constraints(graph, weighted: false));
        AssertColumn(2, StructuralHoles.EffectiveSizes(graph, weighted: false));
        AssertColumn(3, StructuralHoles.Constraints(graph, weighted: true));
        AssertColumn(4, StructuralHoles.EffectiveSizes(graph, weighted: true));

        void AssertColumn(int column, double[] actual) =>
            Assert.All(Enumerable.Range(0, actual.Length), person => Assert.Equal(figures[person][column], actual[person], Tolerance));
    }

    /// <summary>Person, constraint, effective size, and both weighted, in the order of the people.</summary>
    private static IEnumerable<double[]> NetworkxFigures(string graph) =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Insights", "Cases", "networkx.txt"))
        where line.StartsWith(graph, StringComparison.Ordinal)
        select Numbers(line[graph.Length..], ' ');

    /// <summary>How often two members met outside the club is from 1 to 7; only the proportions matter.</summary>
    private static TieGraph KarateClub() =>
        TieGraph.From(34, [.. Rows(Path.Combine("graph", "karate_edges.csv"), "a,b,weight").Select(row => new Tie((int)row[0], (int)row[1], row[2] / 8))]);

    private static IEnumerable<double[]> Rows(string name, string header)
    {
        string[] lines = File.ReadAllLines(SharedData.File(name));
        Assert.Equal(header, lines[0]);
        return lines.Skip(1).Select(line => Numbers(line, ','));
    }

    private static double[] Numbers(string text, char separator) =>
        [.. text.Split(separator, StringSplitOptions.RemoveEmptyEntries).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
}
