using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>The days on which something was recorded last, which can be years after what it tells of: asked of the rows of one journal.</summary>
internal static class LastRecorded
{
    private const string Erasure = nameof(EntryKind.ContactErased);

    /// <summary>The last day of each id that entries are about.</summary>
    internal static async Task<IReadOnlyDictionary<ContactId, LocalDate>> OfPeopleAsync(
        NetworkDbContext db, IEnumerable<ContactId> ids, CancellationToken cancellationToken)
    {
        List<(ContactId Contact, long Position)> places = await db.ReadAsync(
            Places(db, [.. ids.Select(id => id.Value)]), row => (new ContactId(row.GetGuid(0)), row.GetInt64(1)), cancellationToken)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<long, LocalDate> days = await db.ReadAsync(
            Days(db, [.. places.Select(place => place.Position).Distinct()]),
            row => (Position: row.GetInt64(0), Day: LocalDate.FromDateOnly(row.GetFieldValue<DateOnly>(1))),
            cancellationToken).ToDictionaryAsync(one => one.Position, one => one.Day, cancellationToken: cancellationToken).ConfigureAwait(false);
        return places.Where(place => days.ContainsKey(place.Position))
            .GroupBy(place => place.Contact, place => days[place.Position])
            .ToDictionary(group => group.Key, group => group.Max());
    }

    /// <summary>Where the entries about people stand: a range of the key of <c>entry_people</c> for each.</summary>
    internal static IQueryable Places(NetworkDbContext db, Guid[] people) =>
        db.EntryPeople.Where(row => people.Contains(row.Contact)).Select(row => new { row.Contact, row.Position });

    /// <summary>The days of entries at some positions, which are looked up one by one; a join would leave it to the planner.</summary>
    internal static IQueryable Days(NetworkDbContext db, long[] positions) =>
        db.Entries.Where(row => positions.Contains(row.Position)).Select(row => new { row.Position, row.RecordedOn });

    /// <summary>The last day of a journal, that of erasures where it has nothing else; null where it has no entries.</summary>
    internal static async Task<LocalDate?> OfJournalAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        await LastAsync(db.Entries.Where(row => row.Kind != Erasure), cancellationToken).ConfigureAwait(false)
        ?? await LastAsync(db.Entries, cancellationToken).ConfigureAwait(false);

    private static Task<LocalDate?> LastAsync(IQueryable<EntryRow> rows, CancellationToken cancellationToken) =>
        rows.MaxAsync(row => (LocalDate?)row.RecordedOn, cancellationToken);
}
