using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL: the tables lie in a schema of their own, so that they can share a database with a product's.</summary>
/// <param name="source">Makes the connections for everything but purging.</param>
/// <param name="purging">Makes connections that pass on the details of notices; there is nobody's data in what they do.</param>
internal sealed class PostgreSqlProvider(NpgsqlDataSource source, NpgsqlDataSource purging) : StorageProvider
{
    internal override string Name => "postgresql";

    internal string ConnectionString => source.ConnectionString;

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
            SELECT count(*) AS "Value" FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'networking' AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_class h JOIN pg_catalog.pg_attribute a ON a.attrelid = h.oid
                WHERE h.relnamespace = n.oid AND h.relname = 'migrations' AND a.attname = 'MigrationId')
            """;
        if (await db.Database.SqlQueryRaw<long>(Sql).SingleAsync(cancellationToken).ConfigureAwait(false) > 0)
        {
            throw new StorageException(StorageCodes.Foreign, "The schema networking belongs to another application.");
        }
    }

    internal override Task<IDbContextTransaction> BeginReadingAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    internal override async Task<JournalRow> LockAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        // An erasure of the seeker can take the row away between the two statements. The columns are named, since a prepared
        // statement may not change what it gives when a newer version adds one.
        JournalRow? row = null;
        while (row is null)
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO networking.journals (tenant, seeker, version, rewrites) VALUES ({db.Tenant}, {db.Seeker}, 0, {JournalRow.AnyRewrites()}) ON CONFLICT DO NOTHING",
                cancellationToken).ConfigureAwait(false);
            row = await db.Journals.FromSql($"SELECT tenant, seeker, version, rewrites FROM networking.journals WHERE tenant = {db.Tenant} AND seeker = {db.Seeker} FOR UPDATE")
                .AsNoTracking().IgnoreQueryFilters().SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        }

        return row;
    }

    /// <remarks>
    /// The server looks by itself only after a minute, and until then takes every journal for a handful of rows. A table
    /// that somebody else looks at, or that this user may not, is passed over.
    /// </remarks>
    internal override Task LearnAsync(NetworkDbContext db, CancellationToken cancellationToken) => db.Database.ExecuteSqlRawAsync(
        "ANALYZE (SKIP_LOCKED) networking.entries, networking.entry_people, networking.standings, networking.journals", cancellationToken);

    internal override Task<PurgeStatus> PurgeAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        PostgreSqlPurge.RunAsync(purging, cancellationToken);

    internal override StorageException Translate(DbException fault) => PostgreSqlErrors.Translate(fault);

    public override void Dispose()
    {
        source.Dispose();
        purging.Dispose();
    }
}
