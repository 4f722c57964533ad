using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Schema;
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
            Assert.NotEmpty(await RawFiles.FindFlushedAsync(stores, planted.Words));
        }

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        Assert.Empty(RawFiles.Find(stores, planted.Words));
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
        Assert.Equal(planted.Words, await RawFiles.FindFlushedAsync(stores, planted.Words));
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
        Assert.Empty(RawFiles.Find(stores, planted.Words));
    }

    [SkippableFact]
    public async Task In_PostgreSQL_the_old_files_are_gone_right_after_the_purge()
    {
        using Stores stores = Stores.New("postgresql");
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine, [Entries.Added(1)]);
        string file = Path.Combine(stores.Files, await RawFiles.ScalarAsync<string>(stores.Place, "SELECT pg_relation_filepath('networking.entries')"));
        Assert.True(File.Exists(file));
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        Assert.False(File.Exists(file));
    }

    [SkippableFact]
    public async Task In_PostgreSQL_the_statistics_are_gathered_anew_and_know_no_id_of_the_erased()
    {
        using Stores stores = Stores.New("postgresql");
        NetworkStore store = stores.Open();
        foreach (JournalScope scope in new[] { Mine, Theirs })
        {
            await store.Journal.AppendAsync(scope, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today), Entries.Talk(2, 1, Stores.Today)]);
        }

        string samples = $"""
            SELECT count(*) FROM pg_catalog.pg_stats
            WHERE schemaname = 'networking' AND concat(most_common_vals::text, histogram_bounds::text) LIKE '%{Mine.Seeker}%'
            """;
        await SampleAsync(stores);
        Assert.NotEqual(0, await RawFiles.ScalarAsync<long>(stores.Place, samples));
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
        Assert.Equal(0, await RawFiles.ScalarAsync<long>(stores.Place, samples));
    }

    [SkippableTheory]
    [InlineData("Command Timeout=1")]
    [InlineData("Options=-c statement_timeout=1000")]
    public async Task In_PostgreSQL_the_purge_outlasts_what_other_statements_are_allowed(string limit)
    {
        using Stores stores = Stores.New("postgresql");
        NetworkStore store = stores.Open(options => options.UsePostgreSql($"{stores.Place};{limit}"));
        await store.Journal.AppendAsync(Mine, [Entries.Added(1)]);
        await using NpgsqlConnection other = new(stores.Place + ";Pooling=false");
        await other.OpenAsync();
        await using (NpgsqlTransaction reading = await other.BeginTransactionAsync())
        {
            await using NpgsqlCommand look = new("SELECT count(*) FROM networking.entries", other, reading);
            Assert.Equal(1L, await look.ExecuteScalarAsync());

            // It waits longer for the table than the limit.
            Assert.Equal(PurgeStatus.Pending, await store.Privacy.PurgeAsync());
        }

        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
    }

    private static Action<NetworkJournalOptions> As(Stores stores, string role) =>
        options => options.UsePostgreSql(new NpgsqlConnectionStringBuilder(stores.Place) { Username = role }.ConnectionString);

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
