using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>
/// What every connection is told. What is deleted or overwritten is zeroed in its page, and an acknowledged append waits for
/// the disk. SQLite's own waiting for other processes looks again within milliseconds, where the library above it sleeps for
/// 150.
/// </summary>
/// <remarks>
/// A connection that was kept goes on with its file also where that was moved or deleted: whatever it writes is lost then. So
/// the file is looked for before each use and after each commit.
/// </remarks>
internal sealed class SqliteSettings(string path) : DbConnectionInterceptor, IDbTransactionInterceptor
{
    private const string Settings = "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 1000;";

    private volatile bool _wasThere;
    private volatile bool _hasMoved;

    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        ThrowIfGone(connection);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        new(ConnectionOpening(connection, eventData, result));

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ThrowIfMoved(connection);
        _wasThere = true;
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => ThrowIfMoved(eventData.Context!.Database.GetDbConnection());

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        TransactionCommitted(transaction, eventData);
        return Task.CompletedTask;
    }

    /// <summary>Throws where there is no file any more: nobody may take that for a store which is yet to be made.</summary>
    /// <remarks>Once it was gone, for good: the file in its place was not looked at, and what is remembered is not of it.</remarks>
    /// <exception cref="StorageException">It is gone.</exception>
    internal void ThrowIfGone(DbConnection connection)
    {
        _hasMoved |= _wasThere && !File.Exists(path);
        if (_hasMoved)
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
            throw new StorageException(StorageCodes.Misconfigured, "The database's file was moved or deleted while it was in use; open the store again.");
        }
    }

    private void ThrowIfMoved(DbConnection connection)
    {
        _hasMoved |= SqliteFile.HasMoved((SqliteConnection)connection);
        ThrowIfGone(connection);
    }
}
