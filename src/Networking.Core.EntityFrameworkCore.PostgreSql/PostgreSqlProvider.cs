using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL: the tables lie in a schema of their own, so that they can share a database with a product's.</summary>
internal sealed class PostgreSqlProvider(NpgsqlDataSource source) : StorageProvider
{
    internal override string Name => "postgresql";

    internal override string Schema => "networking";

    internal override bool MigratesOnFirstUse => false;

    internal override void Configure(DbContextOptionsBuilder<NetworkDbContext> builder) => builder.UseNpgsql(
        source,
        npgsql => npgsql.UseNodaTime()
            .MigrationsAssembly(typeof(PostgreSqlProvider).Assembly.FullName)
            .MigrationsHistoryTable("migrations", Schema));

    internal override async Task CheckOwnerAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT count(*) AS "Value" FROM pg_catalog.pg_tables WHERE schemaname = 'networking'
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'networking' AND tablename = 'migrations')
            """;
        if (await db.Database.SqlQueryRaw<long>(Sql).SingleAsync(cancellationToken).ConfigureAwait(false) > 0)
        {
            throw new StorageException(StorageCodes.Foreign, "The schema networking belongs to another application.");
        }
    }

    internal override async Task<JournalRow> LockAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO networking.journals (tenant, seeker, version, rewrites) VALUES ({db.Tenant}, {db.Seeker}, 0, {NewRewrites()}) ON CONFLICT DO NOTHING", cancellationToken).ConfigureAwait(false);
        return await db.Journals.FromSql($"SELECT * FROM networking.journals WHERE tenant = {db.Tenant} AND seeker = {db.Seeker} FOR UPDATE")
            .AsNoTracking().IgnoreQueryFilters().SingleAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <remarks>
    /// VACUUM FULL writes the tables anew without what was deleted, and a checkpoint brings that to the files. It waits for
    /// those who use the tables, so it runs when it is asked to and no sooner.
    /// </remarks>
    internal override async Task<PurgeStatus> PurgeAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlRawAsync("VACUUM FULL networking.entries, networking.entry_people, networking.standings, networking.journals", cancellationToken).ConfigureAwait(false);
        await db.Database.ExecuteSqlRawAsync("CHECKPOINT", cancellationToken).ConfigureAwait(false);
        return PurgeStatus.Complete;
    }

    internal override StorageException? Translate(DbException fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => new(StorageCodes.Full, "The database's disk is full; nothing was changed.", fault),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => new(StorageCodes.ReadOnly, "The database may only be read.", fault),
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } => new(StorageCodes.Damaged, "The database is damaged; restore it from a backup.", fault),
        PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName } => new(StorageCodes.SchemaOlder, "The schema is not there; apply the migrations.", fault),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => new(StorageCodes.Unavailable, "The database's user may not do this.", fault),
        PostgresException { IsTransient: true } or NpgsqlException { InnerException: not null } or NpgsqlException { IsTransient: true } =>
            new(StorageCodes.Unavailable, "The database cannot be reached; try again.", fault),
        _ => null,
    };

    public override void Dispose() => source.Dispose();
}
