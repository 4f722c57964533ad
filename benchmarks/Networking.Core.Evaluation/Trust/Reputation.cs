using Networking.Core.Evaluation.Reading;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Trust;

/// <summary>
/// What is known of everybody from the ratings taken in so far, in the order of time. Evidence, its fading and the
/// opinion it gives are the library's: a positive rating is evidence for of weight 1, a negative one evidence against.
/// </summary>
internal sealed class Reputation(TrustRequest request)
{
    private readonly Dictionary<long, (EvidenceSum Sum, double Seconds)> _people = [];

    // Over the longest half-life that a model takes, nothing fades: two to the power of so little is 1.
    private readonly TrustModel _model = new()
    {
        HalfLifeForInDays = Math.Min(request.HalfLife, double.MaxValue),
        HalfLifeAgainstInDays = Math.Min(request.HalfLife, double.MaxValue),
        Weights = new() { HelpGiven = 1, PromiseBroken = request.Against },
    };

    private double _positive;
    private double _negative;

    /// <summary>The chance that the next rating somebody receives is positive.</summary>
    internal double Expect(long rated, double seconds)
    {
        EvidenceSum known = Known(rated, seconds);
        return Opinion.FromEvidence(known.Positive, known.Negative, BaseRate).Expectation;
    }

    internal void Take(Rating rating)
    {
        EvidenceSum one = _model.Weigh(rating.IsPositive ? EvidenceKind.HelpGiven : EvidenceKind.PromiseBroken);
        _people[rating.Rated] = (Known(rating.Rated, rating.Seconds) + one, rating.Seconds);
        _positive += rating.IsPositive ? 1 : 0;
        _negative += rating.IsPositive ? 0 : 1;
    }

    private double BaseRate => request.Prior == Prior.Uniform ? 0.5 : (_positive + 1) / (_positive + _negative + 2);

    /// <summary>The evidence as it has faded since the last rating: both sides by the same factor.</summary>
    private EvidenceSum Known(long rated, double seconds)
    {
        if (!_people.TryGetValue(rated, out (EvidenceSum Sum, double Seconds) known))
        {
            return default;
        }

        double left = _model.Weigh(EvidenceKind.HelpGiven, ageInDays: (seconds - known.Seconds) / Seconds.PerDay).Positive;
        return new(known.Sum.Positive * left, known.Sum.Negative * left);
    }
}
