using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Schema;

public sealed class ScopeTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Nothing_is_asked_without_a_scope(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]);
        await using NetworkDbContext db = store.Contexts.Unscoped();
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Journals.ToListAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Entries.CountAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.EntryPeople.AnyAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Standings.ExecuteDeleteAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_context_sees_its_own_rows_alone(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        JournalScope mine = Entries.Scope(1, 1);
        foreach (JournalScope scope in new[] { mine, Entries.Scope(2, 1), Entries.Scope(1, 2) })
        {
            await store.Journal.AppendAsync(scope, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today)]);
        }

        await using NetworkDbContext db = store.Contexts.For(mine);
        Assert.Equal((1, 2, 2, 1), (await db.Journals.CountAsync(), await db.Entries.CountAsync(), await db.EntryPeople.CountAsync(), await db.Standings.CountAsync()));
        Assert.All(await db.Entries.ToListAsync(), row => Assert.Equal((mine.Tenant.Value, mine.Seeker.Value), (row.Tenant, row.Seeker)));
        await db.Entries.ExecuteDeleteAsync();
        await using NetworkDbContext other = store.Contexts.For(Entries.Scope(1, 2));
        Assert.Equal(2, await other.Entries.CountAsync());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_context_of_many_seekers_sees_their_standings_and_no_journal(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        for (int seeker = 1; seeker <= 3; seeker++)
        {
            await store.Journal.AppendAsync(Entries.Scope(seeker), [Entries.Added(1)]);
        }

        await using NetworkDbContext db = store.Contexts.For(Entries.Tenant(1), [Entries.Seeker(1), Entries.Seeker(3)]);
        Assert.Equal(2, await db.Standings.CountAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Entries.CountAsync());
        await using NetworkDbContext none = store.Contexts.For(Entries.Tenant(1), []);
        Assert.Equal(0, await none.Standings.CountAsync());
    }
}
