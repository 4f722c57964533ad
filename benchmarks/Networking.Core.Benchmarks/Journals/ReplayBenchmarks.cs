using BenchmarkDotNet.Attributes;
using Networking.Core.Benchmarks.Measuring;

namespace Networking.Core.Benchmarks.Journals;

/// <summary>A million entries replayed, against the loop that does the least.</summary>
[ShortJob]
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private readonly JournalEntry[] _entries = JournalGenerator.Journal(1_000_000);

    [Params(false, true)]
    public bool Shuffled { get; set; }

    [GlobalSetup]
    public void Shuffle()
    {
        WarmUp.Once();
        if (Shuffled)
        {
            new Random(1).Shuffle(_entries);
        }
    }

    [Benchmark(Baseline = true)]
    public object AppendLoop() => Baseline.Append(_entries);

    [Benchmark]
    public Network Replay() => Network.Empty.Replay(_entries);
}
