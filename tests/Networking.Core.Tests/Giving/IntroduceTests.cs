using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Giving;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Paths;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using static Networking.Core.Tests.Giving.Gifts;

namespace Networking.Core.Tests.Giving;

public class IntroduceTests
{
    /// <summary>Trust fades with the years; what is asked here is something else.</summary>
    private static readonly NetworkSettings AnyLevel = new() { Giving = new() { IntroductionLevel = TrustLevel.Stranger } };

    [Fact]
    public void A_need_that_another_can_meet_is_an_introduction_to_make()
    {
        Gifts gifts = Matched();

        GivingSuggestion introduction = Assert.Single(gifts.On(1).Giving);
        Assert.Equal((GivingKind.Introduce, Mara, (ContactId?)Gustaf), (introduction.Kind, introduction.Contact, introduction.With));
        Assert.Equal(["grids"], introduction.Topics);
        Assert.Equal(Math.Log(2), introduction.Score, 1e-12);
        Assert.Equal(["giving.introduce.need-met", "giving.introduce.ask-each-first"], introduction.Reasons.Select(reason => reason.Code));
        Assert.Equal(
            [
                "Mara looks for something that Gustaf can help with (grids); you could introduce them.",
                "Ask each of them first, apart from the other; introduce them once both have said yes.",
            ],
            introduction.Reasons.Select(reason => reason.Sentence));
        Assert.Equal($"Introduce {Mara} and {Gustaf}", introduction.ToString());
    }

    [Fact]
    public void Two_who_can_help_each_other_are_one_introduction()
    {
        Gifts gifts = Matched();
        gifts.Needs(Gustaf, "rust");
        gifts.Offers(Mara, "rust");
        gifts.Offers(Mara, "poetry");
        gifts.Needs(Gustaf, "poetry");

        GivingSuggestion introduction = Assert.Single(gifts.On(1).Giving);
        Assert.Equal((Gustaf, (ContactId?)Mara), (introduction.Contact, introduction.With));
        Assert.Equal(["poetry", "rust", "grids"], introduction.Topics);
        Assert.Equal(3 * Math.Log(2), introduction.Score, 1e-12);
        Assert.Equal(3, introduction.Reasons.Count);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void What_was_told_in_confidence_brings_nobody_in(bool need, bool offer)
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "grids", inConfidence: need);
        gifts.Offers(Gustaf, "grids", inConfidence: offer);
        Assert.Empty(gifts.On(1).Giving);

