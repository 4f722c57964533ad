using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Concurrency;

/// <summary>
/// A database that goes back to an earlier state under a running store, as after failing over to a replica that was behind,
/// and on from there to the same version: what the store remembers is not what is stored.
/// </summary>
public sealed class WentBackTests
{
    private static readonly JournalScope Mine = Entries.Scope();
    private static readonly JournalEntry[] Kept = [Entries.Added(1), .. Talks(1, 7)];
    private static readonly JournalEntry[] Lost = [.. Talks(8, 2)];
    private static readonly JournalEntry[] Others = [.. Talks(20, 2)];
    private static readonly JournalEntry[] More = [.. Talks(30, 2)];

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_was_lost_is_stored_when_it_is_appended_again(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = await WentBackAsync(stores);
        Assert.Equal(10, (await stores.Open().Journal.AppendAsync(Mine, Others)).Version);
        AppendResult again = await store.Journal.AppendAsync(Mine, Lost);
        Assert.Equal((Lost.Length, 12L), (again.Added, again.Version));
        await JournalCheck.HoldsAsync(store, Mine, [.. Kept, .. Others, .. Lost]);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task It_is_noticed_from_a_later_version_too(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = await WentBackAsync(stores);
        Assert.Equal(12, (await stores.Open().Journal.AppendAsync(Mine, [.. Others, .. More])).Version);
        AppendResult again = await store.Journal.AppendAsync(Mine, [.. Kept, .. Lost]);
        Assert.Equal((Lost.Length, 14L), (again.Added, again.Version));
        await JournalCheck.HoldsAsync(store, Mine, [.. Kept, .. Others, .. More, .. Lost]);
    }

    /// <summary>A store that remembers version 10, and a database that is at version 8 again.</summary>
    private static async Task<NetworkStore> WentBackAsync(Stores stores)
    {
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine, Kept);
        await using NetworkDbContext db = store.Contexts.For(Mine);
        List<StandingRow> standings = await db.Standings.AsNoTracking().ToListAsync();
        Assert.Equal(10, (await store.Journal.AppendAsync(Mine, Lost)).Version);
        await db.Entries.Where(row => row.Position > 8).ExecuteDeleteAsync();
        await db.EntryPeople.Where(row => row.Position > 8).ExecuteDeleteAsync();
        await db.Journals.ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, 8));
        await db.Standings.ExecuteDeleteAsync();
        db.Standings.AddRange(standings);
        await db.SaveChangesAsync();
        return store;
    }

    private static IEnumerable<JournalEntry> Talks(int from, int count) =>
        Enumerable.Range(from, count).Select(number => Entries.Talk(number, 1, Stores.Today.PlusDays(-number)));
}
