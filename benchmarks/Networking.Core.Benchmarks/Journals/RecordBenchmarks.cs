using BenchmarkDotNet.Attributes;
using Networking.Core.Benchmarks.Measuring;

namespace Networking.Core.Benchmarks.Journals;

/// <summary>The time of one <see cref="Network.Record"/> in date order, over journals of growing length.</summary>
[ShortJob]
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private const int More = 1_000;

    private readonly JournalEntry[] _more = JournalGenerator.Continuation(More);
    private JournalEntry[] _entries = [];
    private Network _network = Network.Empty;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        WarmUp.Once();
        _entries = JournalGenerator.Journal(Entries);
    }

    /// <summary>Each iteration goes on from a network of its own: a second one from the same would be a fork, which copies more.</summary>
    [IterationSetup]
    public void StartAnew() => _network = Networks.InUse(_entries);

    [Benchmark(OperationsPerInvoke = More)]
    public Network Record() => _more.Aggregate(_network, (network, entry) => network.Record(entry));
}
