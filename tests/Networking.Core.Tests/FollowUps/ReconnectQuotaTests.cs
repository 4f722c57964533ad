using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>At most two reconnections an ISO week, those done this week counted, the highest peak first, then the id.</summary>
public class ReconnectQuotaTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    private readonly Story _story = new();

    [Fact]
    public void Two_a_week_the_highest_peak_first_then_the_id()
    {
        ContactId[] who = [Dormant(3), Dormant(5), Dormant(4), Dormant(5), Dormant(3)];

        Assert.Equal(
            [(who[1], Monday), (who[3], Monday), (who[2], Monday.PlusWeeks(1)), (who[0], Monday.PlusWeeks(1)), (who[4], Monday.PlusWeeks(2))],
            Weeks(Monday).OrderBy(week => week.Monday).ThenByDescending(week => week.Rank).ThenBy(week => week.Who).Select(week => (week.Who, week.Monday)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Within_the_week_nothing_changes(int days)
    {
        _ = (Dormant(3), Dormant(5), Dormant(4));

        Assert.Equal(Weeks(Monday), Weeks(Monday.PlusDays(days)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void At_the_weekend_the_next_week_begins(int days)
    {
        _ = (Dormant(3), Dormant(5), Dormant(4));

        Assert.Equal(
            [Monday.PlusWeeks(1), Monday.PlusWeeks(1), Monday.PlusWeeks(2)],
            Weeks(Monday.PlusDays(days)).Select(week => week.Monday).Order());
    }

    [Fact]
    public void Those_done_this_week_are_counted()
    {
        ContactId[] who = [Dormant(6), Dormant(5), Dormant(4), Dormant(3)];
        _story.Mine(who[0], Monday);

        Assert.Equal([(who[1], Monday), (who[2], Monday.PlusWeeks(1)), (who[3], Monday.PlusWeeks(1))], InOrder(Monday.PlusDays(1)));
        Assert.Equal([(who[1], Monday.PlusWeeks(1)), (who[2], Monday.PlusWeeks(1)), (who[3], Monday.PlusWeeks(2))], InOrder(Monday.PlusWeeks(1)));
    }

    [Fact]
    public void Those_that_came_up_and_were_done_in_this_very_week_are_counted_too()
    {
        ContactId[] who = [_story.Contact(), _story.Contact(), _story.Contact()];
        foreach (ContactId contact in who)
        {
            _story.Declare(contact, Monday);
        }

        _story.Mine(who[0], Monday.PlusDays(1));
        _story.Mine(who[1], Monday.PlusDays(1));

        Assert.Equal([(who[2], Monday.PlusWeeks(1))], InOrder(Monday.PlusDays(2)));
    }

    [Fact]
    public void Saying_hello_to_a_dormant_contact_in_a_tier_takes_a_place()
    {
        ContactId tiered = Dormant(6);
        _story.Tier(tiered, Monday.PlusDays(-10), "D");
        _ = (Dormant(5), Dormant(4));
        _story.Mine(tiered, Monday);

        Assert.Equal([Monday, Monday.PlusDays(7)], InOrder(Monday.PlusDays(1)).Select(week => week.Monday));
    }

    [Fact]
    public void Other_contact_takes_no_place()
    {
        _ = (Dormant(5), Dormant(4));
        ContactId friend = _story.Contact();
        _story.Both(friend, Monday.PlusDays(-20));
        _story.Both(friend, Monday);

        Assert.Equal([Monday, Monday], InOrder(Monday.PlusDays(1)).Select(week => week.Monday));
    }

    [Theory]
    [InlineData(2, 2, 4)] // Until Wednesday: Wednesday to Friday of this week.
    [InlineData(5, 7, 11)] // Until Saturday: the week after.
    [InlineData(9, 9, 11)] // Until Wednesday of the week after.
    public void A_snoozed_one_waits_for_its_day_and_keeps_to_the_week(int until, int ideal, int latest)
    {
        ContactId who = Dormant(5);
        _story.Snooze(Find(who, Monday).Key, Monday, Monday.PlusDays(until));

        Assert.Equal(new DateWindow(Monday.PlusDays(ideal), Monday.PlusDays(latest)), Find(who, Monday).Window);
        Assert.Equal(Find(who, Monday).Window, Find(who, Monday.PlusDays(1)).Window);
    }

    [Fact]
    public void A_snoozed_one_leaves_its_place_to_the_next_and_finds_the_first_week_with_room()
    {
        ContactId[] who = [Dormant(9), Dormant(8), Dormant(7), Dormant(6), Dormant(5)];
        _story.Snooze(Find(who[4], Monday).Key, Monday, Monday.PlusWeeks(1));
        _story.Snooze(Find(who[0], Monday).Key, Monday, Monday.PlusWeeks(1));

        Assert.Equal(
            [(who[1], Monday), (who[2], Monday), (who[0], Monday.PlusWeeks(1)), (who[3], Monday.PlusWeeks(1)), (who[4], Monday.PlusWeeks(2))],
            InOrder(Monday));
    }

    [Fact]
    public void One_snoozed_into_a_full_week_waits_for_the_next()
    {
        ContactId[] who = [Dormant(9), Dormant(8), Dormant(7)];
        foreach (ContactId contact in who)
        {
            _story.Snooze(Find(contact, Monday).Key, Monday, Monday.PlusWeeks(3).PlusDays(1));
        }

        Assert.Equal([(who[0], Monday.PlusWeeks(3)), (who[1], Monday.PlusWeeks(3)), (who[2], Monday.PlusWeeks(4))], InOrder(Monday));
        Assert.Equal(Monday.PlusWeeks(3).PlusDays(1), Find(who[1], Monday).Window.Ideal);
        Assert.Equal(Monday.PlusWeeks(4), Find(who[2], Monday).Window.Ideal);
    }

    [Fact]
    public void None_a_week_means_none()
    {
        Dormant(5);
        NetworkSettings settings = NetworkSettings.Default with { Policies = PolicySet.V1 with { ReconnectsPerWeek = 0 } };

        Assert.Empty(_story.FollowUps(Monday, "reconnect", settings));
    }

    [Fact]
    public void A_lapse_moves_with_the_week()
    {
        _ = (Dormant(9), Dormant(8), Dormant(7));
        NetworkSettings settings = NetworkSettings.Default with { Policies = PolicySet.V1.With(new ReconnectPolicy { LapseInDays = 0 }) };

        Assert.Equal(
            _story.FollowUps(Monday, "reconnect", settings).Select(followUp => (LocalDate?)followUp.Window.Latest),
            _story.FollowUps(Monday, "reconnect", settings).Select(followUp => followUp.LapsesAfter));
    }

    [Fact]
    public void The_key_stays_when_somebody_declared_close_becomes_dormant_as_well()
    {
        ContactId who = _story.Contact();
        for (int day = 0; day < 3; day++)
        {
            _story.Both(who, Monday.PlusYears(-3).PlusDays(day + 10));
        }

        _story.Declare(who, Monday.PlusDays(-30), Closeness.Close);
        LocalDate dormant = Monday.PlusDays(12);

        Assert.Equal("reconnect.close", Find(who, dormant.PlusDays(-1)).Reasons[0].Code);
        Assert.Equal("reconnect.dormant", Find(who, dormant).Reasons[0].Code);
        Assert.Equal(Find(who, Monday).Key, Find(who, dormant).Key);
    }

    private ContactId Dormant(int days)
    {
        ContactId who = _story.Contact();
        for (int day = 0; day < days; day++)
        {
            _story.Both(who, new LocalDate(2019, 5, 1).PlusDays(day));
        }

        return who;
    }

    private FollowUp Find(ContactId who, LocalDate today) => _story.FollowUps(today, "reconnect").Single(followUp => followUp.Contact == who);

    private IEnumerable<(ContactId Who, LocalDate Monday)> InOrder(LocalDate today) =>
        Weeks(today).OrderBy(week => week.Monday).ThenBy(week => week.Who).Select(week => (week.Who, week.Monday));

    private (ContactId Who, LocalDate Monday, double Rank)[] Weeks(LocalDate today) =>
    [
        .. _story.FollowUps(today, "reconnect")
            .Select(followUp => (followUp.Contact, followUp.Window.Latest.PlusDays(-4), followUp.Rank)),
    ];
}
