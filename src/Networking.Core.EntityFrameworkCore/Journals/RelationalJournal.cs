using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.DueWork;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Json;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using Networking.Core.Storage.Stores;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>
/// Journals in a relational database. An append holds the journal's row from its first look at it to its commit, so appends
/// to one journal come one after the other and those to different journals do not meet; it always takes that row first, so
/// there is nothing to deadlock on.
/// </summary>
internal sealed class RelationalJournal(
    NetworkDbContexts contexts, StorageGate gate, JournalCache cache, StandingReckoner reckoner, NetworkJournalOptions options) : INetworkJournal
{
    /// <summary>More rows at once are kept in memory and sorted for nothing.</summary>
    private const int SavedAtOnce = 500;

    /// <summary>With so many entries at once the database's statistics may be of another time.</summary>
    private const int Many = 1000;

    public Task<AppendResult> AppendAsync(
        JournalScope scope,
        IReadOnlyCollection<JournalEntry> entries,
        long? expectedVersion = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion ?? 0, nameof(expectedVersion));
        return gate.UseAsync(
            "append",
            async operation =>
            {
                AppendResult result = await AppendWithSecondTryAsync(scope, entries, expectedVersion, cancellationToken).ConfigureAwait(false);
                operation.Finish(result);
                return result;
            },
            cancellationToken);
    }

    public IAsyncEnumerable<StoredEntry> ReadAsync(JournalScope scope, long after = 0, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return gate.UseAsync("read", token => ReadRowsAsync(scope, after, token), cancellationToken);
    }

    public IAsyncEnumerable<StoredEntry> ReadRelationshipAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default) =>
        gate.UseAsync("read-relationship", token => ReadRowsAsync(scope, contact, token), cancellationToken);

    private async Task<AppendResult> AppendWithSecondTryAsync(
        JournalScope scope, IReadOnlyCollection<JournalEntry> entries, long? expectedVersion, CancellationToken cancellationToken)
    {
        EntryLines lines = EntryLines.Of(entries, cache.Find(scope)?.Network);
        try
        {
            return await TryAppendAsync(scope, lines, expectedVersion, cancellationToken).ConfigureAwait(false);
        }
        catch (DbUpdateException) when (cache.Find(scope) is not null)
        {
            // Rows are not as they are remembered: somebody changed standings by hand. So all is read again.
            cache.Forget(scope);
            return await TryAppendAsync(scope, lines, expectedVersion, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<AppendResult> TryAppendAsync(
        JournalScope scope, EntryLines lines, long? expectedVersion, CancellationToken cancellationToken)
    {
        JournalTransaction writing = await JournalTransaction.BeginAsync(contexts, scope, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable ending = writing.ConfigureAwait(false);
        CachedJournal current = await CurrentAsync(writing.Db, scope, writing.Row, cancellationToken).ConfigureAwait(false);
        AppendDecision decision = Appending.Decide(new(current.Network, current.Version), lines.Entries, expectedVersion);
        if (decision.Added.Count > 0)
        {
            AppendStamp stamp = AppendStamp.Of(reckoner.TodayOf(decision.Network));
            List<EntryRefusal> refused = await AddAsync(writing, decision.Added, lines, stamp, cancellationToken).ConfigureAwait(false);
            if (refused.Count > 0)
            {
                return new() { Status = AppendStatus.Refused, Version = current.Version, Refusals = ValueList.From(refused) };
            }

            current = await WriteAsync(writing.Db, scope, writing.Row, current, decision, stamp, cancellationToken).ConfigureAwait(false);
            await writing.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        cache.Keep(scope, current);
        return decision.Result;
    }

    /// <summary>The journal under its lock, as far as it is known without reading all of it again.</summary>
    private async Task<CachedJournal> CurrentAsync(NetworkDbContext db, JournalScope scope, JournalRow row, CancellationToken cancellationToken)
    {
        CachedJournal known = cache.Find(scope) is { } cached && cached.Rewrites == row.Rewrites && cached.Version <= row.Version
            ? cached
            : CachedJournal.Empty with { Rewrites = row.Rewrites };
        if (row.Version == 0)
        {
            return known;
        }

        if (await EntryRows.ReadSinceAsync(db, known, cancellationToken).ConfigureAwait(false) is not { } since)
        {
            known = CachedJournal.Empty with { Rewrites = row.Rewrites };
            since = (await EntryRows.ReadSinceAsync(db, known, cancellationToken).ConfigureAwait(false))!.Value;
        }

        // Standings that somebody else wrote meanwhile are not known here.
        return known.Version == row.Version
            ? known
            : new(known.Network.Replay(since.Added), row.Version, row.Rewrites, since.LastAppend, null);
    }

    /// <summary>Adds rows of entries under the journal's lock, after those there are.</summary>
    /// <returns>Those that the store does not take.</returns>
    private async Task<List<EntryRefusal>> AddAsync(
        JournalTransaction writing, IReadOnlyList<JournalEntry> added, EntryLines lines, AppendStamp stamp, CancellationToken cancellationToken)
    {
        writing.Db.ChangeTracker.AutoDetectChangesEnabled = false;
        long position = writing.Row.Version;
        List<EntryRefusal> refused = [];
        foreach (JournalEntry[] some in added.Chunk(SavedAtOnce))
        {
            foreach (JournalEntry entry in some)
            {
                position++;
                if (lines.Find(entry) is not { } line)
                {
                    refused.Add(new(entry.Id, StorageCodes.EntryUnwritable, ""));
                }
                else if (line.Length > options.LongestEntry && entry is not ContactErased)
                {
                    refused.Add(new(entry.Id, StorageCodes.EntryTooLarge, ""));
                }
                else
                {
                    EntryRows.Add(writing.Db, entry, line, stamp, position);
                }
            }

            if (some.Length == SavedAtOnce && refused.Count == 0)
            {
                await writing.Db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
                writing.Db.ChangeTracker.Clear();
            }
        }

        return refused;
    }

    private async Task<CachedJournal> WriteAsync(
        NetworkDbContext db, JournalScope scope, JournalRow row, CachedJournal current, AppendDecision decision, AppendStamp stamp, CancellationToken cancellationToken)
    {
        row.Version += decision.Added.Count;
        row.Rewrites += decision.Redacted.Count > 0 ? 1 : 0;
        db.Update(row);
        IReadOnlyDictionary<ContactId, RelationshipStanding> standings =
            await reckoner.RenewAsync(db, scope, decision.Network, current.Standings, cancellationToken).ConfigureAwait(false);
        await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        foreach (JournalEntry redacted in decision.Redacted)
        {
            Guid id = redacted.Id.Value;
            string body = JournalJson.ToLine(redacted);
            await db.Entries.Where(entry => entry.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Body, body), cancellationToken).ConfigureAwait(false);
        }

        if (decision.Added.Count >= Many)
        {
            await db.Provider.LearnAsync(db, cancellationToken).ConfigureAwait(false);
        }

        return new(decision.Network, row.Version, row.Rewrites, stamp.Id, standings);
    }

    private async IAsyncEnumerable<StoredEntry> ReadRowsAsync(JournalScope scope, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        NetworkDbContext db = contexts.For(scope);
        await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
        await foreach (StoredEntry stored in EntryRows.ReadAsync(db, db.Entries.Where(row => row.Position > after), cancellationToken).ConfigureAwait(false))
        {
            yield return stored;
        }
    }

    private async IAsyncEnumerable<StoredEntry> ReadRowsAsync(JournalScope scope, ContactId contact, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Nothing is held open while the reader takes its time.
        foreach (StoredEntry stored in await AboutAsync(scope, contact, cancellationToken).ConfigureAwait(false))
        {
            yield return stored;
        }
    }

    private async Task<IReadOnlyList<StoredEntry>> AboutAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken)
    {
        NetworkDbContext db = contexts.For(scope);
        await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
        IDbContextTransaction reading = await contexts.Provider.BeginReadingAsync(db, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable ending = reading.ConfigureAwait(false);
        return await EntryRows.AboutAsync(db, contact, cancellationToken).ConfigureAwait(false);
    }
}
