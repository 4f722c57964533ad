using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Giving;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Promises;
using Networking.Core.Tests.TestData;
using static Networking.Core.Tests.Giving.Gifts;

namespace Networking.Core.Tests.Giving;

public class ShareTests
{
    [Fact]
    public void A_need_that_the_seeker_can_meet_is_worth_sharing()
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "Résumés");
        gifts.Needs(Gustaf, "sailing");
        gifts.Profile("resume", "grids");

        GivingSuggestion share = Assert.Single(gifts.On(1).Giving);
        Assert.Equal((GivingKind.Share, Mara, null), (share.Kind, share.Contact, share.With));
        Assert.Equal(["Résumés"], share.Topics);
        Assert.Equal(Math.Log(3), share.Score, 1e-12);
        Assert.Equal(new FollowUpKey("giving-share", Mara, "", Day), share.Key);
        Assert.Equal("giving.share.need-you-can-help", Assert.Single(share.Reasons).Code);
        Assert.Equal("They look for something that you can help with (Résumés); you could offer it.", share.Reasons[0].Sentence);
        Assert.Equal($"Share {Mara}", share.ToString());
    }

    [Fact]
    public void The_rarest_need_comes_first()
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "grids");
        gifts.Needs(Gustaf, "grids");
        gifts.Needs(Ines, "rust");
        gifts.Profile("rust", "grids");

        Assert.Equal([Ines, Mara, Gustaf], gifts.Of(GivingKind.Share).Select(share => share.Contact));
    }

    [Fact]
    public void What_was_told_in_confidence_can_be_helped_with_by_the_seeker()
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "rust", inConfidence: true);
        gifts.Profile("rust");

        Assert.Single(gifts.Of(GivingKind.Share));
    }

    [Fact]
    public void Nothing_is_suggested_for_somebody_paused_or_erased()
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "rust");
        gifts.Needs(Gustaf, "rust");
        gifts.Profile("rust");
        gifts.Write(new ContactPaused { Id = gifts.NextId, On = Day.PlusDays(2), Contact = Mara, Until = Day.PlusDays(5) });
        gifts.Write(new ContactErased { Id = gifts.NextId, On = Day.PlusDays(2), Contacts = [Gustaf] });

        Assert.Empty(gifts.On(2).Giving);
        Assert.Empty(gifts.On(2).WhoWouldLike(["rust"]));
        Assert.Equal([Mara], gifts.On(5).Giving.Select(share => share.Contact));
    }

    [Fact]
    public void After_something_was_done_for_them_it_rests()
    {
        Gifts gifts = new();
        gifts.Talk(Mara, Day, Gesture.HelpGiven, Direction.Mine);
        gifts.Needs(Mara, "rust", Day.PlusDays(1));
        gifts.Profile("rust");
        Assert.Single(gifts.Of(GivingKind.Share, 1));

        gifts.Talk(Mara, Day.PlusDays(2), Gesture.HelpGiven, Direction.Mine);

        Assert.Empty(gifts.Of(GivingKind.Share, 2));
        Assert.Empty(gifts.Of(GivingKind.Share, 91));
        Assert.Single(gifts.Of(GivingKind.Share, 92));
        Assert.Single(gifts.Of(GivingKind.Share, 2, new() { Giving = new() { RestAfterGivingInDays = 0 } }));
    }

    [Fact]
    public void A_promise_kept_is_something_done_and_thanks_are_not()
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "rust");
        gifts.Profile("rust");
        gifts.Talk(Mara, Day.PlusDays(1), Gesture.Thanks, Direction.Mine);
        Assert.Single(gifts.Of(GivingKind.Share, 1));

        gifts.Write(new PromiseMade { Id = gifts.NextId, On = Day, Contact = Mara, Promise = Ids.Promise(1), Text = "a book", Due = Day.PlusDays(3) });
        gifts.Write(new PromiseKept { Id = gifts.NextId, On = Day.PlusDays(2), Contact = Mara, Promise = Ids.Promise(1) });
        Assert.Empty(gifts.Of(GivingKind.Share, 2));
    }

    [Fact]
    public void A_new_need_is_a_new_cause_after_a_dismissal_or_a_gift()
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "rust");
        gifts.Profile("rust", "grids");
        gifts.Write(new FollowUpDismissed { Id = gifts.NextId, On = Day.PlusDays(1), FollowUp = gifts.On(1).Giving[0].Key });
        gifts.Talk(Mara, Day.PlusDays(1), Gesture.HelpGiven, Direction.Mine);
        Assert.Empty(gifts.On(1).Giving);

        gifts.Needs(Mara, "grids", Day.PlusDays(3));
        Assert.Equal(["grids", "rust"], Assert.Single(gifts.On(3).Giving).Topics);
    }

    [Fact]
    public void What_was_put_off_comes_back_on_its_day()
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "rust");
        gifts.Profile("rust");
        gifts.Write(new FollowUpSnoozed { Id = gifts.NextId, On = Day, FollowUp = gifts.On(1).Giving[0].Key, Until = Day.PlusDays(9) });

        Assert.Empty(gifts.On(8).Giving);
        Assert.Single(gifts.On(9).Giving);
    }

    [Fact]
    public void A_need_that_was_retracted_is_none()
    {
        Gifts gifts = new();
        EntryId need = gifts.Needs(Mara, "rust");
        gifts.Profile("rust");
        gifts.Write(new EntryRetracted { Id = gifts.NextId, On = Day.PlusDays(1), Entry = need });

        Assert.Empty(gifts.On(1).Giving);
    }

    [Fact]
    public void What_the_seeker_read_is_for_those_who_need_it_or_care()
    {
        Gifts gifts = new();
        gifts.Likes(Mara, "Birds");
        gifts.Needs(Mara, "Grids");
        gifts.Needs(Gustaf, "birds");
        gifts.Offers(Ines, "birds");
        IReadOnlyList<GivingSuggestion> shares = gifts.On(1).WhoWouldLike(["bird", "GRID", " ", "nobody's"]);

        Assert.Equal([Mara, Gustaf], shares.Select(share => share.Contact));
        Assert.Equal(["Grids", "Birds"], shares[0].Topics);
        Assert.Equal(
            ["They look for something on this (Grids); you could share it with them.", "This matters to them (Birds); you could share it with them."],
            shares[0].Reasons.Select(reason => reason.Sentence));
        Assert.Equal(["giving.share.need-on-topic", "giving.share.matters-to-them"], shares[0].Reasons.Select(reason => reason.Code));
        Assert.Equal(["giving.share.need-on-topic"], shares[1].Reasons.Select(reason => reason.Code));
        Assert.Empty(gifts.On(1).WhoWouldLike([]));
    }

    [Fact]
    public void Who_offers_what_the_seeker_needs_is_found_unless_paused()
    {
        Gifts gifts = new();
        gifts.Offers(Mara, "Birds");
        gifts.Offers(Gustaf, "birds");
        gifts.Write(new ContactPaused { Id = gifts.NextId, On = Day, Contact = Gustaf });

        TopicInterest offer = Assert.Single(gifts.On(1).WhoOffers(["bird"]));
        Assert.Equal((Mara, "Birds"), (offer.Person, offer.Topics[0].Text));
    }

    [Fact]
    public void An_empty_network_has_nothing_to_give_to()
    {
        NetworkView view = Network.Empty.AsOf(Day);

        Assert.Empty(view.Giving);
        Assert.Empty(view.WhoWouldLike(["birds"]));
        Assert.Empty(view.WhoOffers(["birds"]));
        Assert.Same(view.Giving, view.Giving);
    }
}
