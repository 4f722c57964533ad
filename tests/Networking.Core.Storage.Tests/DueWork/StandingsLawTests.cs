using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Storage.DueWork;
using Networking.Core.Testing;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Storage.Tests.DueWork;

/// <summary>
/// Nothing due is missed: whoever has a follow-up whose window has begun on a later day had a standing, reckoned earlier,
/// that is due by then.
/// </summary>
public class StandingsLawTests
{
    private static readonly int[] DaysAhead = [0, 1, 2, 3, 4, 5, 6, 7, 10, 15, 30, 61, 62, 63, 75, 90, 120, 200, 250, 300, 366, 380, 400, 800];

    [Property(Arbitrary = [typeof(Journals)], MaxTest = 60)]
    public void Nothing_due_is_missed(Journal journal, LocalDate today, int seed) =>
        Holds(journal.ToNetwork(), today, null, seed);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_due_is_missed_on_the_built_in_journals(bool isAskedEarlier)
    {
        int seed = 0;
        foreach (BuiltInJournal journal in BuiltInJournal.All)
        {
            // A month earlier, many entries still lie ahead.
            Holds(Network.Empty.Replay(journal.Entries), isAskedEarlier ? journal.Today.PlusDays(-30) : journal.Today, journal.Settings, seed++);
        }
    }

    /// <summary>Checks a network as it is, and once more after many of its follow-ups were dismissed or put off.</summary>
    private static void Holds(Network network, LocalDate today, NetworkSettings? settings, int seed)
    {
        Holds(network, today, settings);
        Random random = new(seed);
        Holds(
            network.Replay(network.AsOf(today, settings).FollowUps
                .Where(_ => random.Next(2) == 0)
                .Select((followUp, number) => Answer(followUp.Key, today, random, number))),
            today,
            settings);
    }

    private static JournalEntry Answer(FollowUpKey key, LocalDate today, Random random, int number) => random.Next(2) == 0
        ? new FollowUpDismissed { Id = Ids.Entry(2000 + number), On = today, FollowUp = key }
        : new FollowUpSnoozed { Id = Ids.Entry(2000 + number), On = today, FollowUp = key, Until = today.PlusDays(random.Next(900)) };

    private static void Holds(Network network, LocalDate today, NetworkSettings? settings)
    {
        Dictionary<ContactId, RelationshipStanding> standings = Standings.Of(network, today, settings).ToDictionary(standing => standing.Contact);
        foreach (LocalDate day in DaysToAsk(network, today, settings))
        {
            foreach (FollowUp followUp in network.AsOf(day, settings).FollowUps.Where(followUp => followUp.Window.Ideal <= day))
            {
                Assert.True(
                    standings.TryGetValue(followUp.Contact, out RelationshipStanding? standing) && standing.DueOn <= day,
                    $"Reckoned on {today:R}, due on {standing?.DueOn:R}, but on {day:R} there is {followUp}.");
            }
        }
    }

    private static IEnumerable<LocalDate> DaysToAsk(Network network, LocalDate today, NetworkSettings? settings) =>
        DaysAhead.Select(today.PlusDays)
            .Concat(network.AsOf(today, settings).FollowUps.SelectMany(followUp => new[] { followUp.Window.Ideal, followUp.Window.Latest.PlusDays(1) }))
            .Concat(network.Entries.Select(entry => entry.On))
            .Concat(network.Entries.OfType<ContactPaused>().Select(pause => pause.Until).OfType<LocalDate>())
            .Where(day => day >= today)
            .Distinct();
}
