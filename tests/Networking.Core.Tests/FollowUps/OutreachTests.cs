using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

public class OutreachTests
{
    private static readonly LocalDate Monday = Days.Of("2026-11-16");

    private readonly Story _story = new();
    private readonly ContactId _who;

    public OutreachTests() => _who = _story.Contact();

    [Fact]
    public void Several_follow_ups_of_one_person_are_one_outreach_of_the_weightiest_with_all_reasons()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived);
        _story.Theirs(_who, Monday);
        _story.Tier(_who, Monday.PlusDays(-60), "A");
        Outreach outreach = Assert.Single(_story.On(Monday.PlusDays(22)).Outreaches);

        Assert.Equal(_who, outreach.Contact);
        Assert.Equal(FollowUpClass.Thank, outreach.Class);
        Assert.Equal("thank-you", outreach.Key.Policy);
        Assert.Equal("2026-11-17/2026-11-18", outreach.Window.ToString());
        Assert.Equal(["thank-you.help", "reply-owed.last-word", "tier-cadence.interval"], outreach.Reasons.Select(reason => reason.Code));
        Assert.Equal($"{outreach.Key} 2026-11-17/2026-11-18", outreach.ToString());
    }

    [Fact]
    public void Follow_ups_can_be_merged_without_a_view()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived);
        NetworkView view = _story.On(Monday);

        Assert.Equal(view.Outreaches, Outreach.Merge(view.FollowUps.Reverse(), Monday));
        Assert.Throws<ArgumentNullException>("followUps", () => Outreach.Merge(null!, Monday));
    }

    [Fact]
    public void Of_two_follow_ups_of_one_class_the_earlier_last_day_leads_then_the_key()
    {
        EntryId late = _story.Theirs(_who, Monday.PlusDays(1), Gesture.HelpReceived);
        EntryId early = _story.Theirs(_who, Monday, Gesture.HelpReceived);
        EntryId same = _story.Theirs(_who, Monday, Gesture.Referral);
        Outreach outreach = Assert.Single(_story.On(Monday.PlusDays(1)).Outreaches);

        Assert.Equal(
            [early.ToString(), same.ToString(), late.ToString()],
            outreach.FollowUps.Where(f => f.Class == FollowUpClass.Thank).Select(f => f.Key.Subject));
    }

    [Fact]
    public void What_is_due_after_the_first_window_is_an_outreach_of_its_own()
    {
        (Networking.Core.Leads.LeadId lead, _) = _story.Lead(_who, Monday);
        _story.Step(_who, lead, Monday, Networking.Core.Leads.LeadStep.Pursued);

        Assert.Equal(
            ["2026-11-17/2026-11-18", "2026-11-23/2026-11-26"],
            _story.On(Monday).Outreaches.Select(outreach => outreach.Window.ToString()));
        // Once the thanks are as late as the report is due, both go together.
        Assert.Single(_story.On(Monday.PlusDays(7)).Outreaches);
    }

    [Fact]
    public void An_earlier_outreach_takes_the_place_of_keeping_in_touch_later()
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived);
        _story.Tier(_who, Monday, "A");
        NetworkView view = _story.On(Monday);

        Assert.Contains(view.FollowUps, followUp => followUp.Class == FollowUpClass.Cadence);
        Assert.Equal(FollowUpClass.Thank, Assert.Single(view.Outreaches).Class);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void What_is_done_without_contacting_them_does_not_take_the_place_of_keeping_in_touch_later(bool isWithoutContact, int outreaches)
    {
        FollowUp first = Plans.FollowUp(_who, FollowUpClass.NoteOrConnect, new(Monday, Monday.PlusDays(1))) with { IsWithoutContact = isWithoutContact };
        FollowUp later = Plans.FollowUp(_who, FollowUpClass.Cadence, new(Monday.PlusDays(10), Monday.PlusDays(20)));

        Assert.Equal(outreaches, Outreach.Merge([first, later], Monday).Count);
        // Once both can be done, they are one outreach.
        Assert.Single(Outreach.Merge([first, later], Monday.PlusDays(10)));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(1, 1, 1)]
    [InlineData(3, 2, 2)]
    [InlineData(3, 3, 1)]
    public void Good_wishes_join_a_weightier_outreach_once_their_day_has_come(int day, int today, int outreaches)
    {
        FollowUp thanks = Plans.FollowUp(_who, FollowUpClass.Thank, new(Monday, Monday.PlusDays(4)));
        FollowUp wishes = Plans.FollowUp(_who, FollowUpClass.Date, new(Monday.PlusDays(day), Monday.PlusDays(day + 1)));

        IReadOnlyList<Outreach> merged = Outreach.Merge([thanks, wishes], Monday.PlusDays(today));
        Assert.Equal(outreaches, merged.Count);
        Assert.Equal([thanks, wishes], merged.SelectMany(outreach => outreach.FollowUps));
    }

    [Fact]
    public void Good_wishes_join_what_begins_no_earlier_and_lead_what_weighs_less()
    {
        FollowUp reply = Plans.FollowUp(_who, FollowUpClass.Reply, new(Monday, Monday.PlusDays(4)));
        FollowUp wishes = Plans.FollowUp(_who, FollowUpClass.Date, new(Monday.PlusDays(1), Monday.PlusDays(2)));
        FollowUp thanks = Plans.FollowUp(_who, FollowUpClass.Thank, new(Monday.PlusDays(2), Monday.PlusDays(3)));
        FollowUp hello = Plans.FollowUp(_who, FollowUpClass.Cadence, new(Monday, Monday.PlusDays(9)));

        Assert.Equal([thanks, reply, wishes], Assert.Single(Outreach.Merge([wishes, reply, thanks], Monday)).FollowUps);
        Assert.Equal([wishes, hello], Assert.Single(Outreach.Merge([hello, wishes], Monday)).FollowUps);
    }

    [Fact]
    public void Outreaches_of_different_people_stand_with_the_weightiest_first()
    {
        ContactId other = _story.Contact();
        _story.Tier(_who, Monday, "A");
        _story.Theirs(other, Monday, Gesture.HelpReceived);

        Assert.Equal([other, _who], _story.On(Monday).Outreaches.Select(outreach => outreach.Contact));
    }

    [Theory]
    [InlineData("2026-11-18", 13_000)] // The last day of a window of two days.
    [InlineData("2026-11-10", 13_000)]
    [InlineData("2026-11-19", 13_500)]
    [InlineData("2026-11-20", 13_999)]
    [InlineData("2099-12-31", 13_999)]
    public void The_priority_is_a_thousand_a_class_and_the_overdue_part_of_the_window(string day, int priority)
    {
        _story.Theirs(_who, Monday, Gesture.HelpReceived, Channel.InPerson);

        Assert.Equal(priority, _story.On(Monday).Outreaches.Single().PriorityOn(Days.Of(day)));
    }

    [Fact]
    public void Classes_never_cross()
    {
        FollowUpClass[] classes = Enum.GetValues<FollowUpClass>();
        Assert.Equal(Enumerable.Range(0, 13), classes.Select(c => (int)c));
        foreach (FollowUpClass kind in classes)
        {
            Outreach outreach = Plans.Outreach(_who, kind, new(Monday, Monday.PlusDays(4)));

            Assert.Equal(((int)kind + 1) * 1000, outreach.PriorityOn(Monday));
            Assert.Equal((((int)kind + 1) * 1000) + 200, outreach.PriorityOn(Monday.PlusDays(5)));
            Assert.Equal((((int)kind + 1) * 1000) + 999, outreach.PriorityOn(Monday.PlusDays(500)));
        }
    }
}
