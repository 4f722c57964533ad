using Networking.Core.Contacts;
using Networking.Core.Paths;
using Networking.Core.Scoring;

namespace Networking.Core.Tests.Paths;

public class IntroductionPathTests
{
    [Fact]
    public void One_introducer_is_asked_for_an_introduction()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Know("Ada", "Bo", AcquaintanceStrength.Close, "Solstice");

        IntroductionPath path = Assert.Single(circle.View.PathsTo(circle["Bo"]).Paths);

        Assert.Equal("Ada > Bo", Circle.Names(path));
        Assert.Equal(new(circle["Bo"], "Bo", "Solstice", IsContact: false), path.Target);
        Assert.Equal([new(circle["Ada"], "Ada", "", IsContact: true)], path.Introducers);
        Assert.Equal(4 / 9.0, path.Opinion.Belief, 12);
        Assert.Equal(
            [
                "You know Ada (trust: ally, belief 0.67).",
                "Ada and Bo are close, as noted on 23 Nov 2026 (belief 0.67).",
                "Before you ask Ada for an introduction to Bo: Say hello first, with no ask in it: ask how they are, or share something they may like.",
            ],
            Circle.Sentences(path.Reasons));
    }

    [Fact]
    public void Two_introducers_are_named_in_order_with_what_ties_them()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Friendly)
            .Know("Ada", "Bo", AcquaintanceStrength.Knows, on: new(2026, 9, 7))
            .Know("Bo", "Cy", AcquaintanceStrength.HeardOf, on: new(2026, 10, 8));

        IntroductionPath path = Assert.Single(circle.View.PathsTo(circle["Cy"]).Paths);

        Assert.Equal("Ada > Bo > Cy", Circle.Names(path));
        Assert.Equal(["Ada", "Bo"], path.Introducers.Select(person => person.Name));
        Assert.Equal(3 / 7.0 * (3 / 7.0) * 0.2, path.Opinion.Belief, 12);
        Assert.Equal([null, AcquaintanceStrength.Knows, AcquaintanceStrength.HeardOf], path.Hops.AsEnumerable().Select(hop => hop.Strength));
        Assert.Equal([null, new(2026, 9, 7), new(2026, 10, 8)], path.Hops.AsEnumerable().Select(hop => hop.NotedOn));
        Assert.Equal([null, "Ada", "Bo"], path.Hops.AsEnumerable().Select(hop => hop.From?.Name));
        Assert.Equal(
            [
                "You know Ada (trust: associate, belief 0.43).",
                "Ada and Bo know each other, as noted on 7 Sep 2026 (belief 0.43).",
                "Bo and Cy have heard of each other, as noted on 8 Oct 2026 (belief 0.2).",
                "Before you ask Ada for an introduction to Bo: Say hello first, with no ask in it: ask how they are, or share something they may like.",
            ],
            Circle.Sentences(path.Reasons));
    }

    [Fact]
    public void The_opinion_is_that_of_every_tie_discounted_by_those_before_it()
    {
        Circle circle = new Circle().Ally("Ada").Know("Ada", "Bo", AcquaintanceStrength.Close).Know("Bo", "Cy");
        NetworkView view = circle.View;

        IntroductionPath path = view.PathsTo(circle["Cy"]).Paths[0];

        Opinion ada = view[circle["Ada"]].Trust.Opinion;
        Opinion close = AcquaintanceOpinions.Of(AcquaintanceStrength.Close);
        Opinion knows = AcquaintanceOpinions.Of(AcquaintanceStrength.Knows);
        Assert.Equal([ada, close, knows], path.Hops.AsEnumerable().Select(hop => hop.Opinion));
        Assert.Equal(ada.Discount(close).Discount(knows), path.Opinion);
        Assert.Equal(ada.Belief * close.Belief * knows.Belief, path.Opinion.Belief, 12);
    }

    [Fact]
    public void Two_introducers_who_are_close_come_before_one_who_has_only_heard_of_the_target()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close)
            .Know("Ada", "Cy", AcquaintanceStrength.HeardOf)
            .Know("Ada", "Bo", AcquaintanceStrength.Close)
            .Know("Bo", "Cy", AcquaintanceStrength.Close);

        Assert.Equal(["Ada > Bo > Cy"], circle.Ways("Cy"));
        Assert.Equal(["Ada > Cy"], circle.Ways("Cy", new() { MostHops = 2 }));
    }

    [Fact]
    public void A_path_shows_ids_alone()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.Close).Know("Ada", "Bo", employer: "Solstice");
        PathsFound found = circle.View.PathsTo(circle["Bo"]);
        IntroductionPath path = found.Paths[0];

        Assert.Equal("1 paths", found.ToString());
        Assert.Equal($"Path of 2 ties to Person {circle["Bo"]}", path.ToString());
        Assert.Equal($"Seeker to Person {circle["Ada"]}", path.Hops[0].ToString());
        Assert.Equal($"Person {circle["Ada"]} to Person {circle["Bo"]}", path.Hops[1].ToString());
        Assert.Equal($"{circle["Ada"]} and {circle["Bo"]}: Knows", circle.View.Acquaintances[0].ToString());
    }

    [Theory]
    [InlineData(AcquaintanceStrength.HeardOf, 0.2)]
    [InlineData(AcquaintanceStrength.Knows, 3 / 7.0)]
    [InlineData(AcquaintanceStrength.Close, 2 / 3.0)]
    public void Each_strength_has_an_opinion_without_disbelief(AcquaintanceStrength strength, double belief)
    {
        Opinion opinion = AcquaintanceOpinions.Of(strength);

        Assert.Equal(belief, opinion.Belief, 12);
        Assert.Equal(0, opinion.Disbelief);
    }

    [Fact]
    public void No_acquaintance_has_no_opinion()
    {
        Assert.Throws<ArgumentOutOfRangeException>("strength", () => AcquaintanceOpinions.Of(AcquaintanceStrength.None));
        Assert.Throws<ArgumentOutOfRangeException>("strength", () => AcquaintanceOpinions.Of((AcquaintanceStrength)9));
    }
}
