using Networking.Core.Insights;

namespace Networking.Core.Tests.Insights;

public class ModeratelyWeakTiesTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.2460)]
    [InlineData(5, 0.8244)]
    [InlineData(10, 1)]
    [InlineData(20, 0.7358)]
    [InlineData(50, 0.0916)]
    public void The_bonus_is_greatest_at_ten(int mutualAcquaintances, double bonus) =>
        Assert.Equal(bonus, ModeratelyWeakTies.Bonus(mutualAcquaintances), 4);

    [Fact]
    public void The_bonus_rises_to_the_peak_and_falls_behind_it()
    {
        double[] bonuses = [.. Enumerable.Range(0, 1000).Select(ModeratelyWeakTies.Bonus)];

        Assert.Equal(10, ModeratelyWeakTies.Peak);
        Assert.Equal(bonuses.Take(11).Order(), bonuses.Take(11));
        Assert.Equal(bonuses.Skip(10).OrderDescending(), bonuses.Skip(10));
        Assert.All(bonuses, bonus => Assert.InRange(bonus, 0, 1));
    }

    [Fact]
    public void Fewer_than_none_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("mutualAcquaintances", () => ModeratelyWeakTies.Bonus(-1));
}
