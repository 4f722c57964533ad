using System.Diagnostics;
using System.Globalization;
using System.Numerics;

namespace Networking.Core.Benchmarks.Chances;

/// <summary>
/// The batch and what it is held against, in turn in one run, so that whatever else the machine does slows all alike.
/// Ratios are medians of the ratios of each round.
/// </summary>
internal static class ChanceSpeed
{
    private const int Rounds = 41;

    /// <summary>Slow ways take part in every so many rounds only.</summary>
    private const int SlowEvery = 8;

    internal static void Run()
    {
        Ratios(new(1_000_000), 1_000_000);
        Growth();
    }

    private static void Ratios(ManyContacts contacts, int count)
    {
        (string Name, Func<object> Work, int Every, string Wanted)[] ways =
        [
            ("ChancesFromKeys", contacts.ChancesFromKeys, 1, ""),
            ("(a) copying the bytes", contacts.CopyBytes, 1, "at least 0.33"),
            ("(b) loop with Math.Exp", contacts.ExpLoop, 1, "at least 5"),
            ("(c) LINQ over 20 dates each", contacts.LinqOverDates, SlowEvery, "at least 200"),
            ("Chance, key by key", contacts.OneByOne, SlowEvery, ""),
            ("BandsFromKeys", contacts.BandsFromKeys, 1, ""),
            ("FirstDaysBelow", contacts.FirstDaysBelow, 1, ""),
        ];
        List<double>[] times = [.. ways.Select(_ => new List<double>())];
        List<double>[] ratios = [.. ways.Select(_ => new List<double>())];
        long[] allocated = new long[ways.Length];
        for (int round = -SlowEvery; round < Rounds; round++)
        {
            double batch = 0;
            for (int i = 0; i < ways.Length; i++)
            {
                if (round % ways[i].Every == 0)
                {
                    (double time, allocated[i]) = Time(ways[i].Work);
                    batch = i == 0 ? time : batch;
                    if (round >= 0)
                    {
                        times[i].Add(time);
                        ratios[i].Add(time / batch);
                    }
                }
            }
        }

        Console.WriteLine(Line($"### {count:N0} contacts, vectors of {Vector<double>.Count} doubles"));
        Console.WriteLine();
        Console.WriteLine("| way | ms | time against ChancesFromKeys | wanted | bytes allocated |");
        Console.WriteLine("|---|---:|---:|---|---:|");
        for (int i = 0; i < ways.Length; i++)
        {
            double time = Stopwatches.Median([.. times[i]]);
            double ratio = Stopwatches.Median([.. ratios[i]]);
            Console.WriteLine(Line($"| {ways[i].Name} | {time:F2} | {ratio:F2} | {ways[i].Wanted} | {allocated[i]:N0} |"));
        }

        Console.WriteLine();
    }

    private static void Growth()
    {
        int[] sizes = [1_000, 10_000, 100_000, 1_000_000];
        ManyContacts[] contacts = [.. sizes.Select(size => new ManyContacts(size))];
        List<double>[] times = [.. sizes.Select(_ => new List<double>())];
        for (int round = -3; round < Rounds; round++)
        {
            for (int i = 0; i < sizes.Length; i++)
            {
                double time = Time(contacts[i].ChancesFromKeys, calls: 1_000_000 / sizes[i]).Milliseconds;
                if (round >= 0)
                {
                    times[i].Add(time);
                }
            }
        }

        double[] medians = [.. times.Select(list => Stopwatches.Median([.. list]))];
        Console.WriteLine("### How ChancesFromKeys grows");
        Console.WriteLine();
        Console.WriteLine("| contacts | ns per contact |");
        Console.WriteLine("|---:|---:|");
        for (int i = 0; i < sizes.Length; i++)
        {
            Console.WriteLine(Line($"| {sizes[i]:N0} | {medians[i] * 1e6 / sizes[i]:F2} |"));
        }

        double slope = Stopwatches.LogLogSlope(sizes.Zip(medians, (size, time) => ((double)size, time)));
        Console.WriteLine();
        Console.WriteLine(Line($"Log-log slope of the whole time: {slope:F3}"));
    }

    /// <summary>The time of one call out of several, and what one call allocates.</summary>
    private static (double Milliseconds, long Bytes) Time(Func<object> work, int calls = 1)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        for (int call = 0; call < calls; call++)
        {
            GC.KeepAlive(work());
        }

        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds / calls;
        return (time, (GC.GetAllocatedBytesForCurrentThread() - bytes) / calls);
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
