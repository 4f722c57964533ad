using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Networking.Core.Benchmarks.Journals;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.DueWork;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Scoring;
using Networking.Core.Storage.DueWork;
using NodaTime;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Storage;

/// <summary>
/// The questions of a coach with 40 clients over a million relationships of 5,000 seekers, as the library asks them, against
/// the same statements where the database may use no index and so reads every row.
/// </summary>
internal static class DueWorkAsking
{
    private const int Clients = 40;
    private const int Rounds = 301;

    /// <summary>As a server has long had them: with fewer the compiler is still at work on what EF generates.</summary>
    private const int WarmUpRounds = 3000;
    private const int ScanRounds = 15;

    private static readonly LocalDate Day = JournalGenerator.LastDay;
    private static readonly WarmthThreshold Threshold = new(0.1, 30, Day);

    internal static async Task RunAsync(StoragePlace place)
    {
        using NetworkStore store = place.Open();
        await store.Storage.MigrateAsync();
        double key = Threshold.KeyUnder(WarmthModel.V1);
        long began = Stopwatch.GetTimestamp();
        int rows = await ManyStandings.InsertAsync(place, Day, key);
        Line($"{rows:N0} standings of {ManyStandings.Seekers:N0} seekers, inserted in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s");
        Line($"");
        SeekerId[] clients = [.. Enumerable.Range(0, Clients).Select(client => ManyStandings.Seeker(client * (ManyStandings.Seekers / Clients)))];
        Line($"| question for {Clients} clients | found | ms | a scan, ms | part of it |");
        Line($"|---|---:|---:|---:|---:|");
        Compare("`FindDueAsync`", () => store.DueWork.FindDueAsync(StorageSpeed.Tenant, clients, Day).GetAwaiter().GetResult().Count, place, store, clients, db => RelationalDueWork.Due(db, Day, IDueWork.DefaultMost));
        Compare("`FindBelowAsync`", () => store.DueWork.FindBelowAsync(StorageSpeed.Tenant, clients, Threshold).GetAwaiter().GetResult().Count, place, store, clients, db => RelationalDueWork.Below(db, WarmthModel.V1.KeyFingerprint, key, IDueWork.DefaultMost));
        Line($"");
    }

    private static void Compare(
        string question, Func<int> ask, StoragePlace place, NetworkStore store, SeekerId[] clients, Func<NetworkDbContext, IQueryable> statement)
    {
        using NetworkDbContext db = store.Contexts.For(StorageSpeed.Tenant, clients);
        db.Database.OpenConnection();
        using DbCommand scan = statement(db).CreateDbCommand();
        if (place.IsSqlite)
        {
            scan.CommandText = scan.CommandText.Replace("FROM \"standings\" AS \"s\"", "FROM \"standings\" AS \"s\" NOT INDEXED", StringComparison.Ordinal);
        }
        else
        {
            StoragePlace.Execute(db.Database.GetDbConnection(), "SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off");
        }

        int found = ask();
        if (Count(scan) != found || found == 0 || !Plan(scan, place).Contains(place.IsSqlite ? "SCAN s" : "Seq Scan", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The scan is no scan, or does not find the same.");
        }

        double scanned = Middle(ScanRounds, () => Count(scan));
        if (!place.IsSqlite)
        {
            // The library will use this connection again.
            StoragePlace.Execute(db.Database.GetDbConnection(), "RESET ALL");
        }

        for (int round = 0; round < WarmUpRounds; round++)
        {
            ask();
        }

        double asked = Middle(Rounds, ask);
        Line($"| {question} | {found:N0} | {asked:N2} | {scanned:N0} | 1/{scanned / asked:N0} |");
    }

    /// <summary>The median of some rounds, in milliseconds.</summary>
    private static double Middle(int rounds, Func<int> work) => Stopwatches.Median([.. Enumerable.Range(0, rounds).Select(_ =>
    {
        long began = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    })]);

    private static int Count(DbCommand command)
    {
        using DbDataReader reader = command.ExecuteReader(CommandBehavior.Default);
        int count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static string Plan(DbCommand command, StoragePlace place)
    {
        string statement = command.CommandText;
        command.CommandText = (place.IsSqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + statement;
        List<string> lines = [];
        using (DbDataReader reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                lines.Add($"{reader.GetValue(reader.FieldCount - 1)}");
            }
        }

        command.CommandText = statement;
        return string.Join('\n', lines);
    }
}
