using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core;
using Spectre.Console;

namespace JobSearchCli.Recording;

/// <summary>Adds entries where the network is kept, and says what that changes.</summary>
internal static class Recorder
{
    /// <exception cref="BadInputException">An entry is refused; then none was recorded.</exception>
    internal static void Record(LoadedNetwork network, IReadOnlyCollection<JournalEntry> entries, Screen screen)
    {
        JournalPlace place = network.Place ?? throw new InvalidOperationException("An export takes nothing up.");
        bool isFirst = !place.HasEntries;
        entries = [.. CommandMark.Put(entries, place)];
        place.Append(entries);
        if (isFirst)
        {
            screen.Line(Markup.Escape(place.Began));
        }

        NetworkView before = network.View;
        NetworkView after = before.Network.Replay(entries).AsOf(before.Today, before.Settings);
        RecordedPage.Write([.. entries], before, after, screen);
        ProblemList.Write(network.Problems, screen);
    }
}
