using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.Crash;

/// <summary>Processes that append are killed at random moments; <c>.ci/soak crash</c> does it more often.</summary>
[Trait("Category", "Crash")]
public sealed class CrashTests
{
    private const int DefaultRounds = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_a_killed_process_acknowledged_is_there_once_and_nothing_in_part(string kind)
    {
        using Stores stores = Stores.New(kind);
        int rounds = int.Parse(Environment.GetEnvironmentVariable("NETWORKING_CRASH_ROUNDS") ?? $"{DefaultRounds}", CultureInfo.InvariantCulture);
        Random random = new(rounds);
        List<Acknowledged> all = [];
        for (int round = 1; round <= rounds; round++)
        {
            all.Add(await RunAsync(kind, stores.Place, round, random));
            await IsAtRestAndWholeAsync(kind, stores.Place);
            using NetworkStore store = stores.Open();
            await CrashCheck.HoldsAsync(store, all);
        }

        Assert.InRange(all.Sum(one => one.Total), rounds, int.MaxValue);
        Assert.InRange(all.Count(one => one.Total > 0), rounds / 2, rounds);
    }

    private static async Task<Acknowledged> RunAsync(string kind, string place, int round, Random random)
    {
        try
        {
            return await CrashChild.RunAsync(kind, place, round, random);
        }
        catch (TimeoutException e) when (kind != "sqlite")
        {
            await using NpgsqlConnection database = new(place + ";Pooling=False");
            throw new TimeoutException($"The process of round {round} does nothing. The server's sessions:\n{await SessionsAsync(database)}", e);
        }
    }

    /// <summary>SQLite finds nothing wrong with the file as it was left; PostgreSQL has noticed that nobody is there any more.</summary>
    private static async Task IsAtRestAndWholeAsync(string kind, string place)
    {
        if (kind == "sqlite")
        {
            await using SqliteConnection file = new($"Data Source={place};Pooling=False");
            Assert.Equal("ok", await ScalarAsync(file, "PRAGMA integrity_check"));
            return;
        }

        await using NpgsqlConnection database = new(place + ";Pooling=False");
        Stopwatch waited = Stopwatch.StartNew();
        while (await ScalarAsync(database, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()") is not 0L)
        {
            if (waited.Elapsed > Patience)
            {
                throw new TimeoutException($"{Patience.TotalSeconds:0} seconds after its process was killed the server still has sessions:\n{await SessionsAsync(database)}");
            }

            await Task.Delay(20);
        }
    }

    private static Task<object?> SessionsAsync(NpgsqlConnection database) => ScalarAsync(
        database,
        "SELECT string_agg(concat_ws(' ', pid, state, wait_event, pg_blocking_pids(pid)::text, query), E'\n') FROM pg_stat_activity WHERE datname = current_database()");

    private static async Task<object?> ScalarAsync(DbConnection connection, string sql)
    {
        if (connection.State != System.Data.ConnectionState.Open)
        {
            await connection.OpenAsync();
        }

        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
