using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Hosting;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>What is old enough to be erased. Pure.</summary>
internal static class RetentionSweep
{
    /// <summary>
    /// Whether nothing was recorded in a journal for so long that it goes; one without entries has nothing to go. That contacts
    /// were erased is no use of the journal, or else retention would prolong itself.
    /// </summary>
    internal static bool IsSeekerDue(Network network, LocalDate today, RetentionOptions rules) =>
        rules.SeekersSilentFor is { } period && network.Count > 0
        && (network.Entries.Where(entry => entry is not ContactErased).Max(entry => (LocalDate?)entry.On) ?? LocalDate.MinIsoValue) + period <= today;

    /// <summary>The people about whom nothing was recorded for so long that they go, each with all ids.</summary>
    internal static IEnumerable<IReadOnlyList<ContactId>> ContactsDue(Network network, LocalDate today, RetentionOptions rules)
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

        return last.Where(pair => pair.Value + period <= today && !network.IdsOf(pair.Key).Any(network.IsErased))
            .Select(pair => network.IdsOf(pair.Key));
    }
}
