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
            "due",
            async () =>
            {
                NetworkDbContext db = contexts.For(tenant, seekers);
                await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
                return (IReadOnlyList<DueRelationship>)await db.ReadAsync(
                    Due(db, by, most),
                    row => new DueRelationship(new(row.GetGuid(0)), new(row.GetGuid(1)), LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(2))),
                    cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
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
            "below",
            async () =>
            {
                List<CoolingRelationship> found = [];

                // One range for all whose models put the threshold at the same key; a calibrated factor moves it for its
                // seeker alone. Most share one model, and its key is worth working out once.
                Dictionary<WarmthModel, (string Fingerprint, double Key)> ranges = new(ReferenceEqualityComparer.Instance);
                foreach (IGrouping<(string Fingerprint, double Key), SeekerId> range in seekers.Distinct().GroupBy(RangeOf))
                {
                    NetworkDbContext db = contexts.For(tenant, range);
                    await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
                    found.AddRange(await db.ReadAsync(
                        Below(db, range.Key.Fingerprint, range.Key.Key, most),
                        row => new CoolingRelationship(new(row.GetGuid(0)), new(row.GetGuid(1)), row.GetDouble(2)),
                        cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false));
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
        int done = 0;
        foreach (SeekerId seeker in seekers)
        {
            JournalScope scope = new(tenant, seeker);
            await gate.UseAsync("rebuild", () => RebuildAsync(scope, cancellationToken), cancellationToken).ConfigureAwait(false);
            progress?.Report((double)++done / seekers.Count);
        }
    }

    /// <summary>A range of <c>standings_by_due</c>, which holds all that is asked for.</summary>
    internal static IQueryable Due(NetworkDbContext db, LocalDate by, int most) =>
        db.Standings.Where(row => row.DueOn <= by)
            .OrderBy(row => row.DueOn).ThenBy(row => row.Seeker).ThenBy(row => row.Contact).Take(most)
            .Select(row => new { row.Seeker, row.Contact, row.DueOn });

    /// <summary>A range of <c>standings_by_warmth</c>, which holds all that is asked for.</summary>
    internal static IQueryable Below(NetworkDbContext db, string fingerprint, double key, int most) =>
        db.Standings.Where(row => row.KeyFingerprint == fingerprint && row.WarmthKey > 0 && row.WarmthKey < key)
            .OrderByDescending(row => row.WarmthKey).ThenBy(row => row.Contact).Take(most)
            .Select(row => new { row.Seeker, row.Contact, row.WarmthKey });

    /// <summary>One seeker in one transaction of their own, so that others go on meanwhile.</summary>
    private async Task<bool> RebuildAsync(JournalScope scope, CancellationToken cancellationToken)
    {
        JournalTransaction writing = await JournalTransaction.BeginAsync(contexts, scope, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable ending = writing.ConfigureAwait(false);
        (NetworkDbContext db, JournalRow row) = (writing.Db, writing.Row);
        if (row.Version == 0)
        {
            // The row was made for the lock alone. Kept, it would tell of a seeker without a journal, one who was erased perhaps.
            return false;
        }

        Network network = await EntryRows.LoadAsync(db, cancellationToken).ConfigureAwait(false);
        await reckoner.RenewAsync(db, scope, network, null, cancellationToken).ConfigureAwait(false);

        // This process and others may hold the standings as they were; a new number of rewrites makes them read again.
        row.Rewrites++;
        db.Update(row);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        await writing.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }
}
