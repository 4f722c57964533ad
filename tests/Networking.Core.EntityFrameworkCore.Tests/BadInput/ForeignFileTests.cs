using Microsoft.Data.Sqlite;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>Files that are not ours are told apart and left as they were, with nothing laid beside them.</summary>
public sealed class ForeignFileTests
{
    [Theory]
    [InlineData("CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('Lied');")]
    [InlineData("PRAGMA application_id = 77;")]
    [InlineData("PRAGMA application_id = 77; PRAGMA journal_mode = WAL; CREATE TABLE songs (title TEXT);")]
    [InlineData("CREATE TABLE entries (body TEXT); CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" TEXT, \"ProductVersion\" TEXT);")]
    [InlineData("PRAGMA user_version = 3;")]
    public async Task A_database_of_another_application_is_left_as_it_was(string sql)
    {
        using Stores stores = Stores.New("sqlite");
        await using (SqliteConnection other = new($"Data Source={stores.Place};Pooling=false"))
        {
            await other.OpenAsync();
            await using SqliteCommand command = new(sql, other);
            await command.ExecuteNonQueryAsync();
        }

        await RefusesAsync(stores, StorageCodes.Foreign);
    }

    [Theory]
    [InlineData("# A list of people\n")]
    [InlineData("x")]
    [InlineData("SQLite format 3")]
    [InlineData("SQLite format 2\0 and so on")]
    public async Task A_file_that_is_no_database_is_left_as_it_was(string text)
    {
        using Stores stores = Stores.New("sqlite");
        await File.WriteAllTextAsync(stores.Place, text);
        await RefusesAsync(stores, StorageCodes.Foreign);
    }

    [Fact]
    public async Task A_long_text_file_is_left_as_it_was()
    {
        using Stores stores = Stores.New("sqlite");
        await File.WriteAllTextAsync(stores.Place, string.Concat(Enumerable.Repeat("All kinds of things. ", 10_000)));
        await RefusesAsync(stores, StorageCodes.Foreign);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_as_it_was()
    {
        using Stores stores = Stores.New("sqlite");
        using (NetworkStore store = stores.Open())
        {
            await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]);
        }

        await using (SqliteConnection newer = new($"Data Source={stores.Place};Pooling=false"))
        {
            await newer.OpenAsync();
            await using SqliteCommand command = new("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_Later', '99.0.0')", newer);
            await command.ExecuteNonQueryAsync();
        }

        await RefusesAsync(stores, StorageCodes.SchemaNewer);
    }

    [Fact]
    public async Task An_empty_file_is_taken_and_a_path_with_odd_letters_too()
    {
        using Stores stores = Stores.New("sqlite");
        string path = Path.Combine(Path.GetDirectoryName(stores.Place)!, "na me%20#1?é.db");
        await File.WriteAllBytesAsync(path, []);
        for (int time = 0; time < 2; time++)
        {
            using NetworkStore store = stores.Open(options => options.UseSqlite(path));
            Assert.True((await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)])).IsAppended);
            Assert.Equal(1, (await store.Journal.LoadNetworkAsync(Entries.Scope())).Version);
        }

        Assert.Equal([path], Directory.EnumerateFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task A_store_that_is_up_to_date_is_not_written_to_by_opening_it()
    {
        using Stores stores = Stores.New("sqlite");
        using (NetworkStore store = stores.Open())
        {
            await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]);
        }

        string folder = Path.GetDirectoryName(stores.Place)!;
        IReadOnlyDictionary<string, string> before = FileState.Of(folder);
        using (NetworkStore store = stores.Open())
        {
            Assert.Equal(1, (await store.Journal.LoadNetworkAsync(Entries.Scope())).Version);
            await store.Storage.MigrateAsync();
            await store.Storage.CheckAsync();
        }

        Assert.Equal(before, FileState.Of(folder));
    }

    [SkippableTheory]
    [InlineData("CREATE TABLE networking.songs (title text)")]
    [InlineData("CREATE TABLE networking.entries (body text)")]
    [InlineData("CREATE TABLE networking.migrations (version integer); CREATE TABLE networking.songs (title text)")]
    [InlineData("CREATE TABLE networking.migrations (\"MigrationId\" text, \"ProductVersion\" text); INSERT INTO networking.migrations VALUES ('20200101000000_Theirs', '1.0.0')")]
    [InlineData("CREATE VIEW networking.songs AS SELECT 1")]
    public async Task In_PostgreSQL_a_schema_of_another_application_is_left_as_it_was(string sql)
    {
        using Stores stores = Stores.New("postgresql");
        await Privacy.RawFiles.ExecuteAsync(stores.Place, $"CREATE SCHEMA networking; {sql}");
        string before = await TablesAsync(stores);
        NetworkStore store = stores.Open();
        await FaultsAsync(store, StorageCodes.Foreign);
        Assert.Equal(before, await TablesAsync(stores));
    }

    private static async Task RefusesAsync(Stores stores, string code)
    {
        string folder = Path.GetDirectoryName(stores.Place)!;
        IReadOnlyDictionary<string, string> before = FileState.Of(folder);
        using (NetworkStore store = stores.Open())
        {
            await FaultsAsync(store, code);
            if (code == StorageCodes.Foreign)
            {
                Assert.Equal(before, FileState.Of(folder));
            }
        }

        Assert.Equal(before, FileState.Of(folder));
    }

    private static async Task FaultsAsync(NetworkStore store, string code)
    {
        JournalScope scope = Entries.Scope();
        Func<Task>[] uses =
        [
            () => store.Journal.AppendAsync(scope, [Entries.Added(1)]),
            () => store.Journal.LoadNetworkAsync(scope),
            () => store.Storage.CheckAsync(),
            () => store.Storage.MigrateAsync(),
            () => store.Privacy.EraseSeekerAsync(scope),
            () => store.Privacy.PurgeAsync(),
            () => store.DueWork.FindDueAsync(scope.Tenant, [scope.Seeker], new LocalDate(2026, 1, 1)),
        ];
        foreach (Func<Task> use in uses)
        {
            StorageException fault = await Assert.ThrowsAsync<StorageException>(use);
            Assert.Equal(code, fault.Code);
            Assert.NotEmpty(fault.Message);
        }
    }

    private static async Task<string> TablesAsync(Stores stores)
    {
        await using Npgsql.NpgsqlConnection connection = new(stores.Place + ";Pooling=false");
        await connection.OpenAsync();
        await using Npgsql.NpgsqlCommand command = new(
            "SELECT string_agg(relname || oid, ',' ORDER BY oid) FROM pg_catalog.pg_class WHERE relnamespace = 'networking'::regnamespace", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
