using System.Reflection;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

/// <summary>Every default of the models is pinned, every field checked: a changed default is a breaking change.</summary>
public class ModelFieldTests
{
    [Theory]
    [InlineData(nameof(WarmthModel.HalfLifeInDays), 60.0)]
    [InlineData(nameof(WarmthModel.MutualWeight), 1.0)]
    [InlineData(nameof(WarmthModel.TheirsWeight), 0.8)]
    [InlineData(nameof(WarmthModel.MineWeight), 0.125)]
    [InlineData(nameof(WarmthModel.UnansweredLimit), 3)]
    [InlineData(nameof(WarmthModel.ChanceScale), 0.01372)]
    [InlineData(nameof(WarmthModel.Baseline), 0.157)]
    [InlineData(nameof(WarmthModel.HorizonExponent), 0.751)]
    [InlineData(nameof(WarmthModel.BandHorizonInDays), 90.0)]
    [InlineData(nameof(WarmthModel.WarmFrom), 0.35)]
    [InlineData(nameof(WarmthModel.CoolingFrom), 0.15)]
    [InlineData(nameof(WarmthModel.DormantAfterYears), 3)]
    [InlineData(nameof(WarmthModel.DormantTwoWayDays), 3)]
    public void A_default_of_warmth_stays(string field, object expected) => AssertDefault(new WarmthModel(), field, expected);

    [Theory]
    [InlineData(nameof(TrustModel.HalfLifeForInDays), 365.0)]
    [InlineData(nameof(TrustModel.HalfLifeAgainstInDays), 540.0)]
    [InlineData(nameof(TrustModel.BaseRate), 0.25)]
    [InlineData(nameof(TrustModel.PriorWeight), 2.0)]
    [InlineData(nameof(TrustModel.AcquaintanceFrom), 0.10)]
    [InlineData(nameof(TrustModel.AssociateFrom), 0.35)]
    [InlineData(nameof(TrustModel.AllyFrom), 0.60)]
    [InlineData(nameof(TrustModel.AdvocateFrom), 0.75)]
    [InlineData(nameof(TrustModel.AssociateTwoWayDays), 3)]
    [InlineData(nameof(TrustModel.ThankInTimeDays), 3)]
    [InlineData(nameof(TrustModel.ThankDays), 14)]
    [InlineData(nameof(TrustModel.FirstStepDays), 7)]
    [InlineData(nameof(TrustModel.ReportDays), 14)]
    [InlineData(nameof(TrustModel.UnansweredAllowed), 2)]
    public void A_default_of_trust_stays(string field, object expected) => AssertDefault(new TrustModel(), field, expected);

    [Theory]
    [InlineData(nameof(EvidenceWeights.Conversation), 0.25)]
    [InlineData(nameof(EvidenceWeights.HelpGiven), 1.0)]
    [InlineData(nameof(EvidenceWeights.ThankedInTime), 0.5)]
    [InlineData(nameof(EvidenceWeights.ThankedLate), 0.25)]
    [InlineData(nameof(EvidenceWeights.NotThanked), 0.75)]
    [InlineData(nameof(EvidenceWeights.LeadReported), 1.5)]
    [InlineData(nameof(EvidenceWeights.LeadReportedLate), 0.75)]
    [InlineData(nameof(EvidenceWeights.LeadNotFollowed), 1.5)]
    [InlineData(nameof(EvidenceWeights.LeadNotReported), 1.0)]
    [InlineData(nameof(EvidenceWeights.RepeatedNeglect), 1.5)]
    [InlineData(nameof(EvidenceWeights.PromiseKept), 1.0)]
    [InlineData(nameof(EvidenceWeights.PromiseKeptLate), 0.5)]
    [InlineData(nameof(EvidenceWeights.PromiseBroken), 1.5)]
    [InlineData(nameof(EvidenceWeights.LeadGiven), 0.5)]
    [InlineData(nameof(EvidenceWeights.Introduced), 1.5)]
    [InlineData(nameof(EvidenceWeights.Endorsed), 1.5)]
    [InlineData(nameof(EvidenceWeights.AskedTooSoon), 0.5)]
    [InlineData(nameof(EvidenceWeights.UnansweredMessage), 0.5)]
    [InlineData(nameof(EvidenceWeights.DeclaredKnown), 0.5)]
    [InlineData(nameof(EvidenceWeights.DeclaredFriendly), 1.5)]
    [InlineData(nameof(EvidenceWeights.DeclaredClose), 4.0)]
    [InlineData(nameof(EvidenceWeights.DeclaredVouched), 2.0)]
    public void A_default_weight_stays(string field, object expected) => AssertDefault(new EvidenceWeights(), field, expected);

    [Theory]
    [InlineData(typeof(WarmthModel), 13)]
    [InlineData(typeof(TrustModel), 14)]
    [InlineData(typeof(EvidenceWeights), 22)]
    public void Every_number_is_checked_and_named(Type type, int count)
    {
        PropertyInfo[] numbers = [.. Numbers(type)];

        Assert.Equal(count, numbers.Length);
        Assert.All(numbers, number =>
        {
            object[] wrong = number.PropertyType == typeof(int)
                ? [-1]
                : [-0.001, double.NaN, double.PositiveInfinity, double.NegativeInfinity];
            Assert.All(wrong, value => Assert.Equal(number.Name, Refused(type, number, value)));
        });
    }

    [Fact]
    public void Zero_is_refused_where_it_makes_no_sense()
    {
        string[] refused =
        [
            .. from type in new[] { typeof(WarmthModel), typeof(TrustModel), typeof(EvidenceWeights) }
               from number in Numbers(type)
               where Refused(type, number, number.PropertyType == typeof(int) ? (object)0 : 0.0) is not null
               select number.Name,
        ];

        Assert.Equal(
            [
                "HalfLifeInDays", "ChanceScale", "HorizonExponent", "BandHorizonInDays", "DormantAfterYears",
                "HalfLifeForInDays", "HalfLifeAgainstInDays", "PriorWeight",
            ],
            refused);
    }

