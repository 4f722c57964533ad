using Microsoft.Data.Sqlite;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using Npgsql;

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
        Assert.Equal(planted.Words, await RawFiles.FindAsync(stores, planted.Words));

        ErasureResult result = await store.Privacy.EraseContactAsync(Mine, planted.OtherId);
        Assert.Equal(PurgeStatus.Complete, result.Status);
        Assert.Empty(await RawFiles.FindAsync(stores, planted.Words));
        Assert.Equal(planted.BystandersWords, await RawFiles.FindAsync(stores, planted.BystandersWords));

        Assert.True((await store.Journal.AppendAsync(Mine, [.. planted.Late])).IsAppended);
        Assert.Empty(await RawFiles.FindAsync(stores, [.. planted.LateWords, .. planted.Words]));
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
        Assert.Superset(mine.Words.ToHashSet(), (await RawFiles.FindAsync(stores, words)).ToHashSet());

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
        Assert.Empty(await RawFiles.FindAsync(stores, words));
        Assert.Equal(theirs.Words, await RawFiles.FindAsync(stores, theirs.Words));
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
        Assert.NotEmpty(await RawFiles.FindAsync(stores, planted.Words));
        Assert.Equal(PurgeStatus.Pending, await store.Privacy.PurgeAsync());
        Assert.True(await reader.MoveNextAsync());
        await reader.DisposeAsync();

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        Assert.Empty(await RawFiles.FindAsync(stores, planted.Words));
    }

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
            Assert.NotEmpty(await RawFiles.FindAsync(stores, planted.Words));
        }

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        Assert.Empty(await RawFiles.FindAsync(stores, planted.Words));
        Assert.Equal(0, new FileInfo(stores.Place + "-wal").Length);
    }

    [SkippableFact]
    public async Task In_PostgreSQL_an_older_transaction_keeps_rows_even_without_touching_the_tables()
    {
        using Stores stores = Stores.New("postgresql");
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        await using NpgsqlConnection other = new(stores.Place + ";Pooling=false");
        await other.OpenAsync();
        await using (NpgsqlTransaction old = await other.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead))
        {
            await using NpgsqlCommand look = new("SELECT count(*) FROM pg_catalog.pg_class", other, old);
            Assert.NotNull(await look.ExecuteScalarAsync());
            Assert.Equal(PurgeStatus.Pending, (await store.Privacy.EraseContactAsync(Mine, planted.Person)).Status);
            Assert.NotEmpty(await RawFiles.FindAsync(stores, planted.Words));
        }

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        Assert.Empty(await RawFiles.FindAsync(stores, planted.Words));
    }

    [SkippableFact]
    public async Task In_PostgreSQL_the_owner_of_the_tables_can_purge_without_being_an_administrator()
    {
        using Stores stores = Stores.New("postgresql");
        string role = $"owner{Guid.NewGuid():N}";
        string database = new NpgsqlConnectionStringBuilder(stores.Place).Database!;
        await RawFiles.ExecuteAsync(stores.Place, $"CREATE ROLE {role} LOGIN; ALTER DATABASE {database} OWNER TO {role}");
        using NetworkStore store = stores.Open(As(stores, role));
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
        Assert.Empty(await RawFiles.FindAsync(stores, planted.Words));
    }

    [SkippableFact]
    public async Task In_PostgreSQL_a_user_who_may_not_vacuum_is_told_so()
    {
        using Stores stores = Stores.New("postgresql");
        NetworkStore owner = stores.Open();
        Planted planted = new();
        await owner.Journal.AppendAsync(Mine, [.. planted.Journal]);
        string role = $"user{Guid.NewGuid():N}";
        await RawFiles.ExecuteAsync(
            stores.Place,
            $"CREATE ROLE {role} LOGIN; GRANT USAGE ON SCHEMA networking TO {role}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA networking TO {role}");
        using NetworkStore user = stores.Open(As(stores, role));
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => user.Privacy.EraseSeekerAsync(Mine));
        Assert.Equal(StorageCodes.Misconfigured, fault.Code);
        Assert.Contains("vacuum", fault.Message, StringComparison.Ordinal);
        Assert.Empty((await user.Journal.LoadNetworkAsync(Mine)).Network.Entries);
        Assert.Equal(PurgeStatus.Complete, await owner.Privacy.PurgeAsync());
        Assert.Empty(await RawFiles.FindAsync(stores, planted.Words));
    }

    private static Action<NetworkJournalOptions> As(Stores stores, string role) =>
        options => options.UsePostgreSql(new NpgsqlConnectionStringBuilder(stores.Place) { Username = role }.ConnectionString);

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
