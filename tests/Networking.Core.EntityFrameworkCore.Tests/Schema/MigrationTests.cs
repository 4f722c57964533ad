using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Schema;

public sealed class MigrationTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task The_migrations_make_the_model(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        await using NetworkDbContext db = store.Contexts.Unscoped();
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Without_migrations_the_store_says_what_to_do_until_they_are_applied(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open(options => options.MigratesOnFirstUse = false);
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]));
        Assert.Equal(StorageCodes.SchemaOlder, fault.Code);
        await store.Storage.MigrateAsync();
        await store.Storage.MigrateAsync();
        await store.Storage.CheckAsync();
        Assert.True((await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)])).IsAppended);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_schema_of_a_newer_version_is_left_alone(string kind)
    {
        using Stores stores = Stores.New(kind);
        await stores.Open().Storage.MigrateAsync();
        NetworkStore store = stores.Open();
        await using (NetworkDbContext db = store.Contexts.Unscoped())
        {
            await db.Database.ExecuteSqlRawAsync(kind == "sqlite"
                ? "INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_Later', '99.0.0')"
                : "INSERT INTO networking.migrations VALUES ('20990101000000_Later', '99.0.0')");
        }

        string before = await StateAsync(stores);
        Func<Task>[] uses =
        [
            () => store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]),
            () => store.Journal.LoadNetworkAsync(Entries.Scope()),
            () => store.Storage.CheckAsync(),
            () => store.Storage.MigrateAsync(),
            () => store.Privacy.PurgeAsync(),
        ];
        foreach (Func<Task> use in uses)
        {
            Assert.Equal(StorageCodes.SchemaNewer, (await Assert.ThrowsAsync<StorageException>(use)).Code);
        }

        Assert.Equal(before, await StateAsync(stores));
    }

    /// <summary>The tables with the files they are in, and what stands in each.</summary>
    private static async Task<string> StateAsync(Stores stores)
    {
        if (stores.Kind == "sqlite")
        {
            return string.Join('\n', BadInput.FileState.Of(Path.GetDirectoryName(stores.Place)!).Where(file => !file.Key.EndsWith("-shm", StringComparison.Ordinal)));
        }

        await using Npgsql.NpgsqlConnection connection = new(stores.Place + ";Pooling=false");
        await connection.OpenAsync();
        await using Npgsql.NpgsqlCommand command = new(
            """
            SELECT string_agg(concat_ws(' ', relname, oid, relfilenode, relkind), ',' ORDER BY oid) || schema_to_xml('networking', true, false, '')
            FROM pg_catalog.pg_class WHERE relnamespace = 'networking'::regnamespace
            """,
            connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
