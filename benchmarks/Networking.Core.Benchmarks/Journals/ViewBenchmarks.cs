using BenchmarkDotNet.Attributes;
using Networking.Core.Benchmarks.Measuring;

namespace Networking.Core.Benchmarks.Journals;

/// <summary>A new view over a journal of 2,000 contacts: one person, everybody folded, every question answered.</summary>
[ShortJob]
[MemoryDiagnoser]
public class ViewBenchmarks
{
    private Network _network = Network.Empty;
    private ContactId _contact;

    [Params(1_000, 10_000, 100_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Replay()
    {
        WarmUp.Once();
        _network = Network.Empty.Replay(JournalGenerator.Journal(Entries));
        _contact = _network.AsOf(JournalGenerator.LastDay).Relationships[0].Id;
    }

    [Benchmark]
    public double FindOne() => Networks.One(_network, _contact);

    [Benchmark]
    public int FoldAll() => Networks.Fold(_network);

    [Benchmark]
    public int AnswerEverything() => Networks.Everything(_network);
}
