using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

/// <summary>What a purge of PostgreSQL takes out of its files, and what it waits for.</summary>
[Collection(PurgeCollection.Name)]
public sealed class PostgreSqlPurgeTests
{
    private static readonly JournalScope Mine = Entries.Scope(1);
    private static readonly JournalScope Theirs = Entries.Scope(2);

    [SkippableFact]
    public async Task An_older_transaction_keeps_rows_even_without_touching_the_tables()
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
    public async Task The_owner_of_the_tables_can_purge_without_being_an_administrator()
    {
        using Stores stores = Stores.New("postgresql");
        string role = $"owner{Guid.NewGuid():N}";
        string database = new NpgsqlConnectionStringBuilder(stores.Place).Database!;
        await RawFiles.ExecuteAsync(stores.Place, $"CREATE ROLE {role} LOGIN; ALTER DATABASE {database} OWNER TO {role}");
        using NetworkStore store = stores.Open(stores.As(role));
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        Assert.Equal(planted.Words, await RawFiles.FindFlushedAsync(stores, planted.Words));
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
        Assert.Empty(RawFiles.Find(stores, planted.Words));
    }

    [SkippableFact]
    public async Task The_old_files_are_gone_right_after_the_purge()
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
    public async Task The_statistics_are_gathered_anew_and_know_no_id_of_the_erased()
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
        await RawFiles.ExecuteAsync(stores.Place, "ANALYZE");
        Assert.NotEqual(0, await RawFiles.ScalarAsync<long>(stores.Place, samples));
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
        Assert.Equal(0, await RawFiles.ScalarAsync<long>(stores.Place, samples));
    }

    [SkippableTheory]
    [InlineData("Command Timeout=1")]
    [InlineData("Options=-c statement_timeout=1000")]
    public async Task The_purge_outlasts_what_other_statements_are_allowed(string limit)
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
}
