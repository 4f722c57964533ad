using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

/// <summary>What was erased is not in the database's files either.</summary>
[Collection(PurgeCollection.Name)]
public sealed class ErasureOfFilesTests
{
    private static readonly JournalScope Mine = Entries.Scope(1);
    private static readonly JournalScope Theirs = Entries.Scope(2);

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task An_erased_contact_is_gone_from_the_files_and_what_comes_later_never_gets_there(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        await SampleAsync(stores);
        Assert.Equal(planted.Words, await RawFiles.FindFlushedAsync(stores, planted.Words));

        ErasureResult result = await store.Privacy.EraseContactAsync(Mine, planted.OtherId);
        Assert.Equal(PurgeStatus.Complete, result.Status);
        Assert.Empty(RawFiles.Find(stores, planted.Words));
        Assert.Equal(planted.BystandersWords, RawFiles.Find(stores, planted.BystandersWords));

        Assert.True((await store.Journal.AppendAsync(Mine, [.. planted.Late])).IsAppended);
        Assert.Empty(await RawFiles.FindFlushedAsync(stores, [.. planted.LateWords, .. planted.Words]));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task An_erased_seeker_is_gone_from_the_files_with_everybody_they_knew(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted mine = new();
        Planted theirs = new();
        await store.Journal.AppendAsync(Mine, [.. mine.Journal]);
        await store.Journal.AppendAsync(Theirs, [.. theirs.Journal]);
        string[] words = [.. mine.Words, .. mine.BystandersWords, Mine.Seeker.ToString(), Mine.Seeker.ToString().ToUpperInvariant()];
        await SampleAsync(stores);
        Assert.Superset(mine.Words.ToHashSet(), (await RawFiles.FindFlushedAsync(stores, words)).ToHashSet());

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
        Assert.Empty(RawFiles.Find(stores, words));
        Assert.Equal(theirs.Words, RawFiles.Find(stores, theirs.Words));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task While_somebody_is_in_the_middle_of_reading_the_answer_is_pending_and_a_later_purge_completes_it(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        await FillAsync(store);
        IAsyncEnumerator<StoredEntry> reader = store.Journal.ReadAsync(Theirs).GetAsyncEnumerator();
        Assert.True(await reader.MoveNextAsync());

        Assert.Equal(PurgeStatus.Pending, (await store.Privacy.EraseContactAsync(Mine, planted.Person)).Status);
        Assert.NotEmpty(await RawFiles.FindFlushedAsync(stores, planted.Words));
        Assert.Equal(PurgeStatus.Pending, await store.Privacy.PurgeAsync());
        Assert.True(await reader.MoveNextAsync());
        await reader.DisposeAsync();

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        Assert.Empty(RawFiles.Find(stores, planted.Words));
    }

    /// <remarks>The other program is another connection, with a lock of its own, in this process.</remarks>
    [Fact]
    public async Task In_SQLite_a_transaction_of_another_program_that_reads_keeps_the_log()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        await using SqliteConnection other = new($"Data Source={stores.Place};Pooling=false");
        await other.OpenAsync();
        await using (SqliteTransaction reading = other.BeginTransaction(deferred: true))
        {
            await using SqliteCommand count = new("SELECT count(*) FROM entries", other, reading);
            Assert.Equal((long)planted.Journal.Count, await count.ExecuteScalarAsync());
            Assert.Equal(PurgeStatus.Pending, await store.Privacy.EraseSeekerAsync(Mine));
            Assert.NotEmpty(await RawFiles.FindFlushedAsync(stores, planted.Words));
        }

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        Assert.Empty(RawFiles.Find(stores, planted.Words));
        Assert.Equal(0, new FileInfo(stores.Place + "-wal").Length);
    }

    /// <remarks>The other program is another connection, with a lock of its own, in this process.</remarks>
    [Fact]
    public async Task In_SQLite_a_writer_of_another_program_that_stays_leaves_the_purge_pending()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine, [Entries.Added(1)]);
        await using SqliteConnection other = new($"Data Source={stores.Place};Pooling=false");
        await other.OpenAsync();
        await using (SqliteTransaction writing = other.BeginTransaction(deferred: false))
        {
            Assert.Equal(PurgeStatus.Pending, await store.Privacy.PurgeAsync());
        }

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
    }

    [Fact]
    public async Task In_SQLite_the_purge_waits_for_its_turn_among_those_who_write_in_the_same_program()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine, [Entries.Added(1)]);
        Task<PurgeStatus> purge;
        using (await store.Contexts.Provider.TurnAsync(default))
        {
            // SQLite's work is done by whoever calls, so what need not wait is over by now.
            purge = store.Privacy.PurgeAsync();
            Assert.False(purge.IsCompleted);
        }

        Assert.Equal(PurgeStatus.Complete, await purge);
    }

    [Fact]
    public async Task In_SQLite_every_connection_overwrites_what_is_deleted_and_waits_for_the_disk()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = stores.Open();
        await store.Storage.MigrateAsync();
        await using NetworkDbContext one = store.Contexts.Unscoped();
        await using NetworkDbContext other = store.Contexts.Unscoped();
        foreach (NetworkDbContext db in new[] { one, other })
        {
            await db.Database.OpenConnectionAsync();
            Assert.Equal((1L, 2L), (await PragmaAsync(db, "secure_delete"), await PragmaAsync(db, "synchronous")));
        }
    }

    private static async Task<long> PragmaAsync(NetworkDbContext db, string name)
    {
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>The database's own statistics must not keep samples.</summary>
    private static async Task SampleAsync(Stores stores)
    {
        if (stores.Kind == "postgresql")
        {
            await RawFiles.ExecuteAsync(stores.Place, "ANALYZE");
        }
    }

    /// <summary>A journal too long for one gulp of its reader.</summary>
    private static Task<AppendResult> FillAsync(NetworkStore store) => store.Journal.AppendAsync(
        Theirs,
        [Entries.Added(1), .. Enumerable.Range(100, 2000).Select(number => Entries.Talk(number, 1, Stores.Today, new string('x', 100)))]);
}
