using System.Diagnostics;
using Networking.Core.Benchmarks.Journals;
using Networking.Core.EntityFrameworkCore;
using Networking.Core.Storage;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Storage;

/// <summary>How many appends of one entry each are acknowledged in a second, to journals that begin empty. Each waits for the disk and renews the standings.</summary>
internal static class AppendRates
{
    private const int Appends = 640;
    private const int Writers = 16;
    private const int FirstSeeker = 1000;

    internal static async Task RunAsync(StoragePlace place)
    {
        using NetworkStore store = place.Open();
        await RateAsync(store, 1, 1, FirstSeeker);
        Line($"| appends of one entry | appends per second |");
        Line($"|---|---:|");
        Line($"| one writer, one journal | {await RateAsync(store, 1, 1, 2 * FirstSeeker):N0} |");
        Line($"| {Writers} writers, one journal | {await RateAsync(store, Writers, 1, 3 * FirstSeeker):N0} |");
        Line($"| {Writers} writers, 200 journals | {await RateAsync(store, Writers, 200, 4 * FirstSeeker):N0} |");
        Line($"");
    }

    private static async Task<double> RateAsync(NetworkStore store, int writers, int journals, int firstSeeker)
    {
        JournalEntry[] entries = JournalGenerator.Journal(Appends);
        int next = -1;
        long began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            for (int append = Interlocked.Increment(ref next); append < Appends; append = Interlocked.Increment(ref next))
            {
                AppendResult result = await store.Journal.AppendAsync(StorageSpeed.Scope(firstSeeker + (append % journals)), [entries[append]]);
                if (result.Added != 1)
                {
                    throw new InvalidOperationException($"{result.Status}");
                }
            }
        })));
        return Appends / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
