using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Journals;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Scoring;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.DueWork;

/// <summary>Due work as ranges of the standings' indexes.</summary>
internal sealed class RelationalDueWork(
    NetworkDbContexts contexts, StorageGate gate, StandingReckoner reckoner, NetworkJournalOptions options) : IDueWork
{
    public Task<IReadOnlyList<DueRelationship>> FindDueAsync(
        TenantId tenant, IReadOnlyCollection<SeekerId> seekers, LocalDate by, int most = IDueWork.DefaultMost, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        return gate.UseAsync(
            async () =>
            {
                using StorageOperation operation = StorageOperation.Start("due", contexts.Provider);
                NetworkDbContext db = contexts.For(tenant, seekers);
                await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
                List<StandingRow> rows = await Due(db, by, most).ToListAsync(cancellationToken).ConfigureAwait(false);
                return (IReadOnlyList<DueRelationship>)[.. rows.Select(row => new DueRelationship(new(row.Seeker), new(row.Contact), row.DueOn!.Value))];
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<CoolingRelationship>> FindBelowAsync(
        TenantId tenant, IReadOnlyCollection<SeekerId> seekers, WarmthThreshold threshold, int most = IDueWork.DefaultMost, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        ArgumentNullException.ThrowIfNull(threshold);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        return gate.UseAsync(
            async () =>
            {
                using StorageOperation operation = StorageOperation.Start("below", contexts.Provider);
                List<CoolingRelationship> found = [];

                // One range for all whose models put the threshold at the same key; a calibrated factor moves it for its
                // seeker alone. Most share one model, and its key is worth working out once.
                Dictionary<WarmthModel, (string Fingerprint, double Key)> ranges = new(ReferenceEqualityComparer.Instance);
                foreach (IGrouping<(string Fingerprint, double Key), SeekerId> range in seekers.Distinct().GroupBy(RangeOf))
                {
                    NetworkDbContext db = contexts.For(tenant, range);
                    await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
                    List<StandingRow> rows = await Below(db, range.Key.Fingerprint, range.Key.Key, most).ToListAsync(cancellationToken).ConfigureAwait(false);
                    found.AddRange(rows.Select(row => new CoolingRelationship(new(row.Seeker), new(row.Contact), row.WarmthKey)));
                }

                return (IReadOnlyList<CoolingRelationship>)[.. found.OrderByDescending(one => one.WarmthKey).ThenBy(one => one.Contact).Take(most)];

                (string Fingerprint, double Key) RangeOf(SeekerId seeker)
                {
                    WarmthModel model = options.SettingsFor(new(tenant, seeker)).Warmth;
                    return ranges.TryGetValue(model, out (string, double) known) ? known : ranges[model] = (model.KeyFingerprint, threshold.KeyUnder(model));
                }
            },
            cancellationToken);
    }

    public async Task RebuildAsync(
        TenantId tenant, IReadOnlyCollection<SeekerId> seekers, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(seekers);
        using StorageOperation operation = StorageOperation.Start("rebuild", contexts.Provider);
        int done = 0;
        foreach (SeekerId seeker in seekers)
        {
            JournalScope scope = new(tenant, seeker);
            await gate.UseAsync(() => RebuildAsync(scope, cancellationToken), cancellationToken).ConfigureAwait(false);
            progress?.Report((double)++done / seekers.Count);
        }
    }

    internal static IQueryable<StandingRow> Due(NetworkDbContext db, LocalDate by, int most) =>
        db.Standings.AsNoTracking().Where(row => row.DueOn <= by)
            .OrderBy(row => row.DueOn).ThenBy(row => row.Seeker).ThenBy(row => row.Contact).Take(most);

    internal static IQueryable<StandingRow> Below(NetworkDbContext db, string fingerprint, double key, int most) =>
        db.Standings.AsNoTracking().Where(row => row.KeyFingerprint == fingerprint && row.WarmthKey > 0 && row.WarmthKey < key)
            .OrderByDescending(row => row.WarmthKey).ThenBy(row => row.Contact).Take(most);

    /// <summary>One seeker in one transaction of their own, so that others go on meanwhile.</summary>
    private async Task<bool> RebuildAsync(JournalScope scope, CancellationToken cancellationToken)
    {
        JournalTransaction writing = await JournalTransaction.BeginAsync(contexts, scope, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable ending = writing.ConfigureAwait(false);
        (NetworkDbContext db, JournalRow row) = (writing.Db, writing.Row);
        Network network = await EntryRows.ReplayAsync(Network.Empty, db, db.Entries, cancellationToken).ConfigureAwait(false);
        await reckoner.RenewAsync(db, scope, network, null, cancellationToken).ConfigureAwait(false);

        // This process and others may hold the standings as they were; a new number of rewrites makes them read again.
        row.Rewrites++;
        db.Update(row);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        await writing.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }
}
