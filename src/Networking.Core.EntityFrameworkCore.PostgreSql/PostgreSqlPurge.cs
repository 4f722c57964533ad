using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Takes deleted rows out of PostgreSQL's files. VACUUM FULL writes the tables anew and empties the old files as it commits; a
/// checkpoint then brings the new ones to the disk and removes the old. The planner's statistics, which keep ids, are gathered
/// anew.
/// </summary>
/// <remarks>
/// What it left is told in notices alone: a table that the user may not vacuum is passed over, and rows that an older
/// transaction could still see are kept.
/// </remarks>
internal static partial class PostgreSqlPurge
{
    /// <summary>
    /// Waiting is longer than the second after which the server takes its own vacuum out of the way; the work itself takes what it
    /// takes, whatever the user's statements are allowed.
    /// </summary>
    private const string Settings = "SET lock_timeout = '3s'; SET statement_timeout = 0";

    /// <summary>Whoever writes in any of the server's databases holds old rows back too; most are soon done.</summary>
    private const int MostTries = 3;

    private const string Vacuum = "VACUUM (FULL, ANALYZE, VERBOSE) networking.entries, networking.entry_people, networking.standings, networking.journals";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <param name="source">Makes connections that pass on the details of notices.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal static async Task<PurgeStatus> RunAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        List<PostgresNotice> notices = [];
        NpgsqlConnection connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable closing = connection.ConfigureAwait(false);
        connection.Notice += (_, told) => notices.Add(told.Notice);
        try
        {
            await ExecuteAsync(connection, Settings, cancellationToken).ConfigureAwait(false);
            await ExecuteAsync(connection, Vacuum, cancellationToken).ConfigureAwait(false);
            for (int tries = 1; tries < MostTries && notices.Exists(KeptRows); tries++)
            {
                notices.Clear();
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
                await ExecuteAsync(connection, Vacuum, cancellationToken).ConfigureAwait(false);
            }

            await CheckpointAsync(connection, cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected)
        {
            return PurgeStatus.Pending;
        }

        if (notices.Exists(notice => notice.InvariantSeverity == "WARNING"))
        {
            throw new StorageException(
                StorageCodes.Misconfigured, "What was erased is still in the database's files: its user may not vacuum the tables, which takes their owner.");
        }

        return notices.Exists(KeptRows) ? PurgeStatus.Pending : PurgeStatus.Complete;
    }

    private static async Task CheckpointAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await ExecuteAsync(connection, "CHECKPOINT", cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            // The old files are empty already; the server's next checkpoint, due in minutes, removes them.
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        NpgsqlCommand command = new(sql, connection) { CommandTimeout = 0 };
        await using ConfiguredAsyncDisposable closing = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The detail begins with the number of dead rows that cannot be removed yet, in whatever language it is.</summary>
    private static bool KeptRows(PostgresNotice notice) =>
        notice.Detail is { } detail && FirstNumber().Match(detail) is { Success: true } number
        && long.Parse(number.Value, CultureInfo.InvariantCulture) > 0;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex FirstNumber();
}
