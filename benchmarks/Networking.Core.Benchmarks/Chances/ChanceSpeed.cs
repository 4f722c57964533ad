using System.Numerics;
using System.Runtime.Intrinsics;
using Networking.Core.Benchmarks.Measuring;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Chances;

/// <summary>
/// The batch and what it is held against, in turn in one run, so that whatever else the machine does slows all alike.
/// Ratios are medians of the ratios of each round.
/// </summary>
internal static class ChanceSpeed
{
    private const int Contacts = 1_000_000;

    private const int Rounds = 41;

    /// <summary>Slow ways take part in every so many rounds only.</summary>
    private const int SlowEvery = 8;

    internal static void Run()
    {
        Ratios(new(Contacts));
        Growth();
    }

    private static void Ratios(ManyContacts contacts)
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
            ("FirstDayBelow, key by key", contacts.FirstDayBelowOneByOne, SlowEvery, ""),
        ];
        List<Measurement>[] runs = [.. ways.Select(_ => new List<Measurement>())];
        List<double>[] ratios = [.. ways.Select(_ => new List<double>())];
        for (int round = -SlowEvery; round < Rounds; round++)
        {
            Measurement batch = default;
            for (int i = 0; i < ways.Length; i++)
            {
                if (round % ways[i].Every != 0)
                {
                    continue;
                }

                Measurement run = Stopwatches.InARow(1, ways[i].Work);
                batch = i == 0 ? run : batch;
                if (round >= 0)
                {
                    runs[i].Add(run);
                    ratios[i].Add(run.Milliseconds / batch.Milliseconds);
                }
            }
        }

        Line($"### {Contacts:N0} contacts, vectors of {(Vector512.IsHardwareAccelerated ? 512 : 8 * Vector<byte>.Count)} bits");
        Line($"");
        Line($"| way | ms | time against ChancesFromKeys | wanted | bytes allocated |");
        Line($"|---|---:|---:|---|---:|");
        for (int i = 0; i < ways.Length; i++)
        {
            Measurement median = Measurement.Median(runs[i]);
            Line($"| {ways[i].Name} | {median.Milliseconds:F2} | {Stopwatches.Median([.. ratios[i]]):F3} | {ways[i].Wanted} | {median.Bytes:N0} |");
        }

        Line($"");
    }

    private static void Growth()
    {
        int[] sizes = [1_000, 10_000, 100_000, 1_000_000];
        ManyContacts[] contacts = [.. sizes.Select(size => new ManyContacts(size))];
        List<Measurement>[] runs = [.. sizes.Select(_ => new List<Measurement>())];
        for (int round = -3; round < Rounds; round++)
        {
            for (int i = 0; i < sizes.Length; i++)
            {
                Measurement run = Stopwatches.InARow(Contacts / sizes[i], contacts[i].ChancesFromKeys);
                if (round >= 0)
                {
                    runs[i].Add(run);
                }
            }
        }

        GrowthTable.Print("How ChancesFromKeys grows", "contact", [.. sizes.Zip(runs.Select(Measurement.Median))]);
    }
}
