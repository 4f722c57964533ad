using System.Globalization;
using Networking.Core.EntityFrameworkCore.Crash;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using NodaTime.Testing;

namespace Networking.Core.EntityFrameworkCore.Tests.Crash;

/// <summary>The database's server is killed under load and started again; <c>.ci/soak crash</c> does it more often.</summary>
[Trait("Category", "Crash")]
public sealed class ServerCrashTests
{
    private const int DefaultKills = 2;
    private const int AppendsAfterwards = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromMilliseconds(50);

    [SkippableFact]
    public async Task What_was_acknowledged_outlives_a_killed_server_and_appending_again_is_safe()
    {
        Skip.If(PostgreSqlServer.WhyNot is not null, PostgreSqlServer.WhyNot);
        int kills = int.Parse(Environment.GetEnvironmentVariable("NETWORKING_CRASH_KILLS") ?? $"{DefaultKills}", CultureInfo.InvariantCulture);
        Random random = new(kills);
        using PostgreSqlServer server = PostgreSqlServer.Open();
        string place = server.CreateDatabase();
        using NetworkStore store = new(new NetworkJournalOptions { MigratesOnFirstUse = true }.UsePostgreSql(place), new FakeClock(CrashWork.Now));
        List<Acknowledged> all = [];
        int again = 0;
        for (int round = 1; round <= kills; round++)
        {
            Acknowledged acknowledged = new(round);
            all.Add(acknowledged);
            using CancellationTokenSource enough = new();
            Task<int>[] writers = [.. Enumerable.Range(1, CrashWork.Writers).Select(writer => Task.Run(() => WriteAsync(store, acknowledged, writer, enough.Token)))];
            await UntilAsync(() => acknowledged.Total > 0, writers);
            await Task.Delay(random.Next(1000));
            server.Kill();
            int[] before = [.. Enumerable.Range(1, CrashWork.Writers).Select(acknowledged.Of)];
            server.Start();
            await UntilAsync(() => before.Select((appends, index) => acknowledged.Of(index + 1) >= appends + AppendsAfterwards).All(isDone => isDone), writers);
            await enough.CancelAsync();
            again += (await Task.WhenAll(writers)).Sum();
            using NetworkStore other = new(new NetworkJournalOptions { MigratesOnFirstUse = true }.UsePostgreSql(place), new FakeClock(CrashWork.Now));
            await CrashCheck.HoldsAsync(other, all);
        }

        Assert.InRange(again, kills, int.MaxValue);
    }

    /// <summary>Appends until it is enough, each append again until it is acknowledged; how often that was.</summary>
    private static async Task<int> WriteAsync(NetworkStore store, Acknowledged acknowledged, int writer, CancellationToken enough)
    {
        int again = 0;
        for (int append = 1; !enough.IsCancellationRequested; append++)
        {
            while (true)
            {
                try
                {
                    Assert.True((await store.Journal.AppendAsync(CrashWork.Scope(acknowledged.Round, writer), CrashWork.Append(acknowledged.Round, writer, append), cancellationToken: CancellationToken.None)).IsAppended);
                    acknowledged.Take(writer, append);
                    break;
                }
                catch (StorageException fault) when (fault.Code == StorageCodes.Unavailable)
                {
                    again++;
                    await Task.Delay(BeforeTryingAgain, CancellationToken.None);
                }
            }
        }

        return again;
    }

    private static async Task UntilAsync(Func<bool> isDone, Task[] writers)
    {
        using CancellationTokenSource waiting = new(Patience);
        while (!isDone())
        {
            // A writer that failed says why.
            await Task.WhenAll(writers.Where(writer => writer.IsFaulted));
            await Task.Delay(20, waiting.Token);
        }
    }
}
