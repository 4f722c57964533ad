using Networking.Core.Asks;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;
using NodaTime.TimeZones;

namespace Networking.Core.Tests.FollowUps;

/// <summary>Clock changes and time zones change no window: a day is a day.</summary>
public class ZoneTests
{
    private static readonly Interval Years = new(Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2028, 12, 31, 0, 0));

    public static TheoryData<string> Zones => [.. DateTimeZoneProviders.Tzdb.Ids];

    [Theory]
    [MemberData(nameof(Zones))]
    public void No_policy_gives_a_window_out_of_order_across_the_clock_changes_of_a_zone(string id)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[id];
        // Skipped days of zones that crossed the date line lie in their past, so that change is looked at too.
        IEnumerable<ZoneInterval> late = zone.GetZoneIntervals(Years);
        IEnumerable<ZoneInterval> longAgo = zone.GetZoneIntervals(new(Instant.FromUtc(2011, 12, 1, 0, 0), Instant.FromUtc(2012, 2, 1, 0, 0)));
        Instant[] changes = [.. longAgo.Concat(late).Where(interval => interval.HasEnd).Select(interval => interval.End).Append(Years.Start)];
        foreach (LocalDate day in changes.SelectMany(change => Around(change, zone)).Distinct())
        {
            NetworkView view = Duties(day, day.At(12)).On(day);

            Assert.All(PolicySet.V1.Policies.SelectMany(policy => PolicyLaws.Due(policy, view)), followUp =>
            {
                Assert.True(followUp.Window.Ideal <= followUp.Window.Latest);
                Assert.False(followUp.LapsesAfter < followUp.Window.Latest);
            });
            Assert.Equal(day.PlusDays(1), view.FollowUps.First(followUp => followUp.Class == FollowUpClass.Thank).Window.Ideal);
        }
    }

    [Fact]
    public void The_seekers_zone_and_the_moment_within_the_day_change_no_window()
    {
        LocalDate day = new(2026, 3, 29);
        string expected = FollowUpText.Of(Duties(day, null).On(day).FollowUps);
        foreach (string id in new[] { "Europe/Paris", "Pacific/Apia", "Pacific/Kiritimati", "America/Toronto", "Asia/Kathmandu" })
        {
            foreach (Instant at in new[] { day.PlusDays(-1).At(11), day.At(1), day.At(23) })
            {
                Story story = Duties(day, at);
                story.Profile(day.PlusDays(-30), new() { Zone = id });

                Assert.Equal(expected, FollowUpText.Of(story.On(day).FollowUps));
            }
        }
    }

    private static IEnumerable<LocalDate> Around(Instant change, DateTimeZone zone) =>
        from hours in new[] { -30, -1, 0, 1, 30 }
        select change.Plus(Duration.FromHours(hours)).InZone(zone).Date;

    /// <summary>A person for each policy, with the cause of a duty on one day.</summary>
    private static Story Duties(LocalDate day, Instant? at)
    {
        Story story = new();
        ContactId helper = story.Contact();
        story.Theirs(helper, day, Gesture.HelpReceived, Channel.Email, at);
        (LeadId lead, _) = story.Lead(helper, day, at);
        story.Step(helper, lead, day, LeadStep.Pursued);
        story.Step(helper, story.Lead(helper, day, at).Lead, day, LeadStep.Stage);
        story.Lead(helper, day, at);
        story.Promise(helper, day, day.PlusDays(3), PromiseSide.Mine);
        story.Promise(helper, day, day.PlusDays(3), PromiseSide.Theirs);
        story.Date(helper, day, new("birthday", new(day.Month, day.Day)));
        story.Answer(helper, story.Ask(helper, day, AskKind.Mentorship), day, AskAnswer.Yes);
        story.Tier(story.Contact(), day, "A");
        story.Declare(story.Contact(), day);
        story.Both(story.Contact(), day, at: at);
        ContactId rhythmic = story.Contact();
        for (int i = 0; i < 5; i++)
        {
            story.Both(rhythmic, day.PlusDays(-i * 11), at: i == 0 ? at : null);
        }

        return story;
    }
}
