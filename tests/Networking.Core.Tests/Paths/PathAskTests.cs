using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Paths;

namespace Networking.Core.Tests.Paths;

public class PathAskTests
{
    [Fact]
    public void With_trust_and_warmth_an_introducer_may_be_asked_now()
    {
        Circle circle = new Circle().Ally("Ada").Know("Ada", "Bo");

        IntroductionPath path = circle.View.PathsTo(circle["Bo"]).Paths[0];

        Assert.True(path.IsReady);
        Assert.Equal((circle["Ada"], AskKind.Introduction, AskVerdict.Ready), (path.NextAsk.Contact, path.NextAsk.Kind, path.NextAsk.Verdict));
        Assert.Equal("You may ask Ada for an introduction to Bo now.", path.Reasons[^1].Sentence);
        Assert.Null(path.Hops[0].Ask);
        Assert.Same(path.Hops[1].Ask, path.NextAsk);
    }

    [Fact]
    public void The_ask_of_an_introducer_is_the_advice_on_asking_them()
    {
        Circle circle = new Circle().Contact("Ada", Closeness.KnowOfEachOther).Know("Ada", "Bo");
        NetworkView view = circle.View;

        IntroductionPath path = view.PathsTo(circle["Bo"]).Paths[0];

        Assert.False(path.IsReady);
        Assert.Equal(view.Advise(circle["Ada"], new() { Kind = AskKind.Introduction, Target = "Bo" }), path.NextAsk);
        Assert.Equal([AskCodes.GoneCold, AskCodes.Level], path.NextAsk.Obstacles.AsEnumerable().Select(obstacle => obstacle.Why.Code));
    }

    [Fact]
    public void An_introducer_whom_the_seeker_has_not_met_comes_after_being_introduced_to_them()
    {
        Circle circle = new Circle().Ally("Ada").Know("Ada", "Bo").Know("Bo", "Cy");

        IntroductionPath path = circle.View.PathsTo(circle["Cy"]).Paths[0];

        AskAdvice later = path.Hops[2].Ask!;
        AskObstacle obstacle = Assert.Single(later.Obstacles);
        Assert.True(path.IsReady);
        Assert.Equal((circle["Bo"], AskVerdict.NotYet, AskCodes.NotMet), (later.Contact, later.Verdict, obstacle.Why.Code));
        Assert.Equal("You have not met Bo yet.", obstacle.Why.Sentence);
        Assert.Equal(
            "Let Ada introduce you, and get to know Bo for their own sake; an introduction further on fits from associate on.",
            obstacle.FirstStep.Sentence);
        Assert.Null(later.NotBefore);
    }

    [Fact]
    public void An_introducer_further_on_who_is_a_contact_has_the_advice_on_asking_them()
    {
        Circle circle = new Circle().Ally("Ada").Contact("Bo").Know("Ada", "Bo", AcquaintanceStrength.Close).Know("Bo", "Cy");
        NetworkView view = circle.View;

        IntroductionPath path = view.PathsTo(circle["Cy"]).Paths[0];

        Assert.Equal("Ada > Bo > Cy", Circle.Names(path));
        Assert.Equal(view.Advise(circle["Bo"], new() { Kind = AskKind.Introduction, Target = "Cy" }), path.Hops[2].Ask);
    }

    [Fact]
    public void A_target_whom_the_seeker_knows_is_asked_for_a_conversation()
    {
        Circle circle = new Circle().Ally("Ada").Contact("Bo");

        IntroductionPath known = Assert.Single(circle.View.PathsTo(circle["Ada"]).Paths);
        IntroductionPath stranger = Assert.Single(circle.View.PathsTo(circle["Bo"]).Paths);

        Assert.Equal((AskKind.InformationalInterview, AskVerdict.Ready), (known.NextAsk.Kind, known.NextAsk.Verdict));
        Assert.Equal((AskKind.IntroductoryConversation, AskVerdict.NotYet), (stranger.NextAsk.Kind, stranger.NextAsk.Verdict));
        Assert.Empty(known.Introducers);
        Assert.Equal("You may ask Ada for an informational interview now.", known.Reasons[^1].Sentence);
        Assert.Equal(
            [
                "You know Bo yourself (trust: stranger); no introduction is needed.",
                "Before you ask Bo for a first short conversation: Name what you have in common: a school, a field, a place, a person you both know.",
            ],
            Circle.Sentences(stranger.Reasons));
    }
}
