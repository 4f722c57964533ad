using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.DueWork;

/// <summary>Reckons a seeker's standings and brings the rows in line with them.</summary>
internal sealed class StandingReckoner(IClock clock, NetworkJournalOptions options)
{
    /// <summary>The seeker's day now, in the zone of their profile.</summary>
    internal LocalDate TodayOf(Network network)
    {
        Instant now = clock.GetCurrentInstant();
        LocalDate day = now.InZone(DateTimeZoneProviders.Tzdb[options.DefaultZone]).Date;
        string? named = network.AsOf(day).Profile.Zone;
        return named is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(named) is { } zone ? now.InZone(zone).Date : day;
    }

    /// <summary>
    /// Adds to what is saved next the rows that differ from what a network gives, and returns the standings as they will
    /// be. What is stored is read where it is not known.
    /// </summary>
    internal async Task<IReadOnlyDictionary<ContactId, RelationshipStanding>> RenewAsync(
        NetworkDbContext db,
        JournalScope scope,
        Network network,
        IReadOnlyDictionary<ContactId, RelationshipStanding>? before,
        CancellationToken cancellationToken)
    {
        before ??= await ReadAsync(db, cancellationToken).ConfigureAwait(false);
        Dictionary<ContactId, RelationshipStanding> after =
            Standings.Of(network, TodayOf(network), options.SettingsFor(scope)).ToDictionary(standing => standing.Contact);
        foreach (RelationshipStanding standing in after.Values)
        {
            if (!before.TryGetValue(standing.Contact, out RelationshipStanding? stored))
            {
                db.Standings.Add(Row(db, standing));
            }
            else if (stored != standing)
            {
                db.Standings.Update(Row(db, standing));
            }
        }

        foreach (RelationshipStanding gone in before.Values.Where(standing => !after.ContainsKey(standing.Contact)))
        {
            db.Standings.Remove(Row(db, gone));
        }

        return after;
    }

    private static async Task<IReadOnlyDictionary<ContactId, RelationshipStanding>> ReadAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        Guid seeker = db.Seeker;
        List<StandingRow> rows = await db.Standings.AsNoTracking().Where(row => row.Seeker == seeker).ToListAsync(cancellationToken).ConfigureAwait(false);
        return rows.Select(Standing).ToDictionary(standing => standing.Contact);
    }

    private static RelationshipStanding Standing(StandingRow row) => new()
    {
        Contact = new(row.Contact),
        WarmthKey = row.WarmthKey,
        KeyFingerprint = row.KeyFingerprint,
        DueOn = row.DueOn,
    };

    private static StandingRow Row(NetworkDbContext db, RelationshipStanding standing) => new()
    {
        Tenant = db.Tenant,
        Seeker = db.Seeker,
        Contact = standing.Contact.Value,
        WarmthKey = standing.WarmthKey,
        KeyFingerprint = standing.KeyFingerprint,
        DueOn = standing.DueOn,
    };
}
