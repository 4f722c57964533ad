using System.Globalization;

namespace Networking.Core.Benchmarks;

/// <summary>
/// What BenchmarkDotNet does not say: how times grow with the journal, and how they compare with a baseline that
/// is measured in turn with them in the same run.
/// </summary>
internal static class Growth
{
    internal static void Run()
    {
        WarmUp.Once();
        Record();
        Replay();
        int[] sizes = [.. Sizes(3, 5)];
        Views("A view folded, 2,000 contacts", sizes, JournalGenerator.Journal, Networks.Fold);
        Views("A view answering everything, 2,000 contacts", sizes, JournalGenerator.Journal, Networks.Everything);
        Views("A view answering everything, one contact", [1_000, 5_000, 20_000, 100_000], JournalGenerator.JournalOfOne, Networks.Everything);
        Find();
    }

    private static void Record()
    {
        const int Rounds = 11;
        JournalEntry[] more = JournalGenerator.Continuation(1_000);
        JournalEntry[][] journals = [.. Sizes(3, 6).Select(JournalGenerator.Journal)];
        double[][] times = [.. journals.Select(_ => new double[Rounds])];
        for (int round = -1; round < Rounds; round++)
        {
            // All sizes in turn, so that whatever else the machine does slows all alike; and each in a network of its
            // own, for a second series from the same one would be a fork, which copies more.
            for (int i = 0; i < journals.Length; i++)
            {
                Network start = Networks.InUse(journals[i]);
                double time = Stopwatches.Milliseconds(() => more.Aggregate(start, (network, entry) => network.Record(entry)));
                times[i][Math.Max(0, round)] = time * 1e6 / more.Length;
            }
        }

        Print("Record in date order", "journal", "ns per entry", [.. journals.Select((journal, i) => (journal.Length, Stopwatches.Median(times[i])))]);
    }

    private static void Replay()
    {
        JournalEntry[] entries = JournalGenerator.Journal(1_000_000);
        JournalEntry[] shuffled = [.. entries];
        new Random(1).Shuffle(shuffled);
        Console.WriteLine("### Replay of 1,000,000 entries against the baseline loop");
        Console.WriteLine();
        Console.WriteLine("| order | baseline, ms | replay, ms | rate against the baseline |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach ((string order, JournalEntry[] given) in new[] { ("by date", entries), ("shuffled", shuffled) })
        {
            const int Rounds = 7;
            double[] loop = new double[Rounds];
            double[] replay = new double[Rounds];
            for (int round = -1; round < Rounds; round++)
            {
                loop[Math.Max(0, round)] = Stopwatches.Milliseconds(() => Baseline.Append(given));
                replay[Math.Max(0, round)] = Stopwatches.Milliseconds(() => Network.Empty.Replay(given));
            }

            double ratio = Stopwatches.Median([.. loop.Zip(replay, (l, r) => l / r)]);
            Console.WriteLine(Line($"| {order} | {Stopwatches.Median(loop):F0} | {Stopwatches.Median(replay):F0} | {ratio:F2} |"));
        }

        Console.WriteLine();
    }

    private static void Views(string title, int[] sizes, Func<int, JournalEntry[]> generate, Func<Network, int> ask)
    {
        List<(int Size, double Time)> points = [];
        foreach (int size in sizes)
        {
            Network network = Network.Empty.Replay(generate(size));
            points.Add((size, Stopwatches.MedianMilliseconds(7, () => ask(network)) * 1e6 / size));
        }

        Print(title, "journal", "ns per entry", points, perEntry: true);
    }

    private static void Find()
    {
        JournalEntry[] journal = JournalGenerator.Journal(100_000);
        Network network = Network.Empty.Replay(journal);
        ContactId[] contacts = [.. network.AsOf(JournalGenerator.LastDay).Relationships.Select(r => r.Id)];
        double one = Stopwatches.MedianMilliseconds(7, () => contacts.Sum(contact => Networks.One(network, contact))) / contacts.Length;
        double all = Stopwatches.MedianMilliseconds(7, () => Networks.Fold(network));
        Console.WriteLine("### One relationship of 2,000, in a new view of 100,000 entries");
        Console.WriteLine();
        Console.WriteLine("| find one and its warmth, ms | fold everybody, ms |");
        Console.WriteLine("|---:|---:|");
        Console.WriteLine(Line($"| {one:F4} | {all:F1} |"));
        Console.WriteLine();
    }

    private static IEnumerable<int> Sizes(int from, int to) =>
        Enumerable.Range(from, to - from + 1).Select(power => (int)Math.Pow(10, power));

    private static void Print(
        string title, string size, string time, List<(int Size, double Time)> points, bool perEntry = false)
    {
        double slope = Stopwatches.LogLogSlope(points.Select(p => ((double)p.Size, perEntry ? p.Time * p.Size : p.Time)));
        Console.WriteLine($"### {title}");
        Console.WriteLine();
        Console.WriteLine($"| {size} | {time} |");
        Console.WriteLine("|---:|---:|");
        foreach ((int Size, double Time) point in points)
        {
            Console.WriteLine(Line($"| {point.Size:N0} | {point.Time:N0} |"));
        }

        Console.WriteLine();
        Console.WriteLine(Line($"Log-log slope of the {(perEntry ? "whole time" : "time per entry")}: {slope:F3}"));
        Console.WriteLine();
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
