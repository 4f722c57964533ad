using Networking.Core.Scoring;

namespace Networking.Core.Benchmarks.Journals;

/// <summary>The networks of the benchmarks and what is asked of them; each answer is a number, so that none is left out.</summary>
internal static class Networks
{
    /// <summary>A network that was loaded and has been in use for a while: its last thousand entries were recorded.</summary>
    internal static Network InUse(JournalEntry[] entries) => entries[^1_000..].Aggregate(
        Network.Empty.Replay(entries[..^1_000]), (network, entry) => network.Record(entry));

    internal static int Fold(Network network) => View(network).Relationships.Count;

    internal static int Everything(Network network)
    {
        NetworkView view = View(network);
        int warm = view.Relationships.Count(r => r.Warmth.Band == WarmthBand.Warm);
        int allies = view.Relationships.Count(r => r.Trust.Level >= TrustLevel.Ally);
        return warm + allies + view.FollowUps.Count + view.Agenda(14).Days.Sum(day => day.Outreaches.Count);
    }

    internal static double One(Network network, ContactId contact) => View(network).Find(contact)?.Warmth.Sum ?? 0;

    private static NetworkView View(Network network) => network.AsOf(JournalGenerator.LastDay);
}
