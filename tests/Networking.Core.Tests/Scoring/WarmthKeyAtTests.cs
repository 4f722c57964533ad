using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

public class WarmthKeyAtTests
{
    private static readonly WarmthModel Model = WarmthModel.V1;

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(12.5)]
    public void A_key_at_a_day_gives_back_its_count(double sum)
    {
        LocalDate day = new(2026, 11, 23);
        Assert.Equal(sum, Model.SumFromKey(Model.KeyAt(sum, day), day), 12);
    }

    [Fact]
    public void The_key_at_the_cold_chance_parts_the_cold_from_the_others_on_the_day_the_model_names()
    {
        double key = Model.Key([new DayInTouch(new(2026, 7, 23), TouchSides.Mutual)]);
        LocalDate cold = Model.FirstDayBelow(key, Model.CoolingFrom, Model.BandHorizonInDays)!.Value;
        double bound = Model.SumAt(Model.CoolingFrom, Model.BandHorizonInDays);
        Assert.True(key < Model.KeyAt(bound, cold));
        Assert.False(key < Model.KeyAt(bound, cold.PlusDays(-1)));
    }

    [Fact]
    public void A_negative_count_has_no_key() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.KeyAt(-1, new(2026, 11, 23)));
}
