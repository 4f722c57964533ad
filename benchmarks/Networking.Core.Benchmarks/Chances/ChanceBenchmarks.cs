using BenchmarkDotNet.Attributes;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Benchmarks.Chances;

/// <summary>The chances, bands and cooling dates of many contacts, against copying the bytes and against plain loops.</summary>
[SimpleJob(launchCount: 1, warmupCount: 3, iterationCount: 9)]
[MemoryDiagnoser]
public class ChanceBenchmarks
{
    private ManyContacts _contacts = new(0);

    [Params(1_000, 1_000_000)]
    public int Contacts { get; set; }

    [GlobalSetup]
    public void Invent() => _contacts = new(Contacts);

    [Benchmark(Baseline = true)]
    public double[] CopyBytes() => _contacts.CopyBytes();

    [Benchmark]
    public double[] ChancesFromKeys() => _contacts.ChancesFromKeys();

    [Benchmark]
    public WarmthBand[] BandsFromKeys() => _contacts.BandsFromKeys();

    [Benchmark]
    public LocalDate?[] FirstDaysBelow() => _contacts.FirstDaysBelow();

    [Benchmark]
    public LocalDate?[] FirstDayBelowOneByOne() => _contacts.FirstDayBelowOneByOne();

    [Benchmark]
    public double[] ExpLoop() => _contacts.ExpLoop();

    [Benchmark]
    public double[] OneByOne() => _contacts.OneByOne();

    [Benchmark]
    public double[] LinqOverDates() => _contacts.LinqOverDates();
}
