using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core;

public sealed partial class NetworkView
{
    /// <summary>
    /// The days after today on which follow-ups can come up that nothing tells ahead: those of entries dated later, and
    /// those on which a pause ends, also one that begins later. In order, each once.
    /// </summary>
    /// <remarks>
    /// They say when a product that keeps answers has to ask again. The rest is told ahead: by the windows of follow-ups, by
    /// the day on which a relationship becomes dormant (<see cref="Scoring.WarmthModel.DormantSince"/>), and by the day on
    /// which an introduction expires (<see cref="Networking.Core.Introductions.Introduction.ExpiresOn"/>).
    /// </remarks>
    public IReadOnlyList<LocalDate> TurningDays
    {
        get
        {
            SortedSet<LocalDate> days = [];
            AddDated(_network.Journal.General.Entries, days);
            foreach ((ContactId contact, Journaling.Ledger ledger) in _network.Journal.Ledgers)
            {
                AddDated(ledger.Entries, days);
                if (Find(contact) is { } known)
                {
                    AddEnds([known.Pause], days);
                }
                else
                {
                    // Whoever is not known yet may be in a pause already when they are.
                    AddEnds(ledger.Entries.ToArray(), days);
                }
            }

            return [.. days];
        }
    }

    private void AddDated(ReadOnlySpan<JournalEntry> ordered, SortedSet<LocalDate> days)
    {
        for (int i = ordered.Length - 1; i >= 0 && ordered[i].On > Today; i--)
        {
            days.Add(ordered[i].On);
            AddEnds([ordered[i]], days);
        }
    }

    private void AddEnds(IEnumerable<JournalEntry?> entries, SortedSet<LocalDate> days) =>
        days.UnionWith(entries.OfType<ContactPaused>().Select(pause => pause.Until).OfType<LocalDate>().Where(day => day > Today));
}
