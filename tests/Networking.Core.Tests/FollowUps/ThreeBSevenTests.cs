using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>Who the other person at that employer is, and that it never goes from desk to desk.</summary>
public class ThreeBSevenTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    private readonly Story _story = new();
    private readonly ContactId _first;

    public ThreeBSevenTests() => _first = _story.Contact(name: "Ida", employer: "Acme");

    [Fact]
    public void The_step_is_the_other_persons_and_names_the_first()
    {
        ContactId other = _story.Contact(employer: " ACME  ");
        _story.Mine(_first, Monday);
        FollowUp step = Assert.Single(Steps(Monday));

        Assert.Equal(new("three-b-seven", other, _first.ToString(), Monday), step.Key);
        Assert.Equal(
            "Ida at Acme has not answered your word of 16 Nov 2026 yet. You know somebody else there: ask how they are, and how work is.",
            Assert.Single(step.Reasons).Sentence);
    }

    [Fact]
    public void Somebody_without_a_name_is_somebody()
    {
        ContactId nameless = _story.Contact(employer: "Else");
        _story.Learn(nameless, Monday.PlusDays(-1), new() { GivenName = "" });
        _story.Contact(employer: "Else");
        _story.Mine(nameless, Monday);

        Assert.StartsWith("Somebody at Else has not answered your word of", Assert.Single(Steps(Monday)).Reasons[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_works_nowhere_together()
    {
        ContactId stranger = _story.Contact(employer: "  ");
        _story.Contact(employer: " ");
        _story.Mine(stranger, Monday);

        Assert.Empty(Steps(Monday));
    }

    [Fact]
    public void It_is_the_warmest_then_the_lowest_id()
    {
        ContactId[] others = [Colleague(), Colleague(), Colleague(), Colleague()];
        _story.Mine(_first, Monday);
        Assert.Equal(others[0], Other(Monday));

        _story.Both(others[2], Monday.PlusDays(-300));
        _story.Both(others[3], Monday.PlusDays(-300));
        Assert.Equal(others[2], Other(Monday));

        _story.Both(others[3], Monday.PlusDays(-10));
        Assert.Equal(others[3], Other(Monday));
    }

    [Fact]
    public void Nobody_is_asked_of_whom_an_answer_is_awaited()
    {
        ContactId awaited = Colleague();
        ContactId free = Colleague();
        _story.Both(awaited, Monday.PlusDays(-20));
        _story.Mine(awaited, Monday.PlusDays(-10));
        _story.Mine(_first, Monday);

        Assert.Equal(free, Other(Monday));
    }

    [Fact]
    public void Whoever_is_paused_past_the_day_of_the_step_is_left_in_peace_and_another_takes_their_place()
    {
        ContactId[] others = [Colleague(), Colleague()];
        _story.Mine(_first, Monday);
        EntryId pause = _story.Pause(others[0], Monday, Monday.PlusDays(4));
        Assert.All(Days.Range(Monday, Monday.PlusDays(20)), day => Assert.Equal(others[1], Other(day)));

        _story.Retract(pause, Monday);
        _story.Pause(others[0], Monday);
        Assert.Equal(others[1], Other(Monday));

        _story.Resume(others[0], Monday);
        Assert.Equal(others[0], Other(Monday));
    }

    [Fact]
    public void A_pause_that_ends_by_the_day_of_the_step_changes_nobodys_place()
    {
        ContactId[] others = [Colleague(), Colleague()];
        _story.Mine(_first, Monday);
        _story.Pause(others[0], Monday, Monday.PlusDays(3));

        Assert.Empty(Steps(Monday.PlusDays(2)));
        Assert.All(Days.Range(Monday.PlusDays(3), Monday.PlusDays(20)), day => Assert.Equal(others[0], Other(day)));
    }

    [Fact]
    public void Somebody_erased_is_nobodys_colleague_and_somebody_merged_is_so_once()
    {
        ContactId[] others = [Colleague(), Colleague(), Colleague()];
        _story.Mine(_first, Monday);
        _story.Erase(others[0], Monday);
        _story.Merge(others[2], others[1], Monday);

        Assert.Equal(others[2], Other(Monday));
    }

    [Fact]
    public void Two_strangers_at_one_employer_are_each_others_other_person()
    {
        ContactId[] others = [Colleague(), Colleague()];
        _story.Mine(_first, Monday);
        _story.Mine(others[0], Monday.PlusDays(3));

        Assert.Empty(Steps(Monday.PlusDays(3)));
        Assert.Equal([_first, others[0]], OnceMore(Monday.PlusDays(3)));
    }

    [Fact]
    public void Two_first_written_to_on_one_day_open_no_step()
    {
        ContactId[] others = [Colleague(), Colleague()];
        _story.Mine(_first, Monday);
        _story.Mine(others[1], Monday);

        Assert.Empty(Steps(Monday));
    }

    [Theory]
    [InlineData(89, 0)]
    [InlineData(90, 0)]
    [InlineData(91, 1)]
    public void After_90_days_an_employer_is_rested_too(int days, int steps)
    {
        ContactId[] others = [Colleague(), Colleague(), Colleague()];
        _story.Mine(_first, Monday.PlusDays(-days));
        _story.Mine(others[0], Monday);

        Assert.Equal(steps, Steps(Monday).Count(step => step.Key.Subject == others[0].ToString()));
    }

    [Fact]
    public void Being_in_touch_with_a_friend_there_before_does_not_count_as_the_step_and_since_then_it_does()
    {
        ContactId friend = Colleague();
        _story.Both(friend, Monday.PlusDays(-1));
        _story.Mine(_first, Monday);
        Assert.Equal(friend, Other(Monday));

        _story.Both(friend, Monday);
        Assert.Empty(Steps(Monday));
    }

    [Fact]
    public void Dismissing_the_step_brings_nobody_else_and_leaves_the_other_step()
    {
        _ = (Colleague(), Colleague());
        _story.Mine(_first, Monday);
        _story.Dismiss(Steps(Monday).Single().Key, Monday);

        Assert.Empty(Steps(Monday));
        Assert.Equal([_first], OnceMore(Monday));
    }

    [Fact]
    public void A_change_of_employer_takes_the_step_along()
    {
        _ = Colleague();
        ContactId there = _story.Contact(employer: "Else");
        _story.Mine(_first, Monday);
        _story.Learn(_first, Monday.PlusDays(1), new ContactDetails { Employer = "Else" });

        Assert.Equal(there, Other(Monday.PlusDays(1)));
    }

    private ContactId Colleague() => _story.Contact(employer: "Acme");

    private IEnumerable<FollowUp> Steps(LocalDate today) =>
        _story.FollowUps(today, "three-b-seven").Where(followUp => followUp.Reasons[0].Code == "three-b-seven.colleague");

    private IEnumerable<ContactId> OnceMore(LocalDate today) =>
        _story.FollowUps(today, "three-b-seven").Where(followUp => followUp.Reasons[0].Code == "three-b-seven.once-more").Select(followUp => followUp.Contact);

    private ContactId Other(LocalDate today) => Assert.Single(Steps(today)).Contact;
}
