using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Hosting;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>What tells of nothing new for so long that it may go, if nothing was recorded lately either. Pure.</summary>
internal static class RetentionSweep
{
    /// <summary>
    /// Whether a journal tells of nothing for so long that it may go; one without entries has nothing to go. That contacts were
    /// erased is no use of the journal, or else retention would prolong itself; where nothing else is in it, its tombstones
    /// are what it is kept for, so they count.
    /// </summary>
    internal static bool IsSeekerDue(Network network, LocalDate today, RetentionOptions rules) =>
        rules.SeekersSilentFor is { } period
        && (LastDay(network.Entries.Where(entry => entry is not ContactErased)) ?? LastDay(network.Entries)) is { } last
        && IsOver(last, period, today);

    /// <summary>The people of whom nothing is told for so long that they may go, each with all ids.</summary>
    internal static IReadOnlyList<IReadOnlyList<ContactId>> ContactsDue(Network network, LocalDate today, RetentionOptions rules)
    {
        if (rules.ContactsSilentFor is not { } period)
        {
            return [];
        }

        Dictionary<ContactId, LocalDate> last = [];
        foreach (JournalEntry entry in network.Entries)
        {
            foreach (ContactId subject in entry.Subjects)
            {
                ContactId person = network.Resolve(subject);
                last[person] = last.TryGetValue(person, out LocalDate known) ? LocalDate.Max(known, entry.On) : entry.On;
            }
        }

        return [.. last.Where(pair => IsOver(pair.Value, period, today) && !network.IdsOf(pair.Key).Any(network.IsErased))
            .Select(pair => network.IdsOf(pair.Key))];
    }

    /// <summary>Whether a period that began on a day is over, on the calendar.</summary>
    internal static bool IsOver(LocalDate day, Period period, LocalDate today) => day + period <= today;

    private static LocalDate? LastDay(IEnumerable<JournalEntry> entries) => entries.Max(entry => (LocalDate?)entry.On);
}
