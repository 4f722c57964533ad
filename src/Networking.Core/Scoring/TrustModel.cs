using System.Globalization;
using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core.Scoring;

/// <summary>
/// What trust the seeker has earned with a contact: decayed evidence, made into an opinion with its uncertainty, made
/// into a level. Pure functions on plain values; immutable.
/// </summary>
/// <remarks>
/// The algebra is subjective logic's and was tested on public rating networks; weights, deadlines and levels are our
/// defaults. Deadlines are calendar days and no follow-up policy's, so a holiday calendar never rewrites history.
/// </remarks>
public sealed record TrustModel
{
    /// <summary>The model of version 1, with every default.</summary>
    public static TrustModel V1 { get; } = new();

    /// <summary>What each piece of evidence weighs.</summary>
    public EvidenceWeights Weights { get; init; } = new();

    /// <summary>The days in which evidence for loses half its weight. Default 365; above 0.</summary>
    public double HalfLifeForInDays { get; init => field = Require.Positive(value, nameof(HalfLifeForInDays)); } = 365;

    /// <summary>
    /// The days in which evidence against loses half its weight. Default 540; never less than for, or belief
    /// would rise in silence.
    /// </summary>
    public double HalfLifeAgainstInDays { get; init => field = Require.Positive(value, nameof(HalfLifeAgainstInDays)); } = 540;

    /// <summary>The base rate a of opinions. Default 0.25; from 0 to 1.</summary>
    public double BaseRate { get; init => field = Require.Fraction(value, nameof(BaseRate)); } = Opinion.DefaultBaseRate;

    /// <summary>The weight W of the prior. Default 2; above 0.</summary>
    public double PriorWeight { get; init => field = Require.Positive(value, nameof(PriorWeight)); } = Opinion.DefaultPriorWeight;

    /// <summary>The belief from which somebody can be an acquaintance. Default 0.10.</summary>
    public double AcquaintanceFrom { get; init => field = Require.Fraction(value, nameof(AcquaintanceFrom)); } = 0.10;

    /// <summary>The belief from which somebody can be an associate. Default 0.35.</summary>
    public double AssociateFrom { get; init => field = Require.Fraction(value, nameof(AssociateFrom)); } = 0.35;

    /// <summary>The belief from which somebody can be an ally. Default 0.60.</summary>
    public double AllyFrom { get; init => field = Require.Fraction(value, nameof(AllyFrom)); } = 0.60;

    /// <summary>The belief from which somebody can be an advocate. Default 0.75.</summary>
    public double AdvocateFrom { get; init => field = Require.Fraction(value, nameof(AdvocateFrom)); } = 0.75;

    /// <summary>The two-way days in touch that an associate needs. Default 3.</summary>
    public int AssociateTwoWayDays { get; init => field = Require.NotNegative(value, nameof(AssociateTwoWayDays)); } = 3;

    /// <summary>The days after help within which thanks are in time, inclusive. Default 3.</summary>
    public int ThankInTimeDays { get; init => field = Require.NotNegative(value, nameof(ThankInTimeDays)); } = 3;

    /// <summary>The days after help within which thanks come at all, inclusive. Default 14.</summary>
    public int ThankDays { get; init => field = Require.NotNegative(value, nameof(ThankDays)); } = 14;

    /// <summary>The days after a lead within which its first step is taken, inclusive. Default 7.</summary>
    public int FirstStepDays { get; init => field = Require.NotNegative(value, nameof(FirstStepDays)); } = 7;

    /// <summary>The days after a lead's outcome within which it is reported, inclusive. Default 14.</summary>
    public int ReportDays { get; init => field = Require.NotNegative(value, nameof(ReportDays)); } = 14;

    /// <summary>How many unanswered messages in a row are not held against anybody. Default 2.</summary>
    public int UnansweredAllowed { get; init => field = Require.NotNegative(value, nameof(UnansweredAllowed)); } = 2;

    /// <summary>Whether a kind of evidence counts against trust.</summary>
    public static bool IsAgainst(EvidenceKind kind) => kind is
        EvidenceKind.NotThanked or EvidenceKind.LeadNotFollowed or EvidenceKind.LeadNotReported
        or EvidenceKind.PromiseBroken or EvidenceKind.AskedTooSoon or EvidenceKind.UnansweredMessage;

