using Networking.Core.Asks;
using Networking.Core.Giving;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using Networking.Core.Tests.TestData;
using static Networking.Core.Tests.Giving.Gifts;

namespace Networking.Core.Tests.Giving;

public class GivingBalanceTests
{
    [Fact]
    public void Nothing_invites_to_begin()
    {
        GivingBalance balance = new Gifts().On(1).BalanceWith(Mara);

        Assert.Equal((365, 0, 0, 0), (balance.Days, balance.Gives, balance.Received, balance.Asks));
        Assert.Equal("giving.balance.could-begin", balance.Reason.Code);
        Assert.Equal("Nothing given, received or asked for is written down for the last 365 days. You could begin with something small that would help or please them.", balance.Reason.Sentence);
        Assert.Equal("GivingBalance", balance.ToString());
    }

    [Fact]
    public void What_was_received_invites_to_give()
    {
        Gifts gifts = new();
        gifts.Talk(Mara, Day, Gesture.HelpReceived, Direction.Theirs);
        gifts.Write(new LeadReceived { Id = gifts.NextId, On = Day, Contact = Mara, Lead = Ids.Lead(1), Description = "a hint" });
        gifts.Write(new PromiseMade { Id = gifts.NextId, On = Day, Contact = Mara, Promise = Ids.Promise(1), By = PromiseSide.Theirs, Text = "a book", Due = Day });
        gifts.Write(new PromiseKept { Id = gifts.NextId, On = Day, Contact = Mara, Promise = Ids.Promise(1) });
        gifts.Talk(Mara, Day, Gesture.HelpGiven, Direction.Mine);
        gifts.Talk(Mara, Day, Gesture.Thanks, Direction.Mine);
        GivingBalance balance = gifts.On(1).BalanceWith(Mara);

        Assert.Equal((1, 3, 0), (balance.Gives, balance.Received, balance.Asks));
        Assert.Equal("giving.balance.could-give", balance.Reason.Code);
        Assert.Equal(
            "In the last 365 days you gave once, received 3 times and asked nothing. You could look for something that would help or please them.",
            balance.Reason.Sentence);
    }

    [Fact]
    public void Asking_more_than_giving_invites_to_give()
    {
        Gifts gifts = new();
        gifts.Write(new AskMade { Id = gifts.NextId, On = Day, Contact = Mara, Ask = Ids.Ask(1), Type = AskKind.Advice });

        Assert.Equal("giving.balance.could-give", gifts.On(1).BalanceWith(Mara).Reason.Code);
        Assert.Equal(1, gifts.On(1).BalanceWith(Mara).Asks);
    }

    [Fact]
    public void Giving_more_invites_to_let_them_help()
    {
        Gifts gifts = new();
        gifts.Talk(Mara, Day, Gesture.Introduction, Direction.Mine);

        Assert.Equal("giving.balance.could-let-them-help", gifts.On(1).BalanceWith(Mara).Reason.Code);
        Assert.Equal(
            "In the last 365 days you gave once, received nothing and asked nothing. You could let them do something for you too: most people like to help.",
            gifts.On(1).BalanceWith(Mara).Reason.Sentence);
    }

    [Fact]
    public void As_much_both_ways_can_go_on()
    {
        Gifts gifts = new();
        gifts.Talk(Mara, Day, Gesture.Introduction, Direction.Mine);
        gifts.Talk(Mara, Day, Gesture.Referral, Direction.Theirs);

        Assert.Equal("giving.balance.could-go-on", gifts.On(1).BalanceWith(Mara).Reason.Code);
        Assert.Equal("In the last 365 days you gave once, received once and asked nothing. You could go on like that.", gifts.On(1).BalanceWith(Mara).Reason.Sentence);
    }

    [Fact]
    public void The_whole_balance_sums_up_everybody()
    {
        Gifts gifts = new();
        gifts.Talk(Mara, Day, Gesture.Introduction, Direction.Mine, Gustaf);
        gifts.Talk(Ines, Day, Gesture.HelpReceived, Direction.Theirs);
        NetworkView view = gifts.On(1);

        Assert.Equal((2, 1, 0), (view.Balance.Gives, view.Balance.Received, view.Balance.Asks));
        Assert.EndsWith("You could let somebody do something for you too: most people like to help.", view.Balance.Reason.Sentence, StringComparison.Ordinal);
        Assert.Equal("giving.balance.could-begin", Network.Empty.AsOf(Day).Balance.Reason.Code);
        Assert.Same(view.Balance, view.Balance);
    }

    [Fact]
    public void The_days_counted_are_the_etiquettes()
    {
        Gifts gifts = new();
        gifts.Talk(Mara, Day, Gesture.HelpGiven, Direction.Mine);
        gifts.Talk(Mara, Day, Gesture.HelpReceived, Direction.Theirs);
        NetworkSettings settings = new() { Asks = new() { BalanceDays = 10 } };

        Assert.Equal((1, 1), Counts(gifts.On(10, settings)));
        Assert.Equal((0, 0), Counts(gifts.On(11, settings)));
        Assert.Equal(10, gifts.On(11, settings).BalanceWith(Mara).Days);

        static (int Gives, int Received) Counts(NetworkView view) => (view.BalanceWith(Mara).Gives, view.BalanceWith(Mara).Received);
    }

    [Fact]
    public void There_is_no_balance_with_nobody()
    {
        ContactId nobody = Ids.Contact(99);

        Assert.Contains(nobody.ToString(), Assert.Throws<KeyNotFoundException>(() => new Gifts().On(1).BalanceWith(nobody)).Message, StringComparison.Ordinal);
    }

    /// <summary>An invitation speaks of what could be done: nobody owes anybody.</summary>
    [Fact]
    public void No_sentence_speaks_of_a_debt()
    {
        foreach (Gesture gesture in new[] { Gesture.Conversation, Gesture.HelpGiven, Gesture.HelpReceived })
        {
            Gifts gifts = new();
            gifts.Talk(Mara, Day, gesture, gesture == Gesture.HelpReceived ? Direction.Theirs : Direction.Mine);
            string sentence = gifts.On(1).BalanceWith(Mara).Reason.Sentence;

            Assert.Contains("You could", sentence, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)owe|debt|must|should|due", sentence);
        }
    }
}
