using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;

namespace Networking.Core.EntityFrameworkCore.Tests.Concurrency;

/// <summary>What must hold of a journal whatever happened at the same time.</summary>
internal static class JournalCheck
{
    /// <summary>Exactly these entries, once each, at positions without gaps, and the standings that follow from them.</summary>
    internal static async Task HoldsAsync(NetworkStore store, JournalScope scope, IEnumerable<JournalEntry> expected)
    {
        List<StoredEntry> stored = await ReadAsync(store, scope);
        Assert.Equal(Enumerable.Range(1, stored.Count).Select(position => (long)position), stored.Select(one => one.Position));
        Assert.Equal(expected.OrderBy(entry => entry.Id.Value), stored.Select(one => one.Entry).OrderBy(entry => entry.Id.Value));
        await using NetworkDbContext db = store.Contexts.For(scope);
        Assert.Equal(stored.Count, (await db.Journals.AsNoTracking().SingleAsync()).Version);
        Assert.Equal(
            Standings.Of(Network.Empty.Replay(stored.Select(one => one.Entry)), Stores.Today).OrderBy(one => one.Contact),
            (await db.Standings.AsNoTracking().ToListAsync())
                .Select(row => new RelationshipStanding { Contact = new ContactId(row.Contact), WarmthKey = row.WarmthKey, KeyFingerprint = row.KeyFingerprint, DueOn = row.DueOn })
                .OrderBy(one => one.Contact));
    }

    internal static async Task<List<StoredEntry>> ReadAsync(NetworkStore store, JournalScope scope)
    {
        List<StoredEntry> stored = [];
        await foreach (StoredEntry one in store.Journal.ReadAsync(scope))
        {
            stored.Add(one);
        }

        return stored;
    }
}
