using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

public class WarmthModelTests
{
    [Theory]
    [InlineData(1, 30, 0.1846814600)]
    [InlineData(10, 30, 0.8334419040)]
    [InlineData(1, 90, 0.3724507552)]
    public void The_chance_has_the_reference_values(double sum, double horizon, double expected) =>
        Assert.Equal(expected, WarmthModel.V1.Chance(sum, horizon), 10);

    [Fact]
    public void One_conversation_keeps_warm_through_day_7_and_out_of_the_cold_through_day_121()
    {
        LocalDate day = new(2026, 3, 1);
        Warmth warmth = WarmthModel.V1.Assess(DaySet.From([new(day, TouchSides.Mutual)]), day);

        Assert.Equal(day.PlusDays(8), warmth.NoLongerWarmOn);
        Assert.Equal(day.PlusDays(122), warmth.ColdOn);
    }
}
