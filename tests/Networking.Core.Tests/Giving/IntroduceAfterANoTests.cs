using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Tests.TestData;
using static Networking.Core.Tests.Giving.Gifts;

namespace Networking.Core.Tests.Giving;

/// <summary>Who said no, or says nothing, is not asked to meet somebody.</summary>
public class IntroduceAfterANoTests
{
    [Fact]
    public void Who_refused_another_introduction_is_left_alone_for_a_while()
    {
        Gifts gifts = Matched();
        gifts.Write(new IntroductionRequested { Id = gifts.NextId, On = Day, Introduction = Ids.Introduction(1), Petitioner = Ines, Target = Mara, ByIntroducer = true });
        gifts.Write(new IntroductionAdvanced { Id = gifts.NextId, On = Day.PlusDays(1), Introduction = Ids.Introduction(1), Contact = Mara, Step = IntroductionStep.TargetRefused });

        Assert.Empty(gifts.On(60).Giving);
        Assert.Single(gifts.On(61).Giving);
    }

    [Theory]
    [InlineData(AskAnswer.No, 60)]
    [InlineData(AskAnswer.NotNow, 30)]
    [InlineData(AskAnswer.Yes, 0)]
    public void Who_said_no_to_an_ask_is_left_alone_for_a_while(AskAnswer answer, int days)
    {
        Gifts gifts = Matched();
        gifts.Write(new AskMade { Id = gifts.NextId, On = Day, Contact = Gustaf, Ask = Ids.Ask(1), Type = AskKind.IntroductoryConversation });
        gifts.Write(new AskAnswered { Id = gifts.NextId, On = Day, Contact = Gustaf, Ask = Ids.Ask(1), Answer = answer });

        Assert.Equal(days == 0 ? 1 : 0, gifts.On(Math.Max(days - 1, 0)).Giving.Count);
        Assert.Single(gifts.On(days).Giving);
    }

    [Fact]
    public void A_day_that_they_named_is_kept()
    {
        Gifts gifts = Matched();
        gifts.Write(new AskMade { Id = gifts.NextId, On = Day, Contact = Mara, Ask = Ids.Ask(1), Type = AskKind.IntroductoryConversation });
        gifts.Write(new AskAnswered { Id = gifts.NextId, On = Day, Contact = Mara, Ask = Ids.Ask(1), Answer = AskAnswer.NotNow, NotBefore = Day.PlusDays(40) });

        Assert.Empty(gifts.On(39).Giving);
        Assert.Single(gifts.On(40).Giving);
    }

    [Fact]
    public void Who_does_not_answer_is_not_asked_to_meet_somebody()
    {
        Gifts gifts = Matched();
        for (int day = 1; day <= 3; day++)
        {
            Assert.Single(gifts.On(day).Giving);
            gifts.Write(new InteractionLogged { Id = gifts.NextId, On = Day.PlusDays(day), Contacts = [Mara], Channel = Channel.Email, Direction = Direction.Mine });
        }

        Assert.Empty(gifts.On(3).Giving);
    }
}
