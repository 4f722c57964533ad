using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>The end of a search, as several people see it.</summary>
public class SearchClosingTests
{
    private static readonly LocalDate Helped = new(2026, 11, 2);
    private static readonly LocalDate Ended = new(2026, 11, 16);

    private readonly Story _story = new();

    [Fact]
    public void Everybody_who_helped_is_told_once_and_nobody_else()
    {
        ContactId helper = _story.Contact();
        ContactId giver = _story.Contact();
        ContactId friend = _story.Contact();
        _story.Theirs(helper, Helped, Gesture.Referral);
        _story.Theirs(helper, Helped, Gesture.Reference);
        _story.Lead(giver, Helped);
        _story.Both(friend, Helped);
        _story.EndSearch(Ended);

        Assert.Equal([helper, giver], Closing(Ended).Select(followUp => followUp.Contact).Order());
        Assert.All(Closing(Ended), followUp => Assert.Equal(new FollowUpKey("search-closing", followUp.Contact, "", Ended), followUp.Key));
    }

    [Fact]
    public void The_reason_says_what_they_did_in_words_and_how_often_as_data()
    {
        ContactId who = _story.Contact();
        _story.Lead(who, Helped);
        _story.Lead(who, Helped.PlusDays(1));
        _story.Theirs(who, Helped, Gesture.ResumeReview);
        _story.Theirs(who, Helped.PlusDays(2), Gesture.HelpReceived);
        _story.EndSearch(Ended);

        Reason reason = Assert.Single(Closing(Ended)).Reasons[0];

        Assert.Equal(
            "Your search ended on 16 Nov 2026. They gave you a lead, went through your résumé and helped you; tell them what came of it, and thank them.",
            reason.Sentence);
        Assert.Equal(["day", "deeds", "lead", "resume-review", "help"], reason.Values.Select(value => value.Name));
        Assert.Equal([2, 1, 1], reason.Values.Skip(2).Select(value => value.Number));
    }

    [Fact]
    public void One_deed_needs_no_and()
    {
        _story.Theirs(_story.Contact(), Helped, Gesture.Reference);
        _story.EndSearch(Ended);

        Assert.Equal(
            "Your search ended on 16 Nov 2026. They gave you a reference; tell them what came of it, and thank them.",
            Assert.Single(Closing(Ended)).Reasons[0].Sentence);
    }

    [Fact]
    public void It_takes_over_from_first_steps_and_news_of_leads_and_leaves_the_outcome()
    {
        ContactId who = _story.Contact();
        (LeadId pursued, _) = _story.Lead(who, Helped);
        (LeadId reached, _) = _story.Lead(who, Helped);
        _story.Lead(who, Helped);
        (LeadId closed, _) = _story.Lead(who, Helped);
        _story.Step(who, pursued, Helped, LeadStep.Pursued);
        _story.Step(who, reached, Helped, LeadStep.Stage);
        _story.Step(who, closed, Helped, LeadStep.Closed);
        Assert.Equal(["lead-first-step", "lead-report-back", "lead-report-back", "referrer-update"], OfLeads(Helped));

        _story.EndSearch(Ended);

        Assert.Equal(["lead-report-back", "search-closing"], OfLeads(Ended));
    }

    [Fact]
    public void Thanks_that_are_still_owed_and_the_news_are_one_outreach_and_keeping_in_touch_goes_on()
    {
        ContactId who = _story.Contact();
        _story.Tier(who, Helped, "A");
        _story.Theirs(who, Ended, Gesture.Referral);
        _story.EndSearch(Ended);

        Outreach[] outreaches = [.. _story.On(Ended.PlusDays(3)).Outreaches];
        Assert.Equal(["thank-you", "search-closing"], outreaches[0].FollowUps.Select(followUp => followUp.Policy));

        _story.Mine(who, Ended.PlusDays(3), Gesture.Thanks);
        Assert.Equal("tier-cadence", Assert.Single(_story.On(Ended.PlusDays(3)).FollowUps).Policy);
    }

    private IReadOnlyList<FollowUp> Closing(LocalDate today) => _story.FollowUps(today, "search-closing");

    private IEnumerable<string> OfLeads(LocalDate today) => _story.On(today).FollowUps
        .Select(followUp => followUp.Policy)
        .Where(policy => policy is "lead-first-step" or "lead-report-back" or "referrer-update" or "search-closing")
        .Order();
}
