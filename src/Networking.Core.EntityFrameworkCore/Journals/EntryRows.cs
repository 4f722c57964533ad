using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Json;
using Networking.Core.Storage;
using Networking.Core.Storage.Stores;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>Entries as rows, and rows as entries.</summary>
internal static class EntryRows
{
    /// <exception cref="StorageException">The entry is larger than allowed.</exception>
    internal static string Body(JournalEntry entry, int longest)
    {
        string body = JournalJson.ToLine(entry);
        return body.Length <= longest
            ? body
            : throw new StorageException(StorageCodes.EntryTooLarge, $"The entry {entry.Id} has {body.Length} characters; {longest} are allowed.");
    }

    /// <summary>Adds the rows of an entry to what is saved next.</summary>
    internal static void Add(NetworkDbContext db, JournalEntry entry, long position, int longest)
    {
        db.Entries.Add(new()
        {
            Tenant = db.Tenant,
            Seeker = db.Seeker,
            Position = position,
            Id = entry.Id.Value,
            Kind = entry.Kind.ToString(),
            IsGeneral = Appending.IsGeneral(entry),
            Body = Body(entry, longest),
        });
        foreach (ContactId contact in entry.Subjects.Distinct())
        {
            db.EntryPeople.Add(new() { Tenant = db.Tenant, Seeker = db.Seeker, Contact = contact.Value, Position = position });
        }
    }

    /// <summary>Entries in order, read without a copy of each as a text.</summary>
    internal static async IAsyncEnumerable<StoredEntry> ReadAsync(
        NetworkDbContext db, IQueryable<EntryRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            DbCommand command = rows.AsNoTracking().OrderBy(row => row.Position).Select(row => new { row.Position, row.Body }).CreateDbCommand();
            await using ConfiguredAsyncDisposable disposing = command.ConfigureAwait(false);
            DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using ConfiguredAsyncDisposable closing = reader.ConfigureAwait(false);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                long position = reader.GetInt64(0);
                yield return new(position, Entry(position, reader.GetFieldValue<byte[]>(1)));
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

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
        IQueryable<long> positions = db.EntryPeople.Where(row => people.Contains(row.Contact)).Select(row => row.Position);
        IQueryable<EntryRow> own = db.Entries.Where(row => !row.IsGeneral && positions.Contains(row.Position));
        entries.AddRange(await ReadAsync(db, own, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false));
        entries.Sort((x, y) => x.Position.CompareTo(y.Position));
        return entries;
    }

    private static JournalEntry Entry(long position, byte[] body)
    {
        try
        {
            return JournalJson.FromUtf8(body);
        }
        catch (JournalFormatException)
        {
            throw new StorageException(StorageCodes.EntryUnreadable, $"The entry at position {position} cannot be read.");
        }
    }
}
