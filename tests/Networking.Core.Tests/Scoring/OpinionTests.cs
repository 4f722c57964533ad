using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Scoring;

namespace Networking.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(OpinionTests)])]
public class OpinionTests
{
    private const double Close = 1e-9;

    public static Arbitrary<Opinion> Opinions() => Arb.From(
        from positive in Gen.Choose(0, 4000)
        from negative in Gen.Choose(0, 4000)
        from baseRate in Gen.Choose(0, 100)
        select Opinion.FromEvidence(positive / 100.0, negative / 100.0, baseRate / 100.0));

    [Property]
    public void An_opinion_sums_to_one(Opinion one, Opinion other)
    {
        Assert.All([one, other, one.Discount(other), one.Fuse(other)], opinion =>
        {
            Assert.Equal(1, opinion.Belief + opinion.Disbelief + opinion.Uncertainty, Close);
            Assert.InRange(opinion.Belief, 0, 1);
            Assert.InRange(opinion.Disbelief, 0, 1);
            Assert.InRange(opinion.Uncertainty, 0, 1 + Close);
            Assert.InRange(opinion.Expectation, 0, 1 + Close);
        });
    }

    [Fact]
    public void Evidence_gives_the_opinion_of_the_formula()
    {
        Opinion opinion = Opinion.FromEvidence(3, 1, 0.5);

        Assert.Equal((3 / 6.0, 1 / 6.0, 2 / 6.0), (opinion.Belief, opinion.Disbelief, opinion.Uncertainty));
        Assert.Equal((3 / 6.0) + (0.5 * 2 / 6.0), opinion.Expectation);
        Assert.Equal(0.25, Opinion.Vacuous().Expectation);
        Assert.Equal((2.0, 0.25), (Opinion.DefaultPriorWeight, Opinion.DefaultBaseRate));
        Assert.Equal("b 0.5, d 0.1667, u 0.3333, a 0.5", opinion.ToString());
    }

    [Property]
    public void Evidence_and_opinion_are_two_forms_of_the_same(Opinion opinion)
    {
        (double positive, double negative) = opinion.Evidence();

        AssertClose(opinion, Opinion.FromEvidence(positive, negative, opinion.BaseRate));
        AssertClose(opinion, Opinion.Of(opinion.Belief, opinion.Disbelief, opinion.Uncertainty, opinion.BaseRate));
    }

    [Property]
    public void The_word_of_somebody_fully_believed_is_taken_whole(Opinion theirs) =>
        AssertClose(theirs, Opinion.Of(1, 0, 0).Discount(theirs));

    [Property]
    public void The_word_of_somebody_unknown_or_disbelieved_says_nothing(Opinion theirs)
    {
        AssertClose(Opinion.Vacuous(theirs.BaseRate), Opinion.Vacuous().Discount(theirs));
        AssertClose(Opinion.Vacuous(theirs.BaseRate), Opinion.Of(0, 1, 0).Discount(theirs));
    }

    [Property]
    public void Nothing_known_stays_nothing_known_on_anybody_s_word(Opinion intermediary) =>
        AssertClose(Opinion.Vacuous(), intermediary.Discount(Opinion.Vacuous()));

    [Property]
    public void Discounting_never_adds_belief_and_does_so_by_the_formula(Opinion a, Opinion b)
    {
        Opinion discounted = a.Discount(b);

        Assert.Equal(a.Belief * b.Belief, discounted.Belief);
        Assert.Equal(a.Belief * b.Disbelief, discounted.Disbelief);
        Assert.Equal(a.Disbelief + a.Uncertainty + (a.Belief * b.Uncertainty), discounted.Uncertainty);
        Assert.Equal(b.BaseRate, discounted.BaseRate);
        Assert.True(discounted.Belief <= b.Belief && discounted.Uncertainty >= b.Uncertainty - Close);
    }

    [Property]
    public void Discounting_along_a_chain_is_associative(Opinion a, Opinion b, Opinion c) =>
        AssertClose(a.Discount(b).Discount(c), a.Discount(b.Discount(c)));

    [Property]
    public void Fusion_adds_evidence_in_any_order_and_grouping(Opinion a, Opinion b, Opinion c)
    {
        Assert.Equal(a.Evidence().Positive + b.Evidence().Positive, a.Fuse(b).Evidence().Positive, 1e-6);
        Assert.Equal(a.Evidence().Negative + b.Evidence().Negative, a.Fuse(b).Evidence().Negative, 1e-6);
        AssertClose(a.Fuse(b).Fuse(c), a.Fuse(b.Fuse(c)));
        AssertClose(Based(a).Fuse(Based(b)), Based(b).Fuse(Based(a)));
        AssertClose(a, a.Fuse(Opinion.Vacuous()));
        Assert.True(a.Fuse(b).Uncertainty <= a.Uncertainty + Close);

        static Opinion Based(Opinion opinion) => Opinion.Of(opinion.Belief, opinion.Disbelief, opinion.Uncertainty);
    }

    [Fact]
    public void A_prior_of_another_weight_scales_evidence()
    {
        Opinion opinion = Opinion.FromEvidence(6, 3, priorWeight: 9);

        Assert.Equal((6.0, 3.0), opinion.Evidence(9));
        Assert.Equal(0.5, opinion.Uncertainty);
    }

    [Fact]
    public void What_is_no_opinion_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("positive", () => Opinion.FromEvidence(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("negative", () => Opinion.FromEvidence(0, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("baseRate", () => Opinion.FromEvidence(0, 0, 1.5));
        Assert.Throws<ArgumentOutOfRangeException>("priorWeight", () => Opinion.FromEvidence(0, 0, 0.5, 0));
        Assert.Throws<ArgumentOutOfRangeException>("belief", () => Opinion.Of(1.1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("disbelief", () => Opinion.Of(0, -0.1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("uncertainty", () => Opinion.Of(0, 0, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("uncertainty", () => Opinion.Of(0.5, 0.2, 0.2));
        Assert.Throws<ArgumentOutOfRangeException>("baseRate", () => Opinion.Of(0, 0, 1, -0.1));
        Assert.Throws<InvalidOperationException>(() => Opinion.Of(1, 0, 0).Evidence());
        Assert.Throws<InvalidOperationException>(() => Opinion.Vacuous().Fuse(Opinion.Of(0, 1, 0)));
    }

    private static void AssertClose(Opinion expected, Opinion actual)
    {
        Assert.Equal(expected.Belief, actual.Belief, Close);
        Assert.Equal(expected.Disbelief, actual.Disbelief, Close);
        Assert.Equal(expected.Uncertainty, actual.Uncertainty, Close);
        Assert.Equal(expected.BaseRate, actual.BaseRate, Close);
    }
}
