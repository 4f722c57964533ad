using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>Whatever the database says comes out with a code of the library.</summary>
public sealed class FaultTests
{
    private static readonly JournalScope Mine = Entries.Scope();

    [Theory]
    [InlineData("57014", StorageCodes.Unavailable)]
    [InlineData("57P01", StorageCodes.Unavailable)]
    [InlineData("57P05", StorageCodes.Unavailable)]
    [InlineData("25P03", StorageCodes.Unavailable)]
    [InlineData("25P04", StorageCodes.Unavailable)]
    [InlineData("08006", StorageCodes.Unavailable)]
    [InlineData("53200", StorageCodes.Unavailable)]
    [InlineData("53100", StorageCodes.Full)]
    [InlineData("58030", StorageCodes.Unavailable)]
    [InlineData("40P01", StorageCodes.Unavailable)]
    [InlineData("28P01", StorageCodes.Misconfigured)]
    [InlineData("42501", StorageCodes.Misconfigured)]
    [InlineData("42P01", StorageCodes.SchemaOlder)]
    [InlineData("42703", StorageCodes.SchemaOlder)]
    [InlineData("3F000", StorageCodes.SchemaOlder)]
    [InlineData("23505", StorageCodes.Damaged)]
    [InlineData("XX001", StorageCodes.Damaged)]
    [InlineData("ZZ999", StorageCodes.Unavailable)]
    public void Every_state_of_PostgreSQL_has_a_code(string state, string code) =>
        Assert.Equal(code, PostgreSqlErrors.Translate(new PostgresException("told", "FATAL", "FATAL", state)).Code);

    [Theory]
    [InlineData(1, StorageCodes.SchemaOlder)]
    [InlineData(5, StorageCodes.Unavailable)]
    [InlineData(7, StorageCodes.Unavailable)]
    [InlineData(8, StorageCodes.ReadOnly)]
    [InlineData(11, StorageCodes.Damaged)]
    [InlineData(13, StorageCodes.Full)]
    [InlineData(14, StorageCodes.Misconfigured)]
    [InlineData(19, StorageCodes.Damaged)]
    [InlineData(23, StorageCodes.Misconfigured)]
    [InlineData(99, StorageCodes.Unavailable)]
    public void Every_code_of_SQLite_has_one_of_the_library(int told, string code) =>
        Assert.Equal(code, SqliteErrors.Translate(new SqliteException("told", told)).Code);

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_table_that_is_taken_away_under_the_store_is_told(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = await OpenAsync(stores);
        await ExecuteAsync(store, kind == "sqlite" ? "DROP TABLE entries" : "DROP TABLE networking.entries");
        foreach (Func<Task> use in new Func<Task>[] { () => store.Journal.LoadNetworkAsync(Mine), () => store.Journal.AppendAsync(Mine, [Entries.Added(2)]) })
        {
            Assert.Equal(StorageCodes.SchemaOlder, (await Assert.ThrowsAsync<StorageException>(use)).Code);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Standings_that_somebody_changed_by_hand_are_right_after_the_next_append(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = await OpenAsync(stores);
        await using NetworkDbContext db = store.Contexts.For(Mine);
        await db.Standings.ExecuteDeleteAsync();
        Assert.True((await store.Journal.AppendAsync(Mine, [Entries.Talk(2, 1, Stores.Today)])).IsAppended);
        await StoredJournal.StandingsHoldAsync(db, await StoredJournal.ReadAsync(store, Mine), Stores.Today);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Entries_that_contradict_their_journal_are_told(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = await OpenAsync(stores);
        await using NetworkDbContext db = store.Contexts.For(Mine);
        await db.Journals.ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, 1));
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Mine, [Entries.Talk(2, 1, Stores.Today)]));
        Assert.Equal(StorageCodes.Damaged, fault.Code);
    }

    [Fact]
    public async Task A_header_that_is_overwritten_under_the_store_is_damage_and_no_foreign_file()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = await OpenAsync(stores);
        store.Contexts.Provider.Dispose();
        await using (FileStream file = new(stores.Place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            await file.WriteAsync(new byte[16]);
        }

        foreach (Func<Task> use in new Func<Task>[] { () => store.Journal.LoadNetworkAsync(Mine), () => store.Journal.AppendAsync(Mine, [Entries.Added(2)]), () => store.Storage.CheckAsync() })
        {
            Assert.Equal(StorageCodes.Damaged, (await Assert.ThrowsAsync<StorageException>(use)).Code);
        }

        Assert.Equal(StorageCodes.Foreign, (await Assert.ThrowsAsync<StorageException>(() => stores.Open().Storage.CheckAsync())).Code);
    }

    [SkippableFact]
    public async Task A_statement_that_the_server_ends_is_told_and_one_that_the_caller_gives_up_is_not()
    {
        using Stores stores = Stores.New("postgresql");
        await OpenAsync(stores);
        NpgsqlConnectionStringBuilder hasty = new(stores.Place) { Options = "-c statement_timeout=300" };
        await using NpgsqlConnection other = new(stores.Place + ";Pooling=false");
        await other.OpenAsync();
        await using NpgsqlTransaction held = await other.BeginTransactionAsync();
        await using NpgsqlCommand hold = new("SELECT FROM networking.journals FOR UPDATE", other);
        await hold.ExecuteNonQueryAsync();

        NetworkStore ended = stores.Open(options => options.UsePostgreSql(hasty.ConnectionString));
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => ended.Journal.AppendAsync(Mine, [Entries.Added(2)]));
        Assert.Equal(StorageCodes.Unavailable, fault.Code);
        Assert.Contains("statement_timeout", fault.Message, StringComparison.Ordinal);

        using CancellationTokenSource patience = new(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stores.Open().Journal.AppendAsync(Mine, [Entries.Added(2)], null, patience.Token));
    }

    private static async Task<NetworkStore> OpenAsync(Stores stores)
    {
        NetworkStore store = stores.Open();
        Assert.Equal(2, (await store.Journal.AppendAsync(Mine, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today.PlusDays(-9))])).Added);
        return store;
    }

    private static async Task ExecuteAsync(NetworkStore store, string sql)
    {
        await using NetworkDbContext db = store.Contexts.Unscoped();
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
