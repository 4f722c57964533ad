using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>SQLite: one file with its write-ahead log beside it.</summary>
internal sealed class SqliteProvider(string path) : StorageProvider
{
    private const int SecondsForWriters = 5;
    private const int SecondsAtOnce = 1;

    /// <summary>How long a call waits for others who write.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>None of them makes the file: where it was there and is gone, an empty one would hide that.</summary>
    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        DefaultTimeout = Patience.Seconds,
        Mode = SqliteOpenMode.ReadWrite,
    }.ConnectionString;

    private readonly SqliteSettings _settings = new(path);

    internal override string Name => "sqlite";

    internal override bool MigratesOnFirstUse => true;

    internal override void Configure(DbContextOptionsBuilder<NetworkDbContext> builder) => builder
        .UseSqlite(_connection, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteProvider).Assembly.FullName)
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(_settings);

    internal override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();

    /// <remarks>Ours has its mark before it has anything else, so the file tells the truth also while the log holds newer pages.</remarks>
    internal override Task CheckOwnerAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        _settings.ThrowIfGone(db.Database.GetDbConnection());
        if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path)))
        {
            throw new StorageException(StorageCodes.Misconfigured, Directory.Exists(path) ? "The database's path is a folder." : "The folder of the database's file is not there.");
        }

        return SqliteOwner.CheckAsync(path, cancellationToken);
    }

    /// <remarks>
    /// All in one transaction under the file's own lock. The lock of the migrator is a row, which a process that is killed
    /// would leave behind for others to wait for without end.
    /// </remarks>
    internal override async Task MigrateAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        SqliteOwner.MakePrivate(path);
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        if (await ScalarAsync(db, "PRAGMA application_id;", cancellationToken).ConfigureAwait(false) != SqliteOwner.ApplicationId)
        {
            string mark = string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {SqliteOwner.ApplicationId};");
            await db.Database.ExecuteSqlRawAsync(mark, cancellationToken).ConfigureAwait(false);
        }

        await SettleAsync(db, cancellationToken).ConfigureAwait(false);
        IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable ending = transaction.ConfigureAwait(false);
        string? last = (await db.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)).LastOrDefault();

        // Empty where another process was quicker.
        string script = db.GetService<IMigrator>().GenerateScript(last, null, MigrationsSqlGenerationOptions.NoTransactions);
        if (!string.IsNullOrWhiteSpace(script))
        {
            DbCommand command = db.Database.GetDbConnection().CreateCommand();
            await using ConfiguredAsyncDisposable closing = command.ConfigureAwait(false);
            command.CommandText = script;
            command.Transaction = transaction.GetDbTransaction();
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <remarks>Write-ahead logging is a property of the file, so it is set once; but a backup made by VACUUM INTO does not have it.</remarks>
    internal override Task SettleAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellationToken);

    internal override ValueTask<IDisposable?> TurnAsync(CancellationToken cancellationToken) =>
        SqliteTurns.TakeAsync(path, Patience, cancellationToken);

    /// <remarks>SQLite waits without looking at the token, so it is given a second at a time.</remarks>
    internal override async Task<IDbContextTransaction> BeginAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        SqliteConnection file = (SqliteConnection)db.Database.GetDbConnection();
        long began = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                file.DefaultTimeout = SecondsAtOnce;
                return await db.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (SqliteException fault) when (fault.SqliteErrorCode is SqliteErrors.Busy && Stopwatch.GetElapsedTime(began) < Patience)
            {
                // Others write.
            }
            finally
            {
                file.DefaultTimeout = Patience.Seconds;
            }
        }
    }

    /// <remarks>A deferred transaction takes no lock for writing.</remarks>
    internal override async Task<IDbContextTransaction> BeginReadingAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        SqliteConnection file = (SqliteConnection)db.Database.GetDbConnection();
        return (await db.Database.UseTransactionAsync(file.BeginTransaction(deferred: true), cancellationToken).ConfigureAwait(false))!;
    }

    /// <remarks>A transaction begins by taking the one lock for writing that the file has, so there is nothing more to hold.</remarks>
    internal override async Task<JournalRow> LockAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        if (await db.Journals.AsNoTracking().SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false) is { } row)
        {
            return row;
        }

        row = new() { Tenant = db.Tenant, Seeker = db.Seeker, Rewrites = JournalRow.AnyRewrites() };
        db.Add(row);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        db.ChangeTracker.Clear();
        return row;
    }

    /// <remarks>
    /// What is deleted is overwritten at once (<c>secure_delete</c>); VACUUM takes old pages out of the file, and the truncated
    /// log keeps none. It is a turn like any other writer's: those of this process wait for each other, and another process is
    /// waited for a little. A reader that still needs the log keeps it; readers are mostly quick, so they are waited for a little too.
    /// </remarks>
    internal override async Task<PurgeStatus> PurgeAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        using IDisposable? turn = await TurnAsync(cancellationToken).ConfigureAwait(false);
        db.Database.SetCommandTimeout(SecondsForWriters);
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await db.Database.ExecuteSqlRawAsync("VACUUM;", cancellationToken).ConfigureAwait(false);
            await db.Database.ExecuteSqlRawAsync("PRAGMA busy_timeout = 1000;", cancellationToken).ConfigureAwait(false);
            return await ScalarAsync(db, "PRAGMA wal_checkpoint(TRUNCATE);", cancellationToken).ConfigureAwait(false) == 0
                ? PurgeStatus.Complete
                : PurgeStatus.Pending;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SqliteErrors.Busy or SqliteErrors.Locked)
        {
            return PurgeStatus.Pending;
        }
    }

    internal override StorageException Translate(DbException fault) => SqliteErrors.Translate((SqliteException)fault);

    /// <summary>Closes the pooled connections to the file, so that it can be moved or deleted.</summary>
    public override void Dispose()
    {
        using SqliteConnection pooled = new(_connection);
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
