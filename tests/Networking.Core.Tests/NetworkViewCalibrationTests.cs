using FsCheck;
using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests;

public class NetworkViewCalibrationTests
{
    private static readonly LocalDate Today = new(2026, 3, 2);

    [Property(Arbitrary = [typeof(Journals)], MaxTest = 100)]
    public void A_view_s_answer_is_the_model_s_on_its_relationships(Journal journal, LocalDate today, PositiveInt horizon)
    {
        NetworkSettings settings = new() { Warmth = WarmthModel.V1 with { ChanceScale = 0.02, HalfLifeInDays = 90 } };
        NetworkView view = journal.ToNetwork().AsOf(today, settings);
        IEnumerable<DaySet> days = view.Relationships.Select(relationship => relationship.Days);

        Assert.Equal(settings.Warmth.Calibrate(days, today, horizon.Get), view.CalibrateWarmth(horizon.Get));
        Assert.Equal(settings.Warmth.Calibrate(days, today, 30), view.CalibrateWarmth());
    }

    [Fact]
    public void A_calibrated_view_has_other_chances_and_the_same_keys()
    {
        Network network = Ten().ToNetwork();
        NetworkSettings settings = NetworkSettings.Default;
        NetworkView view = network.AsOf(Today, settings);
        WarmthCalibration calibration = view.CalibrateWarmth();
        NetworkView calibrated = network.AsOf(Today, settings with { Warmth = calibration.Apply(settings.Warmth) });
        Warmth before = view[Ids.Contact(1)].Warmth;
        Warmth after = calibrated[Ids.Contact(1)].Warmth;

        Assert.Equal(0, calibration.Heard);
        Assert.True(calibration.Factor < 1);
        Assert.True(after.ChanceIn90Days < before.ChanceIn90Days);
        Assert.True(after.ColdOn < before.ColdOn);
        Assert.Equal((before.Key, before.Sum), (after.Key, after.Sum));
    }

    [Fact]
    public void Of_a_calibrated_view_the_answer_is_the_factor_still_to_be_applied()
    {
        Network network = Ten().ToNetwork();
        WarmthModel once = network.AsOf(Today).CalibrateWarmth().Apply(WarmthModel.V1);
        NetworkView calibrated = network.AsOf(Today, new() { Warmth = once });

        Assert.Equal(once.Calibrate(calibrated.Relationships.Select(relationship => relationship.Days), Today), calibrated.CalibrateWarmth());
        Assert.InRange(calibrated.CalibrateWarmth().Factor, network.AsOf(Today).CalibrateWarmth().Factor, 1);
    }

    [Fact]
    public void Paused_contacts_count_merged_ones_count_once_and_erased_ones_not_at_all()
    {
        double each = Expected(Ten()) / 10;
        Diary paused = Ten();
        paused.Write(new ContactPaused { Id = paused.NextId, On = Today.PlusDays(-80), Contact = Ids.Contact(1) });
        Diary erased = Ten();
        erased.Write(new ContactErased { Id = erased.NextId, On = Today, Contacts = [Ids.Contact(1)] });
        Diary merged = Ten();
        merged.Write(new ContactsMerged { Id = merged.NextId, On = Today, Kept = Ids.Contact(1), Absorbed = Ids.Contact(2) });

        Assert.Equal(10 * each, Expected(paused), 1e-12);
        Assert.Equal(9 * each, Expected(erased), 1e-12);
        // Both were in touch on the same day, which is one day of one person.
        Assert.Equal(9 * each, Expected(merged), 1e-12);
    }

    [Fact]
    public void A_horizon_is_above_zero() =>
        Assert.Throws<ArgumentOutOfRangeException>("horizonInDays", () => Network.Empty.AsOf(Today).CalibrateWarmth(0));

    [Fact]
    public void A_network_of_nobody_stays_as_it_is() => Assert.Equal(1, Network.Empty.AsOf(Today).CalibrateWarmth().Factor);

    private static double Expected(Diary diary) => diary.ToNetwork().AsOf(Today).CalibrateWarmth().Expected;

    /// <summary>Ten contacts who were all met on one day and silent ever since.</summary>
    private static Diary Ten()
    {
        Diary diary = new();
        for (int i = 1; i <= 10; i++)
        {
            diary.Add(Ids.Contact(i), Today.PlusDays(-90));
        }

        diary.Write(new InteractionLogged
        {
            Id = diary.NextId,
            On = Today.PlusDays(-90),
            Contacts = [.. Enumerable.Range(1, 10).Select(Ids.Contact)],
            Direction = Direction.Mutual,
            Channel = Channel.InPerson,
        });
        return diary;
    }
}
