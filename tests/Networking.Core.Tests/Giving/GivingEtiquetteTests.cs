using Networking.Core.Giving;
using Networking.Core.Scoring;

namespace Networking.Core.Tests.Giving;

/// <summary>Every default is pinned, and every field checked.</summary>
public class GivingEtiquetteTests
{
    [Fact]
    public void Version_1_of_the_etiquette()
    {
        GivingEtiquette v1 = GivingEtiquette.V1;

        Assert.Equal((60, 90, TrustLevel.Acquaintance), (v1.CongratulateDays, v1.RestAfterGivingInDays, v1.IntroductionLevel));
        Assert.Equal(new GivingEtiquette(), v1);
        Assert.Same(v1, NetworkSettings.Default.Giving);
        Assert.Equal("giving;congratulate=60;rest=90;introduce=Acquaintance", v1.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(36_526)]
    public void Days_beyond_a_century_or_below_zero_are_refused(int days)
    {
        Assert.Equal("CongratulateDays", Assert.Throws<ArgumentOutOfRangeException>(() => new GivingEtiquette { CongratulateDays = days }).ParamName);
        Assert.Equal("RestAfterGivingInDays", Assert.Throws<ArgumentOutOfRangeException>(() => new GivingEtiquette { RestAfterGivingInDays = days }).ParamName);
    }

    [Fact]
    public void A_level_that_there_is_not_and_no_etiquette_are_refused()
    {
        Assert.Equal("IntroductionLevel", Assert.Throws<ArgumentOutOfRangeException>(() => new GivingEtiquette { IntroductionLevel = (TrustLevel)9 }).ParamName);
        Assert.Equal("Giving", Assert.Throws<ArgumentNullException>(() => new NetworkSettings { Giving = null! }).ParamName);
    }
}
