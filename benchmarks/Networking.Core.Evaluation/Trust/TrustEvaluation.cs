using Networking.Core.Evaluation.Metrics;
using Networking.Core.Evaluation.Reading;

namespace Networking.Core.Evaluation.Trust;

/// <summary>
/// Foretells the sign of each rating from the earlier ones alone, in the order of time; ratings of the same moment keep
/// their order. The first 30 %, rounded down, only teach and are not scored.
/// </summary>
internal static class TrustEvaluation
{
    private const int TeachingPercent = 30;

    internal static Scorecard Run(IReadOnlyList<Rating> ratings, TrustRequest request)
    {
        Forecasts forecasts = new();
        Reputation reputation = new(request);
        long teaching = (long)ratings.Count * TeachingPercent / 100;
        foreach (Rating rating in ratings.OrderBy(rating => rating.Seconds))
        {
            if (teaching-- <= 0)
            {
                forecasts.Add(reputation.Expect(rating.Rated, rating.Seconds), rating.IsPositive);
            }

            reputation.Take(rating);
        }

        return Scorecard.Of(forecasts);
    }
}
