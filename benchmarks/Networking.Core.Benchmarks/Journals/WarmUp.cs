namespace Networking.Core.Benchmarks.Journals;

/// <summary>
/// Lets the runtime compile everything for speed before anything is timed: one long call does not, and a short
/// journal would look slower than a long one.
/// </summary>
internal static class WarmUp
{
    private static bool _isDone;

    internal static void Once()
    {
        if (_isDone)
        {
            return;
        }

        _isDone = true;
        JournalEntry[] more = JournalGenerator.Continuation(1_000);
        Network one = Network.Empty.Replay(JournalGenerator.JournalOfOne(1_000));
        for (int round = 0; round < 40; round++)
        {
            Network network = more.Aggregate(Network.Empty.Replay(JournalGenerator.Journal(1_000)), (network, entry) => network.Record(entry));
            Networks.Everything(network);
            Networks.Everything(one);
            Thread.Sleep(50);
        }
    }
}