        gifts.Needs(Mara, "grid");
        gifts.Offers(Gustaf, "GRID");
        Assert.Single(gifts.On(1).Giving);
    }

    [Fact]
    public void Nobody_paused_is_introduced()
    {
        Gifts gifts = Matched();
        gifts.Write(new ContactPaused { Id = gifts.NextId, On = Day, Contact = Gustaf, Until = Day.PlusDays(9) });

        Assert.Empty(gifts.On(8).Giving);
        Assert.Single(gifts.On(9).Giving);
    }

    [Theory]
    [InlineData(AcquaintanceStrength.Close, 0)]
    [InlineData(AcquaintanceStrength.Knows, 0)]
    [InlineData(AcquaintanceStrength.HeardOf, 1)]
    [InlineData(AcquaintanceStrength.None, 1)]
    public void Who_know_each_other_need_no_introduction(AcquaintanceStrength strength, int expected)
    {
        Gifts gifts = Matched();
        gifts.Write(new AcquaintanceNoted { Id = gifts.NextId, On = Day, Contact = Gustaf, Other = Mara, Strength = strength });

        Assert.Equal(expected, gifts.On(1).Giving.Count);
    }

    [Fact]
    public void Who_met_through_the_other_knows_them()
    {
        Gifts gifts = Matched();
        gifts.Write(new ContactUpdated { Id = gifts.NextId, On = Day, Contact = Gustaf, Details = new() { MetThrough = Mara } });

        Assert.Empty(gifts.On(1).Giving);
    }

    [Fact]
    public void Who_sat_at_one_table_has_met_and_who_got_one_circular_has_not()
    {
        Gifts gifts = Matched();
        gifts.Write(new InteractionLogged { Id = gifts.NextId, On = Day, Contacts = [Mara, Gustaf], Channel = Channel.Email, Direction = Direction.Mine, IsGroup = true });
        gifts.Write(new GatheringAttended { Id = gifts.NextId, On = Day, Gathering = Ids.Gathering(1), Name = "Fair", Met = [Mara, Gustaf] });
        Assert.Single(gifts.On(1).Giving);

        gifts.Talk(Mara, Day.PlusDays(1), others: Gustaf);
        Assert.Empty(gifts.On(1).Giving);
    }

    [Fact]
    public void An_introduction_made_by_hand_is_not_suggested_again()
    {
        Gifts gifts = Matched();
        Assert.Single(gifts.On(400, AnyLevel).Giving);
        gifts.Talk(Mara, Day.PlusDays(1), Gesture.Introduction, Direction.Mine, Gustaf);

        Assert.Empty(gifts.On(400, AnyLevel).Giving);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(IntroductionStep.TargetAgreed)]
    [InlineData(IntroductionStep.TargetRefused)]
    [InlineData(IntroductionStep.Made)]
    [InlineData(IntroductionStep.Closed)]
    public void An_introduction_of_the_two_is_not_suggested_again_however_it_stands(IntroductionStep? step)
    {
        Gifts gifts = Matched();
        gifts.Write(new IntroductionRequested { Id = gifts.NextId, On = Day, Introduction = Ids.Introduction(1), Petitioner = Gustaf, Target = Mara, ByIntroducer = true });
        if (step is { } taken)
        {
            gifts.Write(new IntroductionAdvanced { Id = gifts.NextId, On = Day, Introduction = Ids.Introduction(1), Contact = Mara, Step = taken });
        }

        Assert.Empty(gifts.On(1).Giving);
        Assert.Empty(gifts.On(400, AnyLevel).Giving);
    }

    [Fact]
    public void Strangers_are_for_others_to_introduce()
    {
        ContactId stranger = Ids.Contact(4);
        Gifts gifts = new();
        gifts.Needs(Mara, "grids");
        gifts.Write(new ContactAdded { Id = gifts.NextId, On = Day, Contact = stranger, Details = new() { GivenName = "Nils" } });
        gifts.Offers(stranger, "grids");

        Assert.Equal(TrustLevel.Stranger, gifts.On(1)[stranger].Trust.Level);
        Assert.Empty(gifts.On(1).Giving);
        Assert.Single(gifts.On(1, AnyLevel).Giving);
    }

    [Fact]
    public void A_pair_that_was_dismissed_or_put_off_stays_so_under_either_of_them()
    {
        Gifts gifts = Matched();
        FollowUpKey key = gifts.On(1).Giving[0].Key;
        Assert.Equal(new("giving-introduce", Mara, Gustaf.ToString(), Day), key);
        gifts.Write(new FollowUpSnoozed { Id = gifts.NextId, On = Day, FollowUp = key, Until = Day.PlusDays(5) });
        Assert.Empty(gifts.On(4).Giving);
        Assert.Single(gifts.On(5).Giving);

        gifts.Write(new FollowUpDismissed { Id = gifts.NextId, On = Day, FollowUp = key with { Contact = Gustaf, Subject = Mara.ToString() } });
        Assert.Empty(gifts.On(5).Giving);

        gifts.Needs(Mara, "grid", Day.PlusDays(6));
        Assert.Single(gifts.On(6).Giving);
    }

    [Fact]
    public void A_dismissal_outlives_a_merge()
    {
        Gifts gifts = Matched();
        gifts.Write(new FollowUpDismissed { Id = gifts.NextId, On = Day, FollowUp = gifts.On(1).Giving[0].Key });
        gifts.Write(new ContactsMerged { Id = gifts.NextId, On = Day.PlusDays(1), Kept = Ines, Absorbed = Gustaf });

        Assert.Empty(gifts.On(1).Giving);
    }

    [Fact]
    public void What_passes_first_comes_first()
    {
        Gifts gifts = Matched();
        gifts.Profile("grids");
        gifts.Write(new ContactUpdated { Id = gifts.NextId, On = Day, Contact = Ines, Details = new() { Role = "Engineer" } });
        gifts.Write(new ContactUpdated { Id = gifts.NextId, On = Day, Contact = Ines, Details = new() { Role = "Director" } });

        Assert.Equal([GivingKind.Congratulate, GivingKind.Share, GivingKind.Introduce], gifts.On(1).Giving.Select(suggestion => suggestion.Kind));
    }

    [Fact]
    public void Somebody_without_a_name_is_somebody()
    {
        ContactId nameless = Ids.Contact(4);
        Gifts gifts = new();
        gifts.Needs(Mara, "grids");
        gifts.Write(new ContactAdded { Id = gifts.NextId, On = Day, Contact = nameless, Details = new() { GivenName = "Nils" } });
        gifts.Write(new ContactUpdated { Id = gifts.NextId, On = Day, Contact = nameless, Details = new() { GivenName = "" } });
        gifts.Talk(nameless, Day);
        gifts.Offers(nameless, "grids");

        Assert.StartsWith("Mara looks for something that somebody you know can help with", gifts.On(1).Giving[0].Reasons[0].Sentence, StringComparison.Ordinal);
    }
}
