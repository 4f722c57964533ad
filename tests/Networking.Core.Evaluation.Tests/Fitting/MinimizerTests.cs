using Networking.Core.Evaluation.Fitting;

namespace Networking.Core.Evaluation.Tests.Fitting;

public class MinimizerTests
{
    [Fact]
    public void The_valley_of_Rosenbrock_is_followed_to_its_end()
    {
        (double[] point, double value) = Minimizer.Minimize(
            x => 1 + Math.Pow(1 - x[0], 2) + (100 * Math.Pow(x[1] - (x[0] * x[0]), 2)), [-1.2, 1]);

        Assert.Equal(1, point[0], 1e-5);
        Assert.Equal(1, point[1], 1e-5);
        Assert.Equal(1, value, 1e-12);
    }

    [Fact]
    public void The_bottom_of_a_bowl_is_found_in_five_dimensions()
    {
        double[] bottom = [3, -2, 0.5, 0, -4];

        (double[] point, double value) = Minimizer.Minimize(
            x => 2 + x.Zip(bottom, (one, other) => Math.Pow(one - other, 2)).Select((square, i) => (i + 1) * square).Sum(), new double[5]);

        Assert.All(point.Zip(bottom), pair => Assert.Equal(pair.Second, pair.First, 1e-5));
        Assert.Equal(2, value, 1e-10);
    }

    [Fact]
    public void What_is_forbidden_is_not_entered()
    {
        (double[] point, double value) = Minimizer.Minimize(x => x[0] < 1 ? 1e9 : x[0] + Math.Pow(x[1], 2), [2, 1]);

        Assert.Equal(1, point[0], 1e-6);
        Assert.Equal(1, value, 1e-6);
    }

    [Fact]
    public void A_search_that_is_given_up_has_the_best_point_that_was_seen()
    {
        List<double> seen = [];

        (double[] point, double value) = Minimizer.Minimize(
            x =>
            {
                seen.Add(Math.Pow(1 - x[0], 2) + (100 * Math.Pow(x[1] - (x[0] * x[0]), 2)));
                return seen[^1];
            },
            [-1.2, 1],
            mostEvaluations: 20);

        Assert.InRange(seen.Count, 20, 100);
        Assert.Equal(seen.Min(), value);
        Assert.Equal(value, Math.Pow(1 - point[0], 2) + (100 * Math.Pow(point[1] - (point[0] * point[0]), 2)));
    }

    [Fact]
    public void A_start_that_is_best_stays() =>
        Assert.Equal([7.0, 8.0], Minimizer.Minimize(x => Math.Abs(x[0] - 7) + Math.Abs(x[1] - 8), [7, 8]).Point);
}
