using Networking.Core.Scoring;

namespace Networking.Core.FollowUps;

/// <summary>Keep the rhythm of a relationship that has one of its own and no tier.</summary>
/// <remarks>
/// Applies from five days in touch. Ideal when the silence is one and a half times the mean gap, but at least 14 days;
/// latest when it is four times, but not before the ideal day. Fractions of a day are rounded up. Whoever is dormant
/// has lost the rhythm and is for <see cref="ReconnectPolicy"/>.
/// </remarks>
public sealed record RhythmPolicy : FollowUpPolicy
{
    /// <summary>The silence ratio from which to be in touch. Default 1.5; above 0, at most 100.</summary>
    public double IdealRatio { get; init => field = Ratio(value, nameof(IdealRatio)); } = 1.5;

    /// <summary>The silence ratio up to which it is in time. Default 4; above 0, at most 100.</summary>
    public double LatestRatio { get; init => field = Ratio(value, nameof(LatestRatio)); } = 4;

    /// <summary>The shortest silence to speak of, in days. Default 14; from 0 to 36,525.</summary>
    public int ShortestSilenceInDays { get; init => field = Require.Days(value, 0, nameof(ShortestSilenceInDays)); } = 14;

    /// <inheritdoc/>
    public override string Name => "rhythm";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Cadence;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.Research;

    /// <inheritdoc/>
    public override string Source => "Our measurement on public e-mail data: the longer the silence against the usual gap, the rarer any further contact.";

    /// <summary>Whether a relationship has a rhythm, so that the warmth floor leaves it alone.</summary>
    internal static bool AppliesTo(Relationship relationship) =>
        relationship.Days is { Count: >= WarmthModel.FewestDaysForRhythm };

    private static double Ratio(double value, string name) =>
        Require.That(value is > 0 and <= 100, value, name, "A number above 0 and up to 100 is needed.");

    /// <exception cref="ArgumentException">The latest ratio is below the ideal one.</exception>
    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        if (LatestRatio < IdealRatio)
        {
            throw new ArgumentException("The rhythm policy contradicts itself. LatestRatio is below IdealRatio.");
        }

        if (context.HasTier(relationship) || !AppliesTo(relationship) || relationship.Warmth.Band == WarmthBand.Dormant
            || relationship.Days is not { MeanGapInDays: { } gap, Last: { } last })
        {
            yield break;
        }

        int ideal = Math.Max(ShortestSilenceInDays, (int)Math.Ceiling(IdealRatio * gap));
        int latest = Math.Max(ideal, (int)Math.Ceiling(LatestRatio * gap));
        yield return Make(
            relationship,
            last,
            new(last.PlusDays(ideal), last.PlusDays(latest)),
            new(
                "rhythm.gap",
                "You are usually in touch every {gap} days; last on {day}.",
                new("gap", Math.Round(gap)),
                new("day", last)));
    }
}
