using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Json;
using Networking.Core.Storage;
using Networking.Core.Storage.Stores;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>Entries as rows, and rows as entries.</summary>
internal static class EntryRows
{
    /// <summary>Adds the rows of an entry to what is saved next, unless it is longer than allowed. An erasure is as long as the person has ids, and is taken as it is.</summary>
    internal static bool TryAdd(NetworkDbContext db, JournalEntry entry, AppendStamp stamp, long position, int longest)
    {
        string body = JournalJson.ToLine(entry);
        if (body.Length > longest && entry is not ContactErased)
        {
            return false;
        }

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
            Body = body,
        });
        foreach (ContactId contact in entry.Subjects.Distinct())
        {
            db.EntryPeople.Add(new() { Tenant = db.Tenant, Seeker = db.Seeker, Contact = contact.Value, Position = position });
        }

        return true;
    }

    /// <summary>Entries in order, read without a copy of each as a text.</summary>
    internal static IAsyncEnumerable<StoredEntry> ReadAsync(NetworkDbContext db, IQueryable<EntryRow> rows, CancellationToken cancellationToken) =>
        db.ReadAsync(rows.OrderBy(row => row.Position).Select(row => new { row.Position, row.Body }), Entry, cancellationToken);

    /// <summary>A network with the entries of rows beside those it has.</summary>
    internal static async Task<Network> ReplayAsync(Network network, NetworkDbContext db, IQueryable<EntryRow> rows, CancellationToken cancellationToken)
    {
        List<StoredEntry> stored = await ReadAsync(db, rows, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        return network.Replay(stored.Select(one => one.Entry));
    }

    /// <summary>The entries about a contact under all their ids, and those that belong to every relationship, in order.</summary>
    internal static async Task<IReadOnlyList<StoredEntry>> AboutAsync(NetworkDbContext db, ContactId contact, CancellationToken cancellationToken)
    {
        List<StoredEntry> entries = await ReadAsync(db, db.Entries.Where(row => row.IsGeneral), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        Guid[] people = [.. PeopleOfOne.Of(contact, entries.Select(stored => stored.Entry)).Select(id => id.Value)];
        long[] positions = await db.EntryPeople.Where(row => people.Contains(row.Contact)).Select(row => row.Position).Distinct().ToArrayAsync(cancellationToken).ConfigureAwait(false);
        entries.AddRange(await ReadAsync(db, Own(db, positions), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false));
        entries.Sort((x, y) => x.Position.CompareTo(y.Position));
        return entries;
    }

    /// <summary>Those at some positions that do not belong to every relationship. Positions that are known beforehand are looked up one by one; a join would leave it to the planner.</summary>
    internal static IQueryable<EntryRow> Own(NetworkDbContext db, long[] positions) =>
        db.Entries.Where(row => !row.IsGeneral && positions.Contains(row.Position));

    private static StoredEntry Entry(DbDataReader reader)
    {
        long position = reader.GetInt64(0);
        try
        {
            return new(position, JournalJson.FromUtf8(reader.GetFieldValue<byte[]>(1)));
        }
        catch (JournalFormatException)
        {
            throw new StorageException(StorageCodes.EntryUnreadable, $"The entry at position {position} cannot be read.");
        }
    }
}
