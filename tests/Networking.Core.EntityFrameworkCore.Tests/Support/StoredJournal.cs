using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.Support;

/// <summary>A journal as it is stored, and what must hold of it always.</summary>
internal static class StoredJournal
{
    /// <summary>The entries, checked to stand at positions without gaps.</summary>
    internal static async Task<List<StoredEntry>> ReadAsync(NetworkStore store, JournalScope scope)
    {
        List<StoredEntry> stored = await store.Journal.ReadAsync(scope).ToListAsync();
        Assert.Equal(Enumerable.Range(1, stored.Count).Select(position => (long)position), stored.Select(one => one.Position));
        return stored;
    }

    /// <summary>The stored standings are those that follow from the entries.</summary>
    internal static async Task StandingsHoldAsync(NetworkDbContext db, List<StoredEntry> stored, LocalDate today) => Assert.Equal(
        Standings.Of(Network.Empty.Replay(stored.Select(one => one.Entry)), today).OrderBy(one => one.Contact),
        (await db.Standings.AsNoTracking().ToListAsync())
            .Select(row => new RelationshipStanding { Contact = new ContactId(row.Contact), WarmthKey = row.WarmthKey, KeyFingerprint = row.KeyFingerprint, DueOn = row.DueOn })
            .OrderBy(one => one.Contact));
}
