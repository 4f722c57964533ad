using Networking.Core.Evaluation.Metrics;
using Networking.Core.Evaluation.Reading;
using Networking.Core.Evaluation.Trust;

namespace Networking.Core.Evaluation.Tests.Trust;

public class TrustEvaluationTests
{
    private const int Day = 86_400;

    private static readonly Rating[] ForAgainstFor = [new(2, true, 0), new(2, false, 180 * Day), new(2, true, 360 * Day)];

    [Fact]
    public void Evidence_fades_and_the_prior_learns()
    {
        // Known before each: nothing, half a rating for, a quarter for and a half against; priors 1/2, 2/3 and 2/4.
        double[] chances = [0.5, (0.5 + (2 * 2.0 / 3)) / 2.5, (0.25 + (2 * 0.5)) / 2.75];

        AssertBrier(chances, new("x"));
    }

    [Fact]
    public void Without_a_half_life_nothing_fades() =>
        AssertBrier([0.5, (1 + 1.0) / 3, (1 + 1.0) / 4], new("x", double.PositiveInfinity, Prior.Uniform));

    [Fact]
    public void Negative_ratings_can_count_three_times() =>
        AssertBrier([0.5, (1 + 1.0) / 3, (1 + 1.0) / 6], new("x", double.PositiveInfinity, Prior.Uniform, Against: 3));

    [Fact]
    public void What_others_received_moves_the_prior_alone()
    {
        Rating[] ratings = [new(1, true, 0), new(1, true, Day), new(9, true, 2 * Day)];

        Assert.Equal(0.75, Chance(ratings, 9, new("x")), 1e-15);
        Assert.Equal(0.5, Chance(ratings, 9, new("x", Prior: Prior.Uniform)), 1e-15);
    }

    [Fact]
    public void The_last_seventy_percent_are_scored()
    {
        Rating[] ratings = [.. Enumerable.Range(0, 10).Select(i => new Rating(i, i >= 3, i * Day))];

        Scorecard card = TrustEvaluation.Run(ratings, new("x"));

        Assert.Equal(7, card.Pairs);
        Assert.Equal(1, card.BaseRate);
        Assert.Null(card.Auc);
    }

    [Fact]
    public void Ratings_are_taken_in_the_order_of_time_and_those_of_one_moment_as_they_stand()
    {
        Rating[] sorted = [new(2, true, 0), new(2, false, Day), new(2, true, Day), new(2, true, 2 * Day)];
        Rating[] mixed = [sorted[3], sorted[1], sorted[2], sorted[0]];
        Rating[] swapped = [sorted[3], sorted[2], sorted[1], sorted[0]];

        Assert.Equal(TrustEvaluation.Run(sorted, new("x")), TrustEvaluation.Run(mixed, new("x")));
        Assert.NotEqual(TrustEvaluation.Run(sorted, new("x")), TrustEvaluation.Run(swapped, new("x")));
    }

    private static void AssertBrier(double[] chances, TrustRequest request)
    {
        double expected = ForAgainstFor.Select((rating, i) => Math.Pow(chances[i] - (rating.IsPositive ? 1 : 0), 2)).Average();

        Assert.Equal(expected, TrustEvaluation.Run(ForAgainstFor, request).Brier, 1e-12);
    }

    /// <summary>What is expected of somebody when the last rating comes in.</summary>
    private static double Chance(Rating[] ratings, long rated, TrustRequest request)
    {
        Reputation reputation = new(request);
        foreach (Rating rating in ratings[..^1])
        {
            reputation.Take(rating);
        }

        return reputation.Expect(rated, ratings[^1].Seconds);
    }
}
