using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core;

namespace JobSearchCli.Recording;

/// <summary>Adds entries where the network is kept, and says what that changes.</summary>
internal static class Recorder
{
    /// <exception cref="BadInputException">An entry is refused; then none was recorded.</exception>
    internal static void Record(LoadedNetwork network, IReadOnlyCollection<JournalEntry> entries, Screen screen)
    {
        (network.Place ?? throw new InvalidOperationException("An export takes nothing up.")).Append(entries);
        NetworkView before = network.View;
        NetworkView after = before.Network.Replay(entries).AsOf(before.Today, before.Settings);
        RecordedPage.Write([.. entries], before, after, screen);
        ProblemList.Write(network.Problems, screen);
    }
}
