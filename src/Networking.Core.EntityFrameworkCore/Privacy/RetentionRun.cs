using System.Runtime.CompilerServices;
using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.DueWork;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Stores;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>
/// Erases of a journal what was silent for too long. Nothing is erased that was decided on an older version than the one it is
/// done to: whoever was just spoken to stays.
/// </summary>
internal sealed class RetentionRun(
    NetworkDbContexts contexts, StorageGate gate, INetworkJournal journal, JournalErasure erasure, StandingReckoner reckoner, RetentionOptions rules)
{
    /// <summary>Looks at a journal until nobody appends between the look and what follows from it.</summary>
    /// <returns>How many contacts went, and whether the whole journal did.</returns>
    /// <exception cref="InvalidOperationException">The journal refuses the erasures.</exception>
    internal async Task<(int Contacts, bool Seeker)> SweepAsync(JournalScope scope, CancellationToken cancellationToken)
    {
        while (true)
        {
            NetworkSnapshot seen = await journal.LoadNetworkAsync(scope, cancellationToken).ConfigureAwait(false);
            LocalDate today = reckoner.TodayOf(seen.Network);
            if (RetentionSweep.IsSeekerDue(seen.Network, today, rules) && await IsRecordedLongAgoAsync(scope, today, cancellationToken).ConfigureAwait(false))
            {
                if (await erasure.TryDeleteAsync(scope, seen.Version, cancellationToken).ConfigureAwait(false))
                {
                    return (0, true);
                }
            }
            else if (await TryEraseAsync(scope, seen, today, cancellationToken).ConfigureAwait(false) is { } erased)
            {
                return (erased, false);
            }
        }
    }

    /// <returns>How many contacts went; null where somebody appended meanwhile.</returns>
    private async Task<int?> TryEraseAsync(JournalScope scope, NetworkSnapshot seen, LocalDate today, CancellationToken cancellationToken)
    {
        IReadOnlyList<IReadOnlyList<ContactId>> people = RetentionSweep.ContactsDue(seen.Network, today, rules);
        ContactErased[] erasures = people.Count == 0
            ? []
            : [.. (await RecordedLongAgoAsync(scope, people, today, cancellationToken).ConfigureAwait(false)).Select(ids => Erasing.Of(scope.Seeker, seen.Network, ids[0], today))];
        if (erasures.Length == 0)
        {
            return 0;
        }

        AppendResult result = await journal.AppendAsync(scope, erasures, seen.Version, cancellationToken).ConfigureAwait(false);
        return result.Status switch
        {
            AppendStatus.Appended => result.Added,
            AppendStatus.Conflict => null,
            _ => throw new InvalidOperationException($"Contacts whose time is over cannot be erased: {result.Refusals[0].Code}."),
        };
    }

    private Task<bool> IsRecordedLongAgoAsync(JournalScope scope, LocalDate today, CancellationToken cancellationToken) => AskAsync(
        scope,
        async db => await LastRecorded.OfJournalAsync(db, cancellationToken).ConfigureAwait(false) is { } last
            && RetentionSweep.IsOver(last, rules.SeekersSilentFor!, today),
        cancellationToken);

    private async Task<IEnumerable<IReadOnlyList<ContactId>>> RecordedLongAgoAsync(
        JournalScope scope, IReadOnlyList<IReadOnlyList<ContactId>> people, LocalDate today, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<ContactId, LocalDate> last = await AskAsync(
            scope, db => LastRecorded.OfPeopleAsync(db, people.SelectMany(ids => ids), cancellationToken), cancellationToken).ConfigureAwait(false);
        return people.Where(ids => ids.All(id => !last.TryGetValue(id, out LocalDate day) || RetentionSweep.IsOver(day, rules.ContactsSilentFor!, today)));
    }

    private Task<T> AskAsync<T>(JournalScope scope, Func<NetworkDbContext, Task<T>> ask, CancellationToken cancellationToken) => gate.UseAsync(
        "retention",
        async () =>
        {
            NetworkDbContext db = contexts.For(scope);
            await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
            return await ask(db).ConfigureAwait(false);
        },
        cancellationToken);
}
