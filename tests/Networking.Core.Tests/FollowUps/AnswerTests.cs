using FsCheck.Xunit;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>An answer removes exactly what it answers, whatever else is open.</summary>
public class AnswerTests
{
    private static readonly LocalDate Today = Acts.Last;

    /// <summary>
    /// What any act of the seeker's toward somebody answers, or more kinds of act than one: it may go along with what a
    /// test answers.
    /// </summary>
    private static readonly HashSet<string> GoAlong =
    [
        "reply-owed",
        "promise-reminder",
        "referrer-update",
        "important-date",
        "search-closing",
        "introduction-answer",
        "introduction-step",
        "introduction-report",
    ];

    [Property(MaxTest = 100)]
    public void Thanks_with_a_reference_settle_that_one(Act[] acts) => EachOpen(acts, "thank-you", (story, open, key) =>
    {
        story.Mine(key.Contact, Today, Gesture.Thanks, thanksFor: new(Guid.Parse(key.Subject)));
        return open.Where(other => other != key);
    });

    [Property(MaxTest = 100)]
    public void Thanks_without_a_reference_settle_everything_open_to_that_person(Act[] acts) => EachOpen(acts, "thank-you", (story, open, key) =>
    {
        story.Mine(key.Contact, Today, Gesture.Thanks);
        return open.Where(other => other.Contact != key.Contact || other.Policy != "thank-you");
    });

    [Property(MaxTest = 100)]
    public void A_reply_settles_what_they_wrote(Act[] acts) => EachOpen(acts, "reply-owed", (story, open, key) =>
    {
        story.Mine(key.Contact, Today);
        return open.Where(other => other != key);
    });

    [Property(MaxTest = 100)]
    public void A_report_settles_that_lead(Act[] acts) => EachOpen(acts, "lead-report-back", (story, open, key) =>
    {
        story.Report(key.Contact, new(Guid.Parse(key.Subject)), Today);
        return open.Where(other => other != key);
    });

    [Property(MaxTest = 100)]
    public void A_first_step_settles_that_lead(Act[] acts) => EachOpen(acts, "lead-first-step", (story, open, key) =>
    {
        story.Step(key.Contact, new(Guid.Parse(key.Subject)), Today, LeadStep.Pursued);
        return open.Where(other => other != key);
    });

    [Property(MaxTest = 100)]
    public void Keeping_a_promise_settles_that_one(Act[] acts) => EachOpen(acts, "promise-keeping", (story, open, key) =>
    {
        story.Keep(key.Contact, new(Guid.Parse(key.Subject)), Today);
        return open.Where(other => other != key);
    });

    [Property(MaxTest = 100)]
    public void A_report_settles_the_stage_of_that_lead(Act[] acts) => EachOpen(acts, "referrer-update", (story, open, key) =>
    {
        story.Report(key.Contact, new(Guid.Parse(key.Subject)), Today);
        return open.Where(other => other != key && (other.Policy != "lead-report-back" || other.Subject != key.Subject));
    });

    [Property(MaxTest = 100)]
    public void Contact_settles_keeping_in_touch_with_that_person_alone(Act[] acts) => EachOpen(acts, "tier-cadence", (story, open, key) =>
    {
        story.Touch(key.Contact, Today, Direction.Theirs, Gesture.Conversation, Channel.Social);
        return open.Where(other => other != key);
    });

    /// <summary>
    /// Answers each open follow-up of a policy by itself. Duties that the answer itself opens, dated today, and other
    /// ways of keeping in touch, which every contact starts anew, are left out of the comparison; so is what any word
    /// answers (after a gathering, or where an answer is hoped for), and what today's entries without a moment answer by
    /// the day.
    /// </summary>
    private static void EachOpen(Act[] acts, string policy, Func<Story, FollowUpKey[], FollowUpKey, IEnumerable<FollowUpKey>> answer)
    {
        FollowUpKey[] open = Compared(Acts.Tell(acts), policy);
        foreach (FollowUpKey key in open.Where(key => key.Policy == policy && key.Anchor < Today))
        {
            Story story = Acts.Tell(acts);
            FollowUpKey[] expected = [.. answer(story, open, key).Where(other => other.Anchor < Today)];
            FollowUpKey[] actual = [.. Compared(story, policy).Where(other => other.Anchor < Today)];

            Assert.Equal(
                expected.Where(other => other.Policy == policy || other.Contact != key.Contact || !GoAlong.Contains(other.Policy)),
                actual.Where(other => other.Policy == policy || other.Contact != key.Contact || !GoAlong.Contains(other.Policy)));
        }
    }

    private static FollowUpKey[] Compared(Story story, string policy) =>
    [
        .. PolicySet.V1.Policies
            .Where(other => other.Name == policy || other.Class is > FollowUpClass.Attempt and not FollowUpClass.Gathering)
            .SelectMany(other => PolicyLaws.Due(other, story.On(Today)))
            .Select(followUp => followUp.Key)
            .Order(),
    ];
}
