using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Crash;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Crash;

/// <summary>What must hold of a store after its writers, or its server, were killed.</summary>
internal static class CrashCheck
{
    /// <summary>Looks at the journals of the last round.</summary>
    internal static async Task HoldsAsync(NetworkStore store, IReadOnlyCollection<Acknowledged> rounds)
    {
        int last = rounds.Max(one => one.Round);
        foreach (JournalScope scope in Enumerable.Range(1, CrashWork.Writers).Select(writer => CrashWork.Scope(last, writer)).Distinct())
        {
            List<StoredEntry> stored = await StoredJournal.ReadAsync(store, scope);
            int expected = 0;
            Dictionary<EntryId, StoredEntry> byId = stored.ToDictionary(one => one.Entry.Id);
            foreach (Acknowledged round in rounds)
            {
                foreach (int writer in Enumerable.Range(1, CrashWork.Writers).Where(writer => CrashWork.Scope(round.Round, writer) == scope))
                {
                    expected += CountOf(byId, round, writer);
                }
            }

            Assert.Equal(expected, stored.Count);
            await ProjectionsHoldAsync(store, scope, stored);
        }
    }

    /// <summary>All that was acknowledged, in one piece each, and perhaps the append that was under way, whole.</summary>
    private static int CountOf(Dictionary<EntryId, StoredEntry> stored, Acknowledged round, int writer)
    {
        int count = 0;
        for (int append = 1; append <= round.Of(writer) + 1; append++)
        {
            IReadOnlyList<JournalEntry> entries = CrashWork.Append(round.Round, writer, append);
            if (append > round.Of(writer) && !entries.Any(entry => stored.ContainsKey(entry.Id)))
            {
                break;
            }

            Assert.All(entries, (entry, index) =>
            {
                Assert.True(stored.ContainsKey(entry.Id), $"Round {round.Round}, writer {writer}: entry {index} of append {append} of {round.Of(writer)} acknowledged is lost.");
                Assert.Equal(entry, stored[entry.Id].Entry);
                Assert.Equal(stored[entries[0].Id].Position + index, stored[entry.Id].Position);
            });
            count += entries.Count;
        }

        return count;
    }

    private static async Task ProjectionsHoldAsync(NetworkStore store, JournalScope scope, List<StoredEntry> stored)
    {
        await using NetworkDbContext db = store.Contexts.For(scope);
        Assert.Equal(stored.Count, (await db.Journals.AsNoTracking().SingleOrDefaultAsync())?.Version ?? 0);
        Assert.Equal(
            stored.SelectMany(one => one.Entry.Subjects.Distinct().Select(contact => (one.Position, Contact: contact.Value))).Order(),
            (await db.EntryPeople.AsNoTracking().ToListAsync()).Select(row => (row.Position, row.Contact)).Order());
        await StoredJournal.StandingsHoldAsync(db, stored, CrashWork.Today);
    }
}
