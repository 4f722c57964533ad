using NodaTime;

namespace Networking.Core;

public sealed partial class NetworkView
{
    /// <summary>
    /// The days after today on which answers can change by themselves, beyond what windows of follow-ups and falling
    /// warmth tell ahead: those of entries dated later, and those on which a pause ends. In order, each once.
    /// </summary>
    /// <remarks>They say when a product that keeps answers has to ask again.</remarks>
    public IReadOnlyList<LocalDate> TurningDays
    {
        get
        {
            SortedSet<LocalDate> days = [];
            AddDated(_network.Journal.General.Entries, days);
            foreach ((_, Journaling.Ledger ledger) in _network.Journal.Ledgers)
            {
                AddDated(ledger.Entries, days);
            }

            days.UnionWith(Relationships.Select(relationship => relationship.Pause?.Until).OfType<LocalDate>().Where(day => day > Today));
            return [.. days];
        }
    }

    private void AddDated(ReadOnlySpan<JournalEntry> ordered, SortedSet<LocalDate> days)
    {
        for (int i = ordered.Length - 1; i >= 0 && ordered[i].On > Today; i--)
        {
            days.Add(ordered[i].On);
        }
    }
}
