using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>
/// What every connection is told. What is deleted or overwritten is zeroed in its page, and an acknowledged append waits for
/// the disk. SQLite's own waiting for other processes looks again within milliseconds, where the library above it sleeps for
/// 150.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 1000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
