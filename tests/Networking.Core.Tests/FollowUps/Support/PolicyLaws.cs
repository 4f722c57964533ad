using System.Text.RegularExpressions;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>What holds for every policy, whoever wrote it.</summary>
internal static partial class PolicyLaws
{
    /// <summary>Everything that a policy yields on one day.</summary>
    internal static IReadOnlyList<FollowUp> Due(IFollowUpPolicy policy, NetworkView view)
    {
        FollowUpContext context = new(view);
        return [.. view.Relationships.SelectMany(relationship => policy.Due(relationship, context))];
    }

    /// <summary>It says what it is, and its name can stand in a key.</summary>
    internal static void Describes_itself(IFollowUpPolicy policy)
    {
        Assert.Matches(StableName(), policy.Name);
        Assert.True(Enum.IsDefined(policy.Class), policy.Name);
        Assert.True(Enum.IsDefined(policy.Grade), policy.Name);
        Assert.False(string.IsNullOrWhiteSpace(policy.Source), policy.Name);
    }

    /// <summary>Each follow-up is whole: a window in order, a lapse not before it, a key of its own, a reason that reads.</summary>
    internal static void Yields_whole_follow_ups(IFollowUpPolicy policy, NetworkView view)
    {
        IReadOnlyList<FollowUp> due = Due(policy, view);
        foreach (FollowUp followUp in due)
        {
            Assert.True(followUp.Window.Ideal <= followUp.Window.Latest, $"{followUp}");
            Assert.False(followUp.LapsesAfter < followUp.Window.Latest, $"{followUp}");
            Assert.Equal(policy.Name, followUp.Policy);
            Assert.Equal(policy.Class, followUp.Class);
            Assert.NotNull(view.Find(followUp.Contact));
            Assert.NotNull(followUp.Key.Subject);
            Assert.NotEmpty(followUp.Reasons);
            Assert.All(followUp.Reasons, reason => Assert.StartsWith($"{policy.Name}.", reason.Code, StringComparison.Ordinal));
            Assert.All(followUp.Reasons, reason => Assert.DoesNotContain('{', reason.Sentence));
        }

        Assert.Equal(due.Count, due.Select(followUp => followUp.Key).Distinct().Count());
    }

    /// <summary>Asked twice, or of the same entries recorded the other way round, it says the same.</summary>
    internal static void Depends_on_the_entries_alone(IFollowUpPolicy policy, Story story, LocalDate today, NetworkSettings? settings = null)
    {
        NetworkView view = story.On(today, settings);
        string once = FollowUpText.Of(Due(policy, view));
        Network backwards = Network.Empty.Replay(story.Entries.Reverse());

        Assert.Equal(once, FollowUpText.Of(Due(policy, view)));
        Assert.Equal(once, FollowUpText.Of(Due(policy, backwards.AsOf(today, settings))));
    }

    /// <summary>
    /// As long as nothing happens, what is open stays open under the same key until it lapses, and its window stays but
    /// for a policy whose windows are planned by the week.
    /// </summary>
    internal static void Keeps_its_keys_from_day_to_day(IFollowUpPolicy policy, Network network, LocalDate from, int days, NetworkSettings? settings = null)
    {
        IReadOnlyList<FollowUp> before = Due(policy, network.AsOf(from, settings));
        for (int day = 1; day <= days; day++)
        {
            IReadOnlyList<FollowUp> after = Due(policy, network.AsOf(from.PlusDays(day), settings));
            Dictionary<FollowUpKey, DateWindow> windows = after.ToDictionary(followUp => followUp.Key, followUp => followUp.Window);
            foreach (FollowUp followUp in before.Where(followUp => !followUp.HasLapsed(from.PlusDays(day))))
            {
                Assert.True(windows.TryGetValue(followUp.Key, out DateWindow window), $"{followUp} is gone after {day} days.");
                Assert.True(window == followUp.Window || policy.Class == FollowUpClass.Reconnect, $"{followUp} moved to {window}.");
            }

            before = after;
        }
    }

    /// <summary>Dismissing one follow-up takes away that one and nothing else.</summary>
    internal static void Is_dismissed_one_at_a_time(IFollowUpPolicy policy, Story story, LocalDate today, NetworkSettings? settings = null)
    {
        Network network = story.Network;
        FollowUpKey[] all = Keys(network.AsOf(today, settings));
        foreach (FollowUpKey key in all.Where(key => key.Policy == policy.Name))
        {
            FollowUpDismissed dismissal = new() { Id = new(new Guid(1, 2, 3, new byte[8])), On = today, FollowUp = key };

            Assert.Equal(all.Where(other => other != key), Keys(network.Record(dismissal).AsOf(today, settings)));
        }
    }

    private static FollowUpKey[] Keys(NetworkView view) => [.. view.FollowUps.Select(followUp => followUp.Key).Order()];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex StableName();
}
