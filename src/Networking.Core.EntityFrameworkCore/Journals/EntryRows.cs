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

    internal static async IAsyncEnumerable<StoredEntry> ReadAsync(
        IQueryable<EntryRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stored = rows.AsNoTracking().OrderBy(row => row.Position).Select(row => new { row.Position, row.Body }).AsAsyncEnumerable();
        await foreach (var row in stored.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return new(row.Position, Entry(row.Position, row.Body));
        }
    }

    /// <summary>The entries about a contact under all their ids, and those that belong to every relationship, in order.</summary>
    internal static async Task<IReadOnlyList<StoredEntry>> AboutAsync(NetworkDbContext db, ContactId contact, CancellationToken cancellationToken)
    {
        List<StoredEntry> entries = [];
        await foreach (StoredEntry general in ReadAsync(db.Entries.Where(row => row.IsGeneral), cancellationToken).ConfigureAwait(false))
        {
            entries.Add(general);
        }

        Guid[] people = [.. PeopleOfOne.Of(contact, entries.Select(stored => stored.Entry)).Select(id => id.Value)];
        IQueryable<long> positions = db.EntryPeople.Where(row => people.Contains(row.Contact)).Select(row => row.Position);
        await foreach (StoredEntry own in ReadAsync(db.Entries.Where(row => !row.IsGeneral && positions.Contains(row.Position)), cancellationToken).ConfigureAwait(false))
        {
            entries.Add(own);
        }

        entries.Sort((x, y) => x.Position.CompareTo(y.Position));
        return entries;
    }

    private static JournalEntry Entry(long position, string body)
    {
        try
        {
            return JournalJson.FromLine(body);
        }
        catch (JournalFormatException)
        {
            throw new StorageException(StorageCodes.EntryUnreadable, $"The entry at position {position} cannot be read.");
        }
    }
}
