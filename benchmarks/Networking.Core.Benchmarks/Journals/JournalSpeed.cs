using Networking.Core.Benchmarks.Measuring;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Journals;

/// <summary>
/// What BenchmarkDotNet does not say: how times grow with the journal, and how they compare with a baseline that
/// is measured in turn with them in the same run.
/// </summary>
internal static class JournalSpeed
{
    internal static void Run()
    {
        WarmUp.Once();
        Record();
        ReplayAgainstBaseline();
        Grow("Replay in date order", Sizes(3, 6), JournalGenerator.Journal, entries => Network.Empty.Replay(entries), entries => entries);
        Views("A view folded, 2,000 contacts", JournalGenerator.Journal, network => Networks.Fold(network));
        Views("A view answering everything, 2,000 contacts", JournalGenerator.Journal, network => Networks.Everything(network));
        Views("A view answering everything, one contact", JournalGenerator.JournalOfOne, network => Networks.Everything(network));
        Find();
    }

    /// <summary>The time of the same number of records after journals of growing length: its exponent is to be near 0.</summary>
    private static void Record()
    {
        const int Rounds = 11;
        JournalEntry[] more = JournalGenerator.Continuation(1_000);
        JournalEntry[][] journals = [.. Sizes(3, 6).Select(JournalGenerator.Journal)];
        List<Measurement>[] runs = [.. journals.Select(_ => new List<Measurement>())];
        for (int round = -1; round < Rounds; round++)
        {
            // All sizes in turn, so that whatever else the machine does slows all alike; and each in a network of its
            // own, for a second series from the same one would be a fork, which copies more.
            for (int i = 0; i < journals.Length; i++)
            {
                Network start = Networks.InUse(journals[i]);
                Measurement run = Stopwatches.Once(() => more.Aggregate(start, (network, entry) => network.Record(entry)));
                if (round >= 0)
                {
                    runs[i].Add(run.Per(more.Length));
                }
            }
        }

        Measurement[] each = [.. runs.Select(Measurement.Median)];
        double slope = Stopwatches.LogLogSlope(journals.Zip(each, (journal, one) => ((double)journal.Length, one.Milliseconds)));
        Line($"### Record in date order");
        Line($"");
        Line($"| journal | ns per entry recorded | bytes per entry recorded |");
        Line($"|---:|---:|---:|");
        for (int i = 0; i < journals.Length; i++)
        {
            Line($"| {journals[i].Length:N0} | {each[i].Milliseconds * 1e6:N0} | {each[i].Bytes:N0} |");
        }

        Line($"");
        Line($"Log-log slope of the time per entry recorded: {slope:F3}");
        Line($"");
    }

    private static void ReplayAgainstBaseline()
    {
        const int Rounds = 7;
        JournalEntry[] entries = JournalGenerator.Journal(1_000_000);
        JournalEntry[] shuffled = [.. entries];
        new Random(1).Shuffle(shuffled);
        Line($"### Replay of 1,000,000 entries against the baseline loop");
        Line($"");
        Line($"| order | baseline, ms | replay, ms | rate against the baseline | baseline, MB | replay, MB |");
        Line($"|---|---:|---:|---:|---:|---:|");
        foreach ((string order, JournalEntry[] given) in new[] { ("by date", entries), ("shuffled", shuffled) })
        {
            List<Measurement> loop = [];
            List<Measurement> replay = [];
            for (int round = -1; round < Rounds; round++)
            {
                Measurement ofLoop = Stopwatches.Once(() => Baseline.Append(given));
                Measurement ofReplay = Stopwatches.Once(() => Network.Empty.Replay(given));
                if (round >= 0)
                {
                    loop.Add(ofLoop);
                    replay.Add(ofReplay);
                }
            }

            double ratio = Stopwatches.Median([.. loop.Zip(replay, (l, r) => l.Milliseconds / r.Milliseconds)]);
            (Measurement l, Measurement r) = (Measurement.Median(loop), Measurement.Median(replay));
            Line($"| {order} | {l.Milliseconds:F0} | {r.Milliseconds:F0} | {ratio:F2} | {l.Bytes / 1e6:F0} | {r.Bytes / 1e6:F0} |");
        }

        Line($"");
    }

    private static void Views(string title, Func<int, JournalEntry[]> generate, Func<Network, object> ask) =>
        Grow(title, Sizes(3, 5), generate, ask, Network.Empty.Replay);

    private static void Grow<T>(
        string title, IEnumerable<int> sizes, Func<int, JournalEntry[]> generate, Func<T, object> work, Func<JournalEntry[], T> prepare)
    {
        List<(int Size, Measurement Whole)> points = [];
        foreach (int size in sizes)
        {
            T prepared = prepare(generate(size));
            points.Add((size, Stopwatches.MedianOf(7, () => work(prepared))));
        }

        GrowthTable.Print(title, "entry", points);
    }

    private static void Find()
    {
        Network network = Network.Empty.Replay(JournalGenerator.Journal(100_000));
        ContactId[] contacts = [.. network.AsOf(JournalGenerator.LastDay).Relationships.Select(r => r.Id)];
        Measurement one = Stopwatches.MedianOf(7, () => contacts.Sum(contact => Networks.One(network, contact))).Per(contacts.Length);
        Measurement all = Stopwatches.MedianOf(7, () => Networks.Fold(network));
        Line($"### One relationship of 2,000, in a new view of 100,000 entries");
        Line($"");
        Line($"| what | ms | KB |");
        Line($"|---|---:|---:|");
        Line($"| find one and its warmth | {one.Milliseconds:F4} | {one.Bytes / 1e3:N0} |");
        Line($"| fold everybody | {all.Milliseconds:F1} | {all.Bytes / 1e3:N0} |");
        Line($"");
    }

    private static IEnumerable<int> Sizes(int from, int to) =>
        Enumerable.Range(from, to - from + 1).Select(power => (int)Math.Pow(10, power));
}
