using Networking.Core.Scoring;

namespace Networking.Core.Benchmarks;

/// <summary>The questions that the benchmarks ask of a view; each gives a number, so that nothing can be left out.</summary>
internal static class Answers
{
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
