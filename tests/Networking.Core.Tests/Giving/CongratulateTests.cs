using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Giving;
using Networking.Core.Interactions;
using static Networking.Core.Tests.Giving.Gifts;

namespace Networking.Core.Tests.Giving;

public class CongratulateTests
{
    [Theory]
    [InlineData("Ampere", "Director", "By what you noted on 3 Mar 2026, they have moved: they are Director at Ampere now. You could congratulate them.")]
    [InlineData("Ampere", "", "By what you noted on 3 Mar 2026, they have moved: they are at Ampere now. You could congratulate them.")]
    [InlineData("", "Director", "By what you noted on 3 Mar 2026, they have moved: they are Director now. You could congratulate them.")]
    public void A_move_is_worth_congratulations(string employer, string role, string sentence)
    {
        GivingSuggestion suggestion = Assert.Single(Moved(employer, role).On(1).Giving);

        Assert.Equal((GivingKind.Congratulate, Mara, null), (suggestion.Kind, suggestion.Contact, suggestion.With));
        Assert.Equal("giving.congratulate.move", Assert.Single(suggestion.Reasons).Code);
        Assert.Equal(sentence, suggestion.Reasons[0].Sentence);
        Assert.Equal(new("giving-congratulate", Mara, "", Day.PlusDays(1)), suggestion.Key);
        Assert.Empty(suggestion.Topics);
    }

    [Fact]
    public void Congratulations_are_in_time_for_sixty_days()
    {
        Gifts gifts = Moved("Ampere", "Director");

        Assert.Equal(1, gifts.On(1).Giving[0].Score);
        Assert.Equal(1 / 61.0, gifts.On(61).Giving[0].Score, 1e-12);
        Assert.Empty(gifts.On(62).Giving);
        Assert.Empty(gifts.On(2, new() { Giving = new() { CongratulateDays = 0 } }).Giving);
        Assert.Single(gifts.On(1, new() { Giving = new() { CongratulateDays = 0 } }).Giving);
    }

    [Fact]
    public void Once_given_or_dismissed_they_are_not_suggested_again()
    {
        Gifts gifts = Moved("Ampere", "Director");
        gifts.Talk(Mara, Day, Gesture.Congratulation, Direction.Mine);
        gifts.Talk(Mara, Day.PlusDays(1), Gesture.Congratulation, Direction.Theirs);
        Assert.Single(gifts.On(1).Giving);

        gifts.Talk(Mara, Day.PlusDays(1), Gesture.Congratulation, Direction.Mine);
        Assert.Empty(gifts.On(1).Giving);

        Gifts other = Moved("Ampere", "Director");
        other.Write(new FollowUpDismissed { Id = other.NextId, On = Day.PlusDays(1), FollowUp = other.On(1).Giving[0].Key });
        Assert.Empty(other.On(1).Giving);
    }

    [Fact]
    public void Nobody_paused_is_congratulated()
    {
        Gifts gifts = Moved("Ampere", "Director");
        gifts.Write(new ContactPaused { Id = gifts.NextId, On = Day, Contact = Mara });

        Assert.Empty(gifts.On(1).Giving);
    }

    [Fact]
    public void The_latest_move_comes_first()
    {
        Gifts gifts = Moved("Ampere", "Director");
        gifts.Write(new ContactUpdated { Id = gifts.NextId, On = Day, Contact = Gustaf, Details = new() { Employer = "Volta" } });
        gifts.Write(new ContactUpdated { Id = gifts.NextId, On = Day.PlusDays(4), Contact = Gustaf, Details = new() { Employer = "Ampere" } });

        Assert.Equal([Gustaf, Mara], gifts.On(4).Giving.Select(suggestion => suggestion.Contact));
    }

    /// <summary>Mara was engineer at Volta, and is something else a day later; an empty text is not known.</summary>
    private static Gifts Moved(string employer, string role)
    {
        Gifts gifts = new();
        gifts.Write(new ContactUpdated
        {
            Id = gifts.NextId,
            On = Day,
            Contact = Mara,
            Details = new() { Employer = employer.Length > 0 ? "Volta" : null, Role = role.Length > 0 ? "Engineer" : null },
        });
        gifts.Write(new ContactUpdated { Id = gifts.NextId, On = Day.PlusDays(1), Contact = Mara, Details = new() { Employer = employer, Role = role } });
        return gifts;
    }
}
