using Networking.Core.Asks;
using Networking.Core.Tests.Asks.Support;
using Networking.Core.Tests.FollowUps.Support;

namespace Networking.Core.Tests.Asks;

public class SharingReadinessTests
{
    [Theory]
    [InlineData("", "sharing.not-told sharing.nothing-to-hand-on")]
    [InlineData("2026-11-01 told", "sharing.nothing-to-hand-on")]
    [InlineData("2026-11-01 card", "sharing.not-told")]
    [InlineData("2026-11-01 connected", "sharing.not-told")]
    [InlineData("2026-11-01 told; 2026-11-01 card", "")]
    [InlineData("2026-11-01 told; 2026-11-01 connected", "")]
    [InlineData("2026-11-24 told; 2026-11-24 card", "sharing.not-told sharing.nothing-to-hand-on")]
    [InlineData("2026-11-01 the search ends", "")]
    [InlineData("2026-11-01 the search ends; 2026-11-20 the search begins", "sharing.not-told sharing.nothing-to-hand-on")]
    public void Somebody_can_pass_something_on_who_knows_and_holds_something(string causes, string missing)
    {
        AskStory story = new(causes);
        SharingReadiness readiness = story.On(Days.Of("2026-11-23")).ReadinessToShare(story.Who);

        Assert.Equal(missing, string.Join(' ', readiness.Missing));
        Assert.Equal(missing.Length == 0, readiness.IsReady);
    }

    [Fact]
    public void Each_part_is_shown()
    {
        AskStory story = new("2026-11-01 told; 2026-11-02 connected; 2026-11-10 the search ends");
        SharingReadiness during = story.On(Days.Of("2026-11-09")).ReadinessToShare(story.Who);

        Assert.Equal((true, true, false, true), (during.SearchGoesOn, during.ToldOfSearch, during.GivenCard, during.IsConnected));
        Assert.Equal("told: True, card: False, connected: True", during.ToString());
        Assert.Equal("told: True, card: False, connected: True, no search", story.On(Days.Of("2026-11-10")).ReadinessToShare(story.Who).ToString());
    }
}
