using System.Runtime.CompilerServices;
using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.DueWork;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Journals;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using Networking.Core.Storage.Stores;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>Export and erasure in a relational database.</summary>
internal sealed class RelationalPrivacy(
    NetworkDbContexts contexts, StorageGate gate, JournalCache cache, INetworkJournal journal, StandingReckoner reckoner, NetworkJournalOptions options) : INetworkPrivacy
{
    private readonly JournalErasure _erasure = new(contexts, gate, cache);

    public async Task ExportAsync(JournalScope scope, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StorageOperation operation = StorageOperation.Start("export", contexts.Provider);
        await operation.WatchAsync(() => JournalExport.WriteAsync(
            stream, journal.ReadAsync(scope, 0, cancellationToken).Select(stored => stored.Entry), cancellationToken)).ConfigureAwait(false);
    }

    public async Task ExportContactAsync(JournalScope scope, ContactId contact, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using StorageOperation operation = StorageOperation.Start("export", contexts.Provider);
        await operation.WatchAsync(async () =>
        {
            List<JournalEntry> relationship = await journal.ReadRelationshipAsync(scope, contact, cancellationToken)
                .Select(stored => stored.Entry).ToListAsync(cancellationToken).ConfigureAwait(false);
            await JournalExport.WriteAsync(stream, ContactExport.Of(relationship, contact).ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    public async Task<ErasureResult> EraseContactAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default)
    {
        using StorageOperation operation = StorageOperation.Start("erase", contexts.Provider);
        return await operation.WatchAsync(() => EraseAsync(scope, contact, cancellationToken)).ConfigureAwait(false);
    }

    public async Task<PurgeStatus> EraseSeekerAsync(JournalScope scope, CancellationToken cancellationToken = default)
    {
        await _erasure.TryDeleteAsync(scope, null, cancellationToken).ConfigureAwait(false);
        return await TryPurgeAsync(cancellationToken).ConfigureAwait(false);
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
        RetentionRun run = new(contexts, gate, journal, _erasure, reckoner, options.Retention);
        int contacts = 0;
        int whole = 0;
        try
        {
            foreach (JournalScope scope in seekers.Select(seeker => new JournalScope(tenant, seeker)))
            {
                (int some, bool isSeeker) = await run.SweepAsync(scope, cancellationToken).ConfigureAwait(false);
                contacts += some;
                whole += isSeeker ? 1 : 0;
            }
        }
        catch when (contacts + whole > 0)
        {
            await TryPurgeAsync(cancellationToken).ConfigureAwait(false);
            throw;
        }

        return new(contacts, whole, contacts + whole == 0 ? PurgeStatus.Complete : await TryPurgeAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <remarks>
    /// Appended at the version that was read: somebody may merge the person with another meanwhile, under an id that was not
    /// known here. What the erasure did is reckoned and not read, so that nothing can fail between its commit and the answer.
    /// </remarks>
    private async Task<ErasureResult> EraseAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken)
    {
        NetworkSnapshot before;
        ContactErased erasure;
        AppendResult result;
        do
        {
            before = await journal.LoadNetworkAsync(scope, cancellationToken).ConfigureAwait(false);
            erasure = Erasing.Of(scope.Seeker, before.Network, contact, reckoner.TodayOf(before.Network));
            result = await journal.AppendAsync(scope, [erasure], before.Version, cancellationToken).ConfigureAwait(false);
        }
        while (result.Status == AppendStatus.Conflict);
        if (!result.IsAppended)
        {
            throw new ArgumentException($"The contact cannot be erased: {result.Refusals[0].Code}.", nameof(contact));
        }

        Network after = before.Network.Replay([erasure]);
        return new()
        {
            RedactedEntries = before.Network.Entries.Count(entry => !entry.Equals(after.Find(entry.Id))),
            ToReview = Mentions.Of(before.Network, erasure.Contacts, after),
            Status = await TryPurgeAsync(cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>Purges after an erasure that stands whatever comes of it, and whose answer is not to be lost. That it failed is told as any operation's failing.</summary>
    private async Task<PurgeStatus> TryPurgeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await PurgeAsync(cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever the fault is, the erasure is done, and the next purge says what is wrong.
        catch (Exception)
#pragma warning restore CA1031
        {
            return PurgeStatus.Pending;
        }
    }
}
