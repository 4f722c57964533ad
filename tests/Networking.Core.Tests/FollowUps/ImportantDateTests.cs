using Networking.Core.Agendas;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

public class ImportantDateTests
{
    private static readonly LocalDate Today = new(2026, 11, 1);

    private readonly Story _story = new();

    [Fact]
    public void What_falls_on_one_day_is_one_follow_up_with_a_reason_for_each()
    {
        ContactId who = _story.Contact();
        _story.Date(who, new(2026, 1, 2), new("wedding day", new(11, 20), 2016));
        _story.Date(who, new(2026, 1, 2), new("birthday", new(11, 20), 1986));

        FollowUp followUp = Assert.Single(Open(Today));

        Assert.Equal(new FollowUpKey("important-date", who, "", new(2026, 11, 20)), followUp.Key);
        Assert.Equal(
            [
                "Their birthday falls on 20 Nov 2026 (40 years); let them know that you think of them.",
                "Their wedding day falls on 20 Nov 2026 (10 years); let them know that you think of them.",
            ],
            followUp.Reasons.Select(reason => reason.Sentence));
    }

    [Fact]
    public void The_leap_day_joins_the_day_before_in_common_years_alone()
    {
        ContactId who = _story.Contact();
        _story.Date(who, new(2026, 1, 2), new("birthday", new(2, 28)));
        _story.Date(who, new(2026, 1, 2), new("wedding day", new(2, 29)));

        Assert.Equal(2, Assert.Single(Open(new(2027, 1, 1))).Reasons.Count);
        Assert.Equal([new(2028, 2, 28), new(2028, 2, 29)], Open(new(2028, 1, 1)).Select(followUp => followUp.Key.Anchor));
    }

    [Theory]
    [InlineData("birthday", 2026, "Their birthday falls on 20 Nov 2026; let them know that you think of them.")]
    [InlineData("birthday", 2025, "Their birthday falls on 20 Nov 2026 (1 year); let them know that you think of them.")]
    [InlineData("birthday", 2024, "Their birthday falls on 20 Nov 2026 (2 years); let them know that you think of them.")]
    [InlineData("{day}", null, "Their {day} falls on 20 Nov 2026; let them know that you think of them.")]
    [InlineData(" ", null, "Their day falls on 20 Nov 2026; let them know that you think of them.")]
    public void The_reason_says_what_it_is_and_how_many_years(string name, int? year, string sentence)
    {
        _story.Date(_story.Contact(), new(2026, 1, 2), new(name, new(11, 20), year));

        Assert.Equal(sentence, Assert.Single(Open(Today)).Reasons[0].Sentence);
    }

    [Theory]
    [InlineData("2026-11-20", null, "Their birthday falls on 20 Nov 2026; let them know that you think of them.")]
    [InlineData("2026-11-21", null, "Their birthday was on 20 Nov 2026; a late wish still pleases.")]
    [InlineData("2026-11-21", 1986, "Their birthday was on 20 Nov 2026 (40 years); a late wish still pleases.")]
    public void After_the_day_the_reason_says_that_it_is_past_under_the_same_key(string today, int? year, string sentence)
    {
        _story.Date(_story.Contact(), new(2026, 1, 2), new("birthday", new(11, 20), year));
        FollowUp followUp = Assert.Single(Open(Days.Of(today)));

        Assert.Equal(sentence, followUp.Reasons[0].Sentence);
        Assert.Equal(Assert.Single(Open(Today)).Key, followUp.Key);
    }

    [Fact]
    public void A_wish_for_a_saturday_is_planned_on_the_friday_before()
    {
        ContactId who = _story.Contact();
        _story.Date(who, new(2026, 1, 2), new("birthday", new(11, 21)));

        AgendaDay day = Assert.Single(_story.On(new(2026, 11, 16)).Agenda(days: 7).Days, day => !day.Outreaches.IsEmpty);
        Assert.Equal((new(2026, 11, 20), who), (day.Date, day.Outreaches[0].Contact));
    }

    [Fact]
    public void The_same_thing_under_another_case_is_remembered_once()
    {
        ContactId who = _story.Contact();
        _story.Date(who, new(2026, 1, 2), new("Birthday", new(11, 20)));
        _story.Date(who, new(2026, 1, 2), new("birthday ", new(11, 20)));

        Assert.Single(Assert.Single(Open(Today)).Reasons);
    }

    [Fact]
    public void Of_two_years_for_one_day_the_one_learnt_last_counts()
    {
        ContactId who = _story.Contact();
        _story.Date(who, new(2026, 1, 2), new("birthday", new(11, 20), 1958));
        _story.Date(who, new(2026, 1, 3), new("birthday", new(11, 20), 1985));
        _story.Date(who, new(2026, 1, 4), new("birthday", new(11, 20)));

        Reason reason = Assert.Single(Assert.Single(Open(Today)).Reasons);
        Assert.Equal(41, reason.Values.Single(value => value.Name == "years").Number);
    }

    [Theory]
    [InlineData("2026-11-19", "2026-11-20")]
    [InlineData("2026-11-20", "2026-11-20")]
    [InlineData("2026-11-21", "2027-11-20")]
    public void A_day_before_the_contact_was_added_is_not_owed(string added, string day)
    {
        ContactId who = _story.Contact(Days.Of(added));
        _story.Date(who, Days.Of(added), new("birthday", new(11, 20)));

        Assert.Equal(Days.Of(day), Assert.Single(Open(new(2026, 11, 22))).Key.Anchor);
    }

    [Fact]
    public void One_that_was_put_off_beyond_its_lapse_comes_back()
    {
        _story.Date(_story.Contact(), new(2026, 1, 2), new("birthday", new(11, 20)));
        FollowUpKey key = Assert.Single(Open(new(2026, 11, 20))).Key;
        _story.Snooze(key, new(2026, 11, 20), new(2026, 12, 28));

        Assert.Equal([Days.Of("2026-12-28"), Days.Of("2027-11-19")], Open(new(2026, 12, 29)).Select(followUp => followUp.Window.Ideal));
    }

    [Fact]
    public void One_that_was_dismissed_is_silent_until_the_next_year()
    {
        _story.Date(_story.Contact(), new(2026, 1, 2), new("birthday", new(11, 20)));
        _story.Dismiss(Assert.Single(Open(Today)).Key, Today);

        Assert.Empty(Open(new(2026, 12, 5)));
        Assert.Equal(Days.Of("2027-11-20"), Assert.Single(Open(new(2026, 12, 6))).Key.Anchor);
    }

    private IReadOnlyList<FollowUp> Open(LocalDate today) => _story.FollowUps(today, "important-date");
}
