using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>SQLite: one file with its write-ahead log beside it.</summary>
internal sealed class SqliteProvider(SqliteConnectionStringBuilder connection) : StorageProvider
{
    /// <summary>Stands in the file's header, so that a file of another application is told from ours: "NetC".</summary>
    internal const int ApplicationId = 0x4E657443;

    private readonly SqliteSettings _settings = new();

    internal override string Name => "sqlite";

    internal override bool MigratesOnFirstUse => true;

    internal override void Configure(DbContextOptionsBuilder<NetworkDbContext> builder) => builder
        .UseSqlite(connection.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteProvider).Assembly.FullName))
        .AddInterceptors(_settings);

    internal override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();

    internal override async Task CheckOwnerAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        // In memory, and before the first use, there is no file; making one here would change what is only looked at.
        if (connection.Mode == SqliteOpenMode.Memory || connection.DataSource == ":memory:" || !File.Exists(connection.DataSource)
            || new FileInfo(connection.DataSource).Length == 0)
        {
            return;
        }

        long id = await ScalarAsync(db, "PRAGMA application_id;", cancellationToken).ConfigureAwait(false);
        long tables = await ScalarAsync(db, "SELECT count(*) FROM sqlite_master;", cancellationToken).ConfigureAwait(false);
        if (id != ApplicationId && (id != 0 || tables > 0))
        {
            throw new StorageException(StorageCodes.Foreign, "The file is a database of another application.");
        }
    }

    internal override Task MigrateAsync(NetworkDbContext db, CancellationToken cancellationToken) => SqliteMigration.ApplyAsync(db, cancellationToken);

    internal override ValueTask<IDisposable?> TurnAsync(CancellationToken cancellationToken) =>
        SqliteTurns.TakeAsync(connection.DataSource, TimeSpan.FromSeconds(connection.DefaultTimeout), cancellationToken);

    /// <remarks>A transaction begins by taking the one lock for writing that the file has, so there is nothing more to hold.</remarks>
    internal override async Task<JournalRow> LockAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Journals.AsNoTracking().SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false) is { } row)
        {
            return row;
        }

        row = new() { Tenant = db.Tenant, Seeker = db.Seeker, Rewrites = NewRewrites() };
        db.Add(row);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        db.ChangeTracker.Clear();
        return row;
    }

    /// <remarks>
    /// What is deleted is overwritten at once (<c>secure_delete</c>); VACUUM takes old pages out of the file, and the truncated
    /// log keeps none. A reader that still needs the log keeps it.
    /// </remarks>
    internal override async Task<PurgeStatus> PurgeAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("VACUUM;", cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SqliteErrors.Busy or SqliteErrors.Locked)
        {
            return PurgeStatus.Pending;
        }

        return await ScalarAsync(db, "PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken).ConfigureAwait(false) == 0
            ? PurgeStatus.Complete
            : PurgeStatus.Pending;
    }

    internal override StorageException? Translate(DbException fault) => fault is SqliteException sqlite ? SqliteErrors.Translate(sqlite) : null;

    /// <summary>Closes the pooled connections to the file, so that it can be moved or deleted.</summary>
    public override void Dispose()
    {
        using SqliteConnection pooled = new(connection.ConnectionString);
        SqliteConnection.ClearPool(pooled);
    }

    private static async Task<long> ScalarAsync(NetworkDbContext db, string sql, CancellationToken cancellationToken)
    {
        DbConnection open = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            DbCommand command = open.CreateCommand();
            await using ConfiguredAsyncDisposable closing = command.ConfigureAwait(false);
            command.CommandText = sql;
            return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false), CultureInfo.InvariantCulture);
        }
        finally
        {
            await db.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }
}
