using BenchmarkDotNet.Attributes;
using Networking.Core.Benchmarks.Measuring;

namespace Networking.Core.Benchmarks.Journals;

/// <summary>Every question answered over a journal of one contact.</summary>
[ShortJob]
[MemoryDiagnoser]
public class LongRelationshipBenchmarks
{
    private Network _network = Network.Empty;

    [Params(1_000, 10_000, 100_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Replay()
    {
        WarmUp.Once();
        _network = Network.Empty.Replay(JournalGenerator.JournalOfOne(Entries));
    }

    [Benchmark]
    public int AnswerEverything() => Networks.Everything(_network);
}
