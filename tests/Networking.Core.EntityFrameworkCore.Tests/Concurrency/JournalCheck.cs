using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Concurrency;

/// <summary>What must hold of a journal whatever happened at the same time.</summary>
internal static class JournalCheck
{
    /// <summary>Exactly these entries, once each, at positions without gaps, and the standings that follow from them.</summary>
    internal static async Task HoldsAsync(NetworkStore store, JournalScope scope, IEnumerable<JournalEntry> expected)
    {
        List<StoredEntry> stored = await StoredJournal.ReadAsync(store, scope);
        Assert.Equal(expected.OrderBy(entry => entry.Id.Value), stored.Select(one => one.Entry).OrderBy(entry => entry.Id.Value));
        await using NetworkDbContext db = store.Contexts.For(scope);
        Assert.Equal(stored.Count, (await db.Journals.AsNoTracking().SingleAsync()).Version);
        await StoredJournal.StandingsHoldAsync(db, stored, Stores.Today);
    }
}
