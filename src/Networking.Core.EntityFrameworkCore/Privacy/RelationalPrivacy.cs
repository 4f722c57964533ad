using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.DueWork;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Journals;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>Export and erasure in a relational database.</summary>
internal sealed class RelationalPrivacy(
    NetworkDbContexts contexts, StorageGate gate, JournalCache cache, INetworkJournal journal, StandingReckoner reckoner, NetworkJournalOptions options) : INetworkPrivacy
{
    private const string Source = "erasure";

    public async Task ExportAsync(JournalScope scope, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StorageOperation operation = StorageOperation.Start("export", contexts.Provider);
        await operation.WatchAsync(() => JournalExport.WriteAsync(stream, journal.ReadAsync(scope, 0, cancellationToken), _ => true, cancellationToken)).ConfigureAwait(false);
    }

    public async Task ExportContactAsync(JournalScope scope, ContactId contact, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StorageOperation operation = StorageOperation.Start("export", contexts.Provider);
        await operation.WatchAsync(async () =>
        {
            Network network = await journal.LoadRelationshipAsync(scope, contact, cancellationToken).ConfigureAwait(false);
            IReadOnlyList<ContactId> ids = network.IdsOf(contact);
            IAsyncEnumerable<StoredEntry> own = journal.ReadRelationshipAsync(scope, contact, cancellationToken);
            await JournalExport.WriteAsync(stream, own, entry => entry.Subjects.Any(ids.Contains), cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    public async Task<ErasureResult> EraseContactAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default)
    {
        using StorageOperation operation = StorageOperation.Start("erase", contexts.Provider);
        return await operation.WatchAsync(() => EraseAsync(scope, contact, cancellationToken)).ConfigureAwait(false);
    }

    public async Task<PurgeStatus> EraseSeekerAsync(JournalScope scope, CancellationToken cancellationToken = default)
    {
        await gate.UseAsync("erase", () => DeleteAsync(scope, cancellationToken), cancellationToken).ConfigureAwait(false);
        return await PurgeAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task<PurgeStatus> PurgeAsync(CancellationToken cancellationToken = default) => gate.UseAsync(
        "purge",
        async () =>
        {
            NetworkDbContext db = contexts.Unscoped();
            await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
            return await contexts.Provider.PurgeAsync(db, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    public async Task<RetentionResult> ApplyRetentionAsync(
        TenantId tenant, IReadOnlyCollection<SeekerId> seekers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        int contacts = 0;
        int whole = 0;
        foreach (JournalScope scope in seekers.Select(seeker => new JournalScope(tenant, seeker)))
        {
            Network network = (await journal.LoadNetworkAsync(scope, cancellationToken).ConfigureAwait(false)).Network;
            LocalDate today = reckoner.TodayOf(network);
            if (RetentionSweep.IsSeekerDue(network, today, options.Retention))
            {
                await gate.UseAsync("erase", () => DeleteAsync(scope, cancellationToken), cancellationToken).ConfigureAwait(false);
                whole++;
                continue;
            }

            JournalEntry[] erasures = [.. RetentionSweep.ContactsDue(network, today, options.Retention).Select(ids => Erasure(scope, network, ids))];
            contacts += erasures.Length == 0 ? 0 : (await journal.AppendAsync(scope, erasures, null, cancellationToken).ConfigureAwait(false)).Added;
        }

        return new(contacts, whole, contacts + whole == 0 ? PurgeStatus.Complete : await PurgeAsync(cancellationToken).ConfigureAwait(false));
    }

    private async Task<ErasureResult> EraseAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken)
    {
        NetworkSnapshot before = await journal.LoadNetworkAsync(scope, cancellationToken).ConfigureAwait(false);
        NetworkSnapshot after = before;
        IReadOnlyList<ContactId> ids;
        do
        {
            // Somebody may have merged the person with another meanwhile, under an id that was not known here.
            ids = after.Network.IdsOf(contact);
            AppendResult result = await journal.AppendAsync(scope, [Erasure(scope, after.Network, ids)], null, cancellationToken).ConfigureAwait(false);
            if (!result.IsAppended)
            {
                throw new ArgumentException($"The contact cannot be erased: {result.Refusals[0].Code}.", nameof(contact));
            }

            after = await journal.LoadNetworkAsync(scope, cancellationToken).ConfigureAwait(false);
        }
        while (!after.Network.IdsOf(contact).All(after.Network.IsErased));

        return new()
        {
            RedactedEntries = before.Network.Entries.Count(entry => !entry.Equals(after.Network.Find(entry.Id))),
            ToReview = Mentions.Of(before.Network, ids, after.Network),
            Status = await PurgeAsync(cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>The id follows from whom it erases, so that erasing twice is erasing once.</summary>
    private ContactErased Erasure(JournalScope scope, Network network, IReadOnlyList<ContactId> ids)
    {
        EntryId id = EntryId.FromSource(scope.Seeker, Source, string.Join('\n', ids.Order()));
        return network.Find(id) as ContactErased ?? new() { Id = id, On = reckoner.TodayOf(network), Source = Source, Contacts = ValueList.From(ids) };
    }

    private async Task<bool> DeleteAsync(JournalScope scope, CancellationToken cancellationToken)
    {
        JournalTransaction writing = await JournalTransaction.BeginAsync(contexts, scope, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable ending = writing.ConfigureAwait(false);
        NetworkDbContext db = writing.Db;
        await db.Standings.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await db.EntryPeople.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await db.Entries.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await db.Journals.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        await writing.CommitAsync(cancellationToken).ConfigureAwait(false);
        cache.Forget(scope);
        return true;
    }
}
