using System.Diagnostics;
using Networking.Core.Benchmarks.Journals;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.EntityFrameworkCore;
using Networking.Core.Interactions;
using Networking.Core.Storage;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Storage;

/// <summary>
/// How long an append of one entry takes to a journal that is long already: by a store that has it in memory, and by one that
/// must read it first. Each waits for the disk and renews the standings, on the day and on those ahead on which the journal changes by itself.
/// </summary>
internal static class AppendTimes
{
    private const int WarmUpRounds = 15;
    private const int Rounds = 31;
    private const int FirstRounds = 5;
    private const int FirstSeeker = 10_000;

    private static readonly int[] Sizes = [1_000, 5_000, 20_000, 100_000];

    internal static async Task RunAsync(StoragePlace place)
    {
        Line($"| entries before | people | days ahead | ms an append, in memory | ms the first, read anew |");
        Line($"|---:|---:|---:|---:|---:|");
        foreach (int size in Sizes)
        {
            await RunAsync(place, size);
        }

        Line($"");
    }

    private static async Task RunAsync(StoragePlace place, int size)
    {
        JournalScope scope = StorageSpeed.Scope(FirstSeeker + size);
        JournalEntry[] journal = JournalGenerator.Journal(size);
        Queue<JournalEntry> next = new(NextOf(journal));
        Network network = Network.Empty.Replay(journal);
        using NetworkStore store = place.Open();
        await store.Journal.AppendAsync(scope, journal);
        for (int round = 0; round < WarmUpRounds; round++)
        {
            await TimeAsync(store, scope, next.Dequeue());
        }

        double[] warm = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            warm[round] = await TimeAsync(store, scope, next.Dequeue());
        }

        double[] first = new double[FirstRounds];
        for (int round = 0; round < FirstRounds; round++)
        {
            using NetworkStore other = place.Open();

            // Another journal opens the connection and checks the schema.
            await other.Journal.LoadNetworkAsync(StorageSpeed.Scope(FirstSeeker));
            first[round] = await TimeAsync(other, scope, next.Dequeue());
        }

        NetworkView view = network.AsOf(JournalGenerator.LastDay);
        Line($"| {size:N0} | {view.Relationships.Count:N0} | {view.TurningDays.Count} | {Stopwatches.Median(warm):N0} | {Stopwatches.Median(first):N0} |");
    }

    /// <summary>What is recorded on the last day itself, about people who are in the journal: nothing lies ahead by it.</summary>
    private static IEnumerable<JournalEntry> NextOf(JournalEntry[] journal)
    {
        HashSet<ContactId> known = [.. journal.SelectMany(entry => entry.Subjects)];
        return JournalGenerator.Continuation(WarmUpRounds + Rounds + FirstRounds + 4000)
            .Where(entry => entry is InteractionLogged logged && logged.Contacts.All(known.Contains))
            .Select(entry => entry with { On = JournalGenerator.LastDay });
    }

    private static async Task<double> TimeAsync(NetworkStore store, JournalScope scope, JournalEntry entry)
    {
        long began = Stopwatch.GetTimestamp();
        AppendResult result = await store.Journal.AppendAsync(scope, [entry]);
        double taken = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return result.Added == 1 ? taken : throw new InvalidOperationException($"{result.Status}");
    }
}