    [Fact]
    public void The_shortest_half_life_keeps_keys_finite_through_2099()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WarmthModel { HalfLifeInDays = 35.99 });
        WarmthModel model = new() { HalfLifeInDays = WarmthModel.ShortestHalfLife };
        LocalDate last = new(2099, 12, 31);
        DaySet days = DaySet.From(Enumerable.Range(0, 5000).Select(age => new DayInTouch(last.PlusDays(-age), TouchSides.Mutual)));

        Assert.True(double.IsFinite(model.Key(days.AsSpan())));
        Assert.Equal(model.Sum(days.AsSpan(), last), model.SumFromKey(model.Key(days.AsSpan()), last), 1e-9);
        Assert.Equal(new LocalDate(2000, 1, 1), WarmthModel.Landmark);
    }

    [Fact]
    public void A_fraction_above_one_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("WarmFrom", () => new WarmthModel { WarmFrom = 1 });
        Assert.Throws<ArgumentOutOfRangeException>("CoolingFrom", () => new WarmthModel { CoolingFrom = 1 });
        Assert.Throws<ArgumentOutOfRangeException>("BaseRate", () => new TrustModel { BaseRate = 1.001 });
        Assert.Throws<ArgumentOutOfRangeException>("AllyFrom", () => new TrustModel { AllyFrom = 1.001 });
    }

    [Fact]
    public void Fields_of_a_trust_model_that_contradict_each_other_are_named_together_on_every_use()
    {
        TrustModel wrong = new() { HalfLifeForInDays = 600, ThankDays = 2, AllyFrom = 0.2 };
        Relationship relationship = Diary.With(Journals.First).AsOf(Journals.First);
        Action[] uses =
        [
            () => wrong.Assess(relationship),
            () => wrong.Level(0.5, new()),
            () => wrong.Sum([], Journals.First),
            () => wrong.Weigh(EvidenceKind.HelpGiven),
        ];

        Assert.All(uses, use =>
        {
            string message = Assert.Throws<ArgumentException>(use).Message;
            Assert.StartsWith("The trust model contradicts itself. ", message, StringComparison.Ordinal);
            Assert.Contains("HalfLifeAgainstInDays", message, StringComparison.Ordinal);
            Assert.Contains("ThankDays", message, StringComparison.Ordinal);
            Assert.Contains("levels do not ascend", message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Fields_of_a_trust_model_that_are_equal_do_not_contradict_each_other()
    {
        TrustModel level = new()
        {
            HalfLifeForInDays = 540,
            ThankDays = 3,
            AcquaintanceFrom = 0.4,
            AssociateFrom = 0.4,
            AllyFrom = 0.4,
            AdvocateFrom = 0.4,
        };

        Assert.Equal(new EvidenceSum(1, 0), level.Weigh(EvidenceKind.HelpGiven));
    }

    [Fact]
    public void Bands_of_a_warmth_model_that_cross_are_refused_on_first_use()
    {
        WarmthModel wrong = new() { WarmFrom = 0.1 };

        Assert.Contains("CoolingFrom", Assert.Throws<ArgumentException>(() => wrong.Band(0.5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => wrong.Assess(DaySets.Of(Journals.First, (0, 'b')), Journals.First));
        Assert.Equal(WarmthBand.Cold, new WarmthModel { WarmFrom = 0.15 }.Band(0.1));
    }

    [Fact]
    public void The_key_s_fingerprint_changes_with_what_enters_a_key_and_nothing_else()
    {
        Assert.Equal("warmth-key-1;h=60;w=1/0.8/0.125;u=3", WarmthModel.V1.KeyFingerprint);
        string[] changing =
        [
            .. Numbers(typeof(WarmthModel))
                .Where(number =>
                {
                    WarmthModel changed = new();
                    number.SetValue(changed, number.PropertyType == typeof(int) ? (object)44 : number.Name == "HalfLifeInDays" ? 44.0 : 0.44);
                    return changed.KeyFingerprint != WarmthModel.V1.KeyFingerprint;
                })
                .Select(number => number.Name),
        ];

        Assert.Equal(["HalfLifeInDays", "MutualWeight", "TheirsWeight", "MineWeight", "UnansweredLimit"], changing);
    }

    [Fact]
    public void Every_kind_of_evidence_has_its_own_weight()
    {
        EvidenceWeights weights = new();
        foreach (EvidenceKind kind in Enum.GetValues<EvidenceKind>())
        {
            PropertyInfo property = typeof(EvidenceWeights).GetProperty(kind.ToString())!;
            Assert.Equal(property.GetValue(weights), weights[kind]);
            EvidenceWeights changed = new();
            property.SetValue(changed, 7.5);
            Assert.Equal(7.5, changed[kind]);
        }

        Assert.Throws<ArgumentOutOfRangeException>("kind", () => weights[(EvidenceKind)99]);
    }

    private static IEnumerable<PropertyInfo> Numbers(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(p => p.CanWrite && (p.PropertyType == typeof(int) || p.PropertyType == typeof(double)));

    private static void AssertDefault(object model, string field, object expected) =>
        Assert.Equal(expected, model.GetType().GetProperty(field)!.GetValue(model));

    private static string? Refused(Type type, PropertyInfo number, object value)
    {
        try
        {
            number.SetValue(Activator.CreateInstance(type), value);
            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentOutOfRangeException refused)
        {
            return refused.ParamName;
        }
    }
}
