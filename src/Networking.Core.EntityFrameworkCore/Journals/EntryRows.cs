using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Json;
using Networking.Core.Storage;
using Networking.Core.Storage.Stores;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>Entries as rows, and rows as entries.</summary>
internal static class EntryRows
{
    /// <summary>Adds the rows of an entry to what is saved next.</summary>
    internal static void Add(NetworkDbContext db, JournalEntry entry, string line, AppendStamp stamp, long position)
    {
        db.Entries.Add(new()
        {
            Tenant = db.Tenant,
            Seeker = db.Seeker,
            Position = position,
            Id = entry.Id.Value,
            Kind = entry.Kind.ToString(),
            IsGeneral = Appending.IsGeneral(entry),
            RecordedOn = stamp.On,
            AppendId = stamp.Id,
            Body = line,
        });
        foreach (ContactId contact in entry.Subjects.Distinct())
        {
            db.EntryPeople.Add(new() { Tenant = db.Tenant, Seeker = db.Seeker, Contact = contact.Value, Position = position });
        }
    }

    /// <summary>Entries in order, read without a copy of each as a text.</summary>
    internal static IAsyncEnumerable<StoredEntry> ReadAsync(NetworkDbContext db, IQueryable<EntryRow> rows, CancellationToken cancellationToken) =>
        db.ReadAsync(InOrder(rows), Entry, cancellationToken);

    /// <summary>The network of a whole journal.</summary>
    internal static async Task<Network> LoadAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        List<StoredEntry> stored = await ReadAsync(db, db.Entries, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        return Network.Empty.Replay(stored.Select(one => one.Entry));
    }

    /// <summary>
    /// What was appended to a journal since it was remembered, and which append wrote its last entry; null where the last
    /// entry that is remembered is not the one that is stored at its place.
    /// </summary>
    /// <remarks>One statement, so that both are of one moment.</remarks>
    internal static async Task<(List<JournalEntry> Added, long LastAppend)?> ReadSinceAsync(
        NetworkDbContext db, CachedJournal known, CancellationToken cancellationToken)
    {
        long version = known.Version;
        IQueryable rows = db.Entries.Where(row => row.Position >= version).OrderBy(row => row.Position)
            .Select(row => new { row.Position, Body = row.Position > version ? row.Body : "", row.AppendId });
        List<JournalEntry> added = [];
        bool isKnown = version == 0;
        long last = 0;
        await foreach ((StoredEntry? newer, long append) in db.ReadAsync(rows, row => (row.GetInt64(0) > version ? Entry(row) : null, row.GetInt64(2)), cancellationToken).ConfigureAwait(false))
        {
            if (newer is not null)
            {
                added.Add(newer.Entry);
            }
            else if (append == known.LastAppend)
            {
                isKnown = true;
            }
            else
            {
                return null;
            }

            last = append;
        }

        return isKnown ? (added, last) : null;
    }

    /// <summary>The entries about a contact under all their ids, and those that belong to every relationship, in order.</summary>
    /// <remarks>Several statements: of one moment where they are asked within one transaction that reads.</remarks>
    internal static async Task<IReadOnlyList<StoredEntry>> AboutAsync(NetworkDbContext db, ContactId contact, CancellationToken cancellationToken)
    {
        List<StoredEntry> entries = await ReadAsync(db, General(db), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        Guid[] people = [.. PeopleOfOne.Of(contact, entries.Select(stored => stored.Entry)).Select(id => id.Value)];
        long[] positions = await Positions(db, people).ToArrayAsync(cancellationToken).ConfigureAwait(false);
        entries.AddRange(await ReadAsync(db, Own(db, positions), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false));
        entries.Sort((x, y) => x.Position.CompareTo(y.Position));
        return entries;
    }

    /// <summary>What is read of rows.</summary>
    internal static IQueryable InOrder(IQueryable<EntryRow> rows) =>
        rows.OrderBy(row => row.Position).Select(row => new { row.Position, row.Body });

    /// <summary>Those that belong to every relationship.</summary>
    internal static IQueryable<EntryRow> General(NetworkDbContext db) => db.Entries.Where(row => row.IsGeneral);

    /// <summary>Where the entries about some people are.</summary>
    internal static IQueryable<long> Positions(NetworkDbContext db, Guid[] people) =>
        db.EntryPeople.Where(row => people.Contains(row.Contact)).Select(row => row.Position).Distinct();

    /// <summary>Those at some positions that do not belong to every relationship. Positions that are known beforehand are looked up one by one; a join would leave it to the planner.</summary>
    internal static IQueryable<EntryRow> Own(NetworkDbContext db, long[] positions) =>
        db.Entries.Where(row => !row.IsGeneral && positions.Contains(row.Position));

    private static StoredEntry Entry(DbDataReader reader)
    {
        long position = reader.GetInt64(0);
        try
        {
            return new(position, JournalJson.FromUtf8(reader.GetFieldValue<byte[]>(1), JournalReadOptions.OfOwn));
        }
        catch (JournalFormatException)
        {
            throw new StorageException(StorageCodes.EntryUnreadable, $"The entry at position {position} cannot be read.");
        }
    }
}
