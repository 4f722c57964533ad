using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Takes deleted rows out of PostgreSQL's files. VACUUM FULL writes the tables anew and empties the old files as it commits; a
/// checkpoint then brings the new ones to the disk and removes the old.
/// </summary>
/// <remarks>
/// What it left is told in notices alone: a table that the user may not vacuum is passed over, and rows that an older
/// transaction could still see are kept.
/// </remarks>
internal static partial class PostgreSqlPurge
{
    /// <summary>Longer than the second after which the server takes its own vacuum out of the way.</summary>
    private const string Settings = "SET lock_timeout = '3s'";

    private const string Vacuum = "VACUUM (FULL, VERBOSE) networking.entries, networking.entry_people, networking.standings, networking.journals";

    internal static async Task<PurgeStatus> RunAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        List<PostgresNotice> notices = [];
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        NpgsqlConnection connection = (NpgsqlConnection)db.Database.GetDbConnection();
        connection.Notice += Hear;
        try
        {
            db.Database.SetCommandTimeout(0);
            await db.Database.ExecuteSqlRawAsync(Settings, cancellationToken).ConfigureAwait(false);
            await db.Database.ExecuteSqlRawAsync(Vacuum, cancellationToken).ConfigureAwait(false);
            await CheckpointAsync(db, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected)
        {
            return PurgeStatus.Pending;
        }
        finally
        {
            connection.Notice -= Hear;

            // Closing resets the connection's settings before somebody else gets it from the pool.
            await db.Database.CloseConnectionAsync().ConfigureAwait(false);
        }

        if (notices.Exists(notice => notice.InvariantSeverity == "WARNING"))
        {
            throw new StorageException(StorageCodes.Unavailable, "What was erased is still in the database's files: its user may not vacuum the tables, which takes their owner.");
        }

        return notices.Exists(KeptRows) ? PurgeStatus.Pending : PurgeStatus.Complete;

        void Hear(object? sender, NpgsqlNoticeEventArgs told) => notices.Add(told.Notice);
    }

    private static async Task CheckpointAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("CHECKPOINT", cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            // The old files are empty already; the server's next checkpoint, due in minutes, removes them.
        }
    }

    /// <summary>The detail begins with the number of dead rows that cannot be removed yet, in whatever language it is.</summary>
    private static bool KeptRows(PostgresNotice notice) =>
        notice.Detail is { } detail && FirstNumber().Match(detail) is { Success: true } number
        && long.Parse(number.Value, CultureInfo.InvariantCulture) > 0;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex FirstNumber();
}
