using Networking.Core.Introductions;
using Networking.Core.Paths;
using NodaTime;

namespace Networking.Core.Tests.Paths;

public class EarlierWordTests
{
    private static readonly LocalDate YearAgo = new(2025, 11, 23);

    private static Circle TwoWays => new Circle().Ally("Ada").Ally("Bo")
        .Know("Ada", "Cy", AcquaintanceStrength.Close)
        .Know("Bo", "Cy");

    [Fact]
    public void An_introducer_who_refused_is_left_out_for_that_person_alone()
    {
        Circle circle = TwoWays.Know("Ada", "Dee").Ask("Ada", "Cy", YearAgo, (IntroductionStep.IntroducerRefused, YearAgo));

        PathsFound found = circle.View.PathsTo(circle["Cy"]);

        Assert.Equal(["Bo > Cy"], Circle.Ways(found));
        Assert.Equal(["Ada would rather not introduce you to Cy, as they said on 23 Nov 2025."], Circle.Sentences(found.Reasons));
        Assert.Equal(["Ada > Dee"], circle.Ways("Dee"));
    }

    [Fact]
    public void After_a_year_an_introducer_may_be_asked_again()
    {
        Circle circle = TwoWays.Ask("Ada", "Cy", YearAgo, (IntroductionStep.IntroducerRefused, YearAgo));

        PathsFound found = circle.Network.AsOf(Circle.Today.PlusDays(1)).PathsTo(circle["Cy"]);

        Assert.Equal(["Ada > Cy", "Bo > Cy"], Circle.Ways(found));
        Assert.Empty(found.Reasons);
    }

    [Fact]
    public void How_long_a_no_is_honoured_is_the_etiquettes_to_say()
    {
        Circle circle = TwoWays.Ask("Ada", "Cy", new(2026, 11, 1), (IntroductionStep.IntroducerRefused, new(2026, 11, 10)));
        NetworkSettings settings = NetworkSettings.Default with { Asks = NetworkSettings.Default.Asks with { BalanceDays = 12 } };

        Assert.Equal(["Ada > Cy", "Bo > Cy"], Circle.Ways(circle.Network.AsOf(Circle.Today, settings).PathsTo(circle["Cy"])));
    }

    [Fact]
    public void An_introducer_who_agreed_when_asked_again_is_no_longer_left_out()
    {
        Circle circle = TwoWays
            .Ask("Ada", "Cy", new(2026, 3, 1), (IntroductionStep.IntroducerRefused, new(2026, 3, 2)))
            .Ask("Ada", "Cy", new(2026, 11, 2), (IntroductionStep.IntroducerAgreed, new(2026, 11, 3)));

        PathsFound found = circle.View.PathsTo(circle["Cy"]);

        Assert.Equal(["Ada > Cy", "Bo > Cy"], Circle.Ways(found));
        Assert.Equal(["An introduction to Cy through Ada is under way since 2 Nov 2026; let it take its time."], Circle.Sentences(found.Reasons));
    }

    [Fact]
    public void An_introduction_that_waits_for_an_answer_is_said_and_the_introducer_not_asked_for_another()
    {
        Circle circle = TwoWays.Ask("Ada", "Cy", new(2026, 11, 16));

        PathsFound found = circle.View.PathsTo(circle["Cy"]);

        Assert.Equal(["An introduction to Cy through Ada is under way since 16 Nov 2026; let it take its time."], Circle.Sentences(found.Reasons));
        Assert.Equal([false, true], found.Paths.AsEnumerable().Select(path => path.IsReady));
        Assert.Equal("Before you ask Ada for an introduction to Cy: Give them time to answer.", found.Paths[0].Reasons[^1].Sentence);
    }

    [Fact]
    public void One_that_is_over_is_not_said()
    {
        Circle circle = TwoWays.Ask("Ada", "Cy", new(2026, 11, 16), (IntroductionStep.Closed, new(2026, 11, 17)));

        Assert.Empty(circle.View.PathsTo(circle["Cy"]).Reasons);
    }

    [Fact]
    public void A_target_who_refused_is_left_in_peace_for_a_year()
    {
        Circle circle = TwoWays.Ask("Ada", "Cy", YearAgo, (IntroductionStep.TargetRefused, YearAgo));

        PathsFound found = circle.View.PathsTo(circle["Cy"]);

        Assert.Empty(found.Paths);
        Assert.Equal(["Cy would rather not be introduced, as they said on 23 Nov 2025; leave them in peace."], Circle.Sentences(found.Reasons));
        Assert.Equal(["Ada > Cy", "Bo > Cy"], Circle.Ways(circle.Network.AsOf(Circle.Today.PlusDays(1)).PathsTo(circle["Cy"])));
    }

    [Fact]
    public void A_target_who_refused_and_agreed_later_is_not_left_in_peace()
    {
        Circle circle = TwoWays
            .Ask("Ada", "Cy", new(2026, 3, 1), (IntroductionStep.TargetRefused, new(2026, 3, 2)))
            .Ask("Bo", "Cy", new(2026, 11, 2), (IntroductionStep.TargetAgreed, new(2026, 11, 3)));

        Assert.Equal(["Ada > Cy", "Bo > Cy"], circle.Ways("Cy"));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void A_target_who_refused_and_was_in_touch_after_that_day_is_not_left_in_peace(int day, int ways)
    {
        Circle circle = new Circle().Ally("Ada").Know("Ada", "Cy")
            .Ask("Ada", "Cy", new(2026, 3, 1), (IntroductionStep.TargetRefused, new(2026, 3, 2)))
            .Contact("Cy")
            .Talk("Cy", new(2026, 3, day));

        Assert.Equal(ways, circle.Ways("Cy", new() { MostHops = 1 }).Length);
    }

    [Fact]
    public void A_paused_introducer_is_left_out_until_the_pause_ends()
    {
        Circle circle = TwoWays.Pause("Ada", new(2026, 12, 1));

        Assert.Equal(["Bo > Cy"], circle.Ways("Cy"));
        Assert.Equal(["Ada > Cy", "Bo > Cy"], Circle.Ways(circle.Network.AsOf(new(2026, 12, 1)).PathsTo(circle["Cy"])));
    }

    [Fact]
    public void A_paused_target_is_left_in_peace()
    {
        Circle circle = TwoWays.Contact("Cy").Pause("Cy");

        PathsFound found = circle.View.PathsTo(circle["Cy"]);

        Assert.Empty(found.Paths);
        Assert.Equal(["You decided to leave Cy in peace for now."], Circle.Sentences(found.Reasons));
    }
}
