using System.Data.Common;
using Microsoft.Data.Sqlite;
using Networking.Core.Benchmarks.Journals;
using Networking.Core.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using NodaTime;
using NodaTime.Testing;
using Npgsql;

namespace Networking.Core.Benchmarks.Storage;

/// <summary>A new place for a store: a file in a temporary folder, or a database of a server of its own.</summary>
internal sealed class StoragePlace : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("storage").FullName;
    private readonly PostgreSqlServer? _server;
    private readonly string _connection;

    private StoragePlace(PostgreSqlServer? server)
    {
        _server = server;
        _connection = server?.CreateDatabase() ?? Path.Combine(_folder, "network.db");
    }

    internal bool IsSqlite => _server is null;

    internal string Name => IsSqlite ? "SQLite" : "PostgreSQL";

    internal static StoragePlace Sqlite() => new(null);

    internal static StoragePlace PostgreSql() => new(PostgreSqlServer.Open());

    internal NetworkStore Open(int mostCachedEntries = 400_000)
    {
        NetworkJournalOptions options = new() { MigratesOnFirstUse = true, MostCachedEntries = mostCachedEntries };
        _ = IsSqlite ? options.UseSqlite(_connection) : options.UsePostgreSql(_connection);
        return new(options, new FakeClock(JournalGenerator.LastDay.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()));
    }

    /// <summary>A connection that the library has no part in.</summary>
    internal DbConnection OpenBare()
    {
        DbConnection connection = IsSqlite ? new SqliteConnection($"Data Source={_connection}") : new NpgsqlConnection(_connection);
        connection.Open();
        return connection;
    }

    internal static void Execute(DbConnection connection, string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
