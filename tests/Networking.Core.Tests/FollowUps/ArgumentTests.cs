using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>What a model, a set or a window refuses, and which value it names.</summary>
public class ArgumentTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    [Theory]
    [InlineData(-1)]
    [InlineData(36_526)]
    public void Days_beyond_a_century_or_below_zero_are_refused(int days)
    {
        Refuses("LapseInDays", () => new ThankYouPolicy { LapseInDays = days });
        Refuses("LapseInDays", () => new TierCadencePolicy { LapseInDays = days });
        Refuses("LapseInDays", () => new ReplyOwedPolicy { LapseInDays = days });
        Refuses("LapseInDays", () => new ReconnectPolicy { LapseInDays = days });
        Refuses("ShortestSilenceInDays", () => new RhythmPolicy { ShortestSilenceInDays = days });
        Refuses("ShortestSilenceInDays", () => new WarmthFloorPolicy { ShortestSilenceInDays = days });
        Refuses("IntervalInDays", () => new MentorCheckInPolicy { IntervalInDays = days });
        Refuses("RestInDays", () => new PolicySet { RestInDays = days });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1.5)]
    [InlineData(100.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Ratios_are_above_0_and_at_most_100(double ratio)
    {
        Refuses("IdealRatio", () => new RhythmPolicy { IdealRatio = ratio });
        Refuses("LatestRatio", () => new RhythmPolicy { LatestRatio = ratio });
    }

    [Fact]
    public void Other_numbers_have_their_least()
    {
        Refuses("ShortestSilenceInDays", () => new WarmthFloorPolicy { ShortestSilenceInDays = 0 });
        Refuses("IntervalInDays", () => new MentorCheckInPolicy { IntervalInDays = 0 });
        Refuses("ReconnectsPerWeek", () => new PolicySet { ReconnectsPerWeek = -1 });
        Refuses("AttemptsBeforeRest", () => new PolicySet { AttemptsBeforeRest = 0 });
    }

    [Fact]
    public void The_ends_of_each_range_are_taken()
    {
        Assert.Equal(0, new ThankYouPolicy { LapseInDays = 0 }.LapseInDays);
        Assert.Equal(36_525, new ReplyOwedPolicy { LapseInDays = 36_525 }.LapseInDays);
        Assert.Null(new RhythmPolicy { LapseInDays = null }.LapseInDays);
        Assert.Equal((1, 36_525), (new MentorCheckInPolicy { IntervalInDays = 1 }.IntervalInDays, new MentorCheckInPolicy { IntervalInDays = 36_525 }.IntervalInDays));
        Assert.Equal(100, new RhythmPolicy { LatestRatio = 100 }.LatestRatio);
        Assert.Equal((0, 1, 0), (new PolicySet { ReconnectsPerWeek = 0 }.ReconnectsPerWeek, new PolicySet { AttemptsBeforeRest = 1 }.AttemptsBeforeRest, new PolicySet { RestInDays = 0 }.RestInDays));
    }

    [Fact]
    public void The_longest_times_still_give_answers_at_the_end_of_the_calendar()
    {
        LocalDate last = new(2099, 12, 31);
        Story story = new();
        ContactId who = story.Contact();
        ContactId other = story.Contact();
        for (int i = 0; i < 5; i++)
        {
            story.Both(other, new LocalDate(1995 + (i * 26), 1, 1));
        }

        story.Both(who, last);
        story.Tier(who, last, "rare");
        PolicySet policies = new PolicySet { RestInDays = 36_525 }
            .With(new TierCadencePolicy { LapseInDays = 36_525, Tiers = new("Own", "Ours.", EvidenceGrade.OwnDefault, ("rare", 36_525)) })
            .With(new RhythmPolicy { LapseInDays = 36_525, IdealRatio = 100, LatestRatio = 100 });
        NetworkSettings settings = NetworkSettings.Default with
        {
            Policies = policies,
            Warmth = new() { HalfLifeInDays = 1e9 },
        };

        Assert.Equal(
            ["connect-after-meeting", "note-what-matters", "rhythm", "tier-cadence"],
            story.On(last, settings).FollowUps.Select(followUp => followUp.Policy).Order());
    }

    [Fact]
    public void Somebody_who_never_goes_cold_within_the_calendar_needs_no_warmth_floor()
    {
        Story story = new();
        story.Both(story.Contact(), Monday);

        Assert.Empty(story.FollowUps(Monday, "warmth-floor", NetworkSettings.Default with { Warmth = new() { HalfLifeInDays = 1e9 } }));
    }

    [Fact]
    public void Tiers_need_names_a_source_and_intervals()
    {
        Assert.Throws<ArgumentNullException>("name", () => Tiers(null!, "s"));
        Assert.Throws<ArgumentException>("name", () => Tiers(" ", "s"));
        Assert.Throws<ArgumentNullException>("source", () => Tiers("n", null!));
        Assert.Throws<ArgumentNullException>("tiers", () => Tiers("n", "s", (null!, 1)));
        Assert.Throws<ArgumentException>("tiers", () => Tiers("n", "s", ("", 1)));
        Assert.Throws<ArgumentException>("tiers", () => Tiers("n", "s", ("A", 1), ("a", 2)));
        Assert.Throws<ArgumentOutOfRangeException>("tiers", () => Tiers("n", "s", ("A", 0)));
        Assert.Throws<ArgumentOutOfRangeException>("tiers", () => Tiers("n", "s", ("A", 36_526)));
        Assert.Throws<ArgumentNullException>("Tiers", () => new TierCadencePolicy { Tiers = null! });
        Assert.Null(Tiers("n", "s").DaysOf("A"));
    }

    [Fact]
    public void A_set_has_each_name_once()
    {
        Assert.Throws<ArgumentException>("Policies", () => new PolicySet { Policies = [new RhythmPolicy(), new RhythmPolicy { IdealRatio = 2 }] });
        Assert.Throws<ArgumentException>("Policies", () => new PolicySet { Policies = [null!] });
        Assert.Throws<ArgumentNullException>("policy", () => PolicySet.V1.With(null!));
    }

    [Fact]
    public void A_set_takes_leaves_and_replaces_policies()
    {
        RhythmPolicy slow = new() { IdealRatio = 3 };
        PolicySet without = PolicySet.V1.Without("rhythm");

        Assert.Equal(PolicySet.V1.Policies.Count - 1, without.Policies.Count);
        Assert.Same(slow, without.With(slow).Policies[^1]);
        Assert.Same(slow, PolicySet.V1.With(slow).Policies[PolicySet.V1.Policies.ToList().FindIndex(policy => policy is RhythmPolicy)]);
        Assert.Equal(PolicySet.V1.Policies.Count, PolicySet.V1.With(slow).Policies.Count);
        Assert.Equal(PolicySet.V1, PolicySet.V1.Without("nothing"));
    }

    [Fact]
    public void A_window_does_not_end_before_it_begins()
    {
        Assert.Throws<ArgumentException>("latest", () => new DateWindow(Monday, Monday.PlusDays(-1)));
        Assert.Equal(1, new DateWindow(Monday, Monday).LengthInDays);
        Assert.Equal(4, new DateWindow(Monday, Monday.PlusDays(3)).LengthInDays);
        Assert.False(new DateWindow(Monday, Monday).IsOverdue(Monday));
        Assert.True(new DateWindow(Monday, Monday).IsOverdue(Monday.PlusDays(1)));
    }

    [Fact]
    public void A_policy_needs_a_relationship_and_a_context()
    {
        Story story = new();
        ContactId who = story.Contact();
        NetworkView view = story.On(Monday);

        Assert.Throws<ArgumentNullException>("relationship", () => new ThankYouPolicy().Due(null!, new(view)));
        Assert.Throws<ArgumentNullException>("context", () => new ThankYouPolicy().Due(view[who], null!));
    }

    [Fact]
    public void Keys_compare_by_contact_policy_anchor_and_subject()
    {
        ContactId one = new(new(1, 0, 0, new byte[8]));
        ContactId two = new(new(2, 0, 0, new byte[8]));
        FollowUpKey[] ordered =
        [
            new("a", one, "", Monday), new("a", one, "x", Monday), new("a", one, "", Monday.PlusDays(1)),
            new("b", one, "", Monday.PlusDays(-9)), new("a", two, "", Monday.PlusDays(-9)),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.Equal(0, ordered[0].CompareTo(ordered[0]));
        Assert.Equal("a/00000001-0000-0000-0000-000000000000/x/2026-11-16", ordered[1].ToString());
    }

    private static void Refuses(string name, Func<object> make) => Assert.Throws<ArgumentOutOfRangeException>(name, make);

    private static CadenceTiers Tiers(string name, string source, params (string, int)[] tiers) =>
        new(name, source, EvidenceGrade.OwnDefault, tiers);
}