    /// <summary>The decayed evidence of one kind, for people who count in their own tables.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="count">How often it happened, 0 or more.</param>
    /// <param name="ageInDays">How long ago, 0 or more; fractions allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    /// <exception cref="ArgumentException">Fields of the model contradict each other; the message names all of them.</exception>
    public EvidenceSum Weigh(EvidenceKind kind, int count = 1, double ageInDays = 0)
    {
        ThrowIfContradictory();
        return Decayed(kind, Weights[kind] * Require.NotNegative(count, nameof(count)), ageInDays);
    }

    /// <summary>The decayed sum of evidence on a day; evidence dated later is left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    /// <exception cref="ArgumentException">Fields of the model contradict each other; the message names all of them.</exception>
    public EvidenceSum Sum(IEnumerable<Evidence> evidence, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ThrowIfContradictory();
        return evidence.Where(piece => piece.On <= asOf).Aggregate(
            default(EvidenceSum),
            (sum, piece) => sum + Decayed(piece.Kind, piece.Weight, Period.DaysBetween(piece.On, asOf)));
    }

    /// <summary>The opinion that evidence gives.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A side is negative or not finite.</exception>
    public Opinion OpinionOf(EvidenceSum evidence) =>
        Opinion.FromEvidence(evidence.Positive, evidence.Negative, BaseRate, PriorWeight);

    /// <summary>The highest level whose belief and milestone are both reached.</summary>
    /// <param name="belief">The belief b of an opinion, from 0 to 1.</param>
    /// <param name="milestones">What was reached besides.</param>
    /// <exception cref="ArgumentNullException"><paramref name="milestones"/> is null.</exception>
    /// <exception cref="ArgumentException">Fields of the model contradict each other; the message names all of them.</exception>
    public TrustLevel Level(double belief, TrustMilestones milestones)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        ThrowIfContradictory();
        if (belief >= AdvocateFrom && milestones.HasVouched)
        {
            return TrustLevel.Advocate;
        }

        if (belief >= AllyFrom
            && (milestones.KeptCommitments > 0 || milestones.HelpGiven > 0 || milestones.Declared >= Closeness.Close))
        {
            return TrustLevel.Ally;
        }

        if (belief >= AssociateFrom
            && (milestones.TwoWayDays >= AssociateTwoWayDays || milestones.Declared >= Closeness.Friendly))
        {
            return TrustLevel.Associate;
        }

        return belief >= AcquaintanceFrom && (milestones.TwoWayDays > 0 || milestones.Declared is not null)
            ? TrustLevel.Acquaintance
            : TrustLevel.Stranger;
    }

    /// <summary>Everything there is to say of the trust earned in a relationship, on the day it is as of.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    /// <exception cref="ArgumentException">Fields of the model contradict each other; the message names all of them.</exception>
    public Trust Assess(Relationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        ThrowIfContradictory();
        return new TrustSweep(this, relationship).Assess(relationship.AsOf);
    }

    /// <summary>The half-lives and the prior; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"trust;h={HalfLifeForInDays:R}/{HalfLifeAgainstInDays:R};a={BaseRate:R};W={PriorWeight:R}");

    internal EvidenceSum Decayed(EvidenceSum sum, double ageInDays) => ageInDays == 0
        ? sum
        : new(
            sum.Positive * Math.Pow(2, -ageInDays / HalfLifeForInDays),
            sum.Negative * Math.Pow(2, -ageInDays / HalfLifeAgainstInDays));

    internal EvidenceSum Decayed(EvidenceKind kind, double weight, double ageInDays)
    {
        Require.NotNegative(ageInDays, nameof(ageInDays));
        return IsAgainst(kind)
            ? new(0, weight * Math.Pow(2, -ageInDays / HalfLifeAgainstInDays))
            : new(weight * Math.Pow(2, -ageInDays / HalfLifeForInDays), 0);
    }

    private void ThrowIfContradictory()
    {
        List<string> faults = [];
        if (HalfLifeAgainstInDays < HalfLifeForInDays)
        {
            faults.Add("HalfLifeAgainstInDays is less than HalfLifeForInDays.");
        }

        if (ThankDays < ThankInTimeDays)
        {
            faults.Add("ThankDays is less than ThankInTimeDays.");
        }

        if (!(AcquaintanceFrom <= AssociateFrom && AssociateFrom <= AllyFrom && AllyFrom <= AdvocateFrom))
        {
            faults.Add("The beliefs of the levels do not ascend.");
        }

        if (faults.Count > 0)
        {
            throw new ArgumentException($"The trust model contradicts itself. {string.Join(" ", faults)}");
        }
    }
}
