using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Providers;

/// <summary>What every call passes through: the first one looks whether the store can be used, and faults of the database come out as ours.</summary>
internal sealed class StorageGate(NetworkDbContexts contexts, bool migratesOnFirstUse) : IDisposable
{
    private readonly SemaphoreSlim _first = new(1, 1);
    private volatile bool _isOpen;
    private volatile bool _isClosed;

    /// <summary>Opens the gate and does something, told of as one operation.</summary>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    internal Task<T> UseAsync<T>(string operation, Func<Task<T>> use, CancellationToken cancellationToken) =>
        UseAsync(operation, _ => use(), cancellationToken);

    /// <summary>The same for what has more to tell of the operation.</summary>
    internal async Task<T> UseAsync<T>(string operation, Func<StorageOperation, Task<T>> use, CancellationToken cancellationToken)
    {
        using StorageOperation operating = StorageOperation.Start(operation, contexts.Provider);
        return await operating.WatchAsync(async () =>
        {
            await OpenAsync(cancellationToken).ConfigureAwait(false);
            return await FaultsTranslatedAsync(() => use(operating)).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <summary>Opens the gate and reads something, told of as one operation.</summary>
    internal async IAsyncEnumerable<T> UseAsync<T>(
        string operation, Func<CancellationToken, IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using StorageOperation reading = StorageOperation.Start(operation, contexts.Provider);
        await reading.WatchAsync(() => OpenAsync(cancellationToken)).ConfigureAwait(false);
        IAsyncEnumerator<T> items = read(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using ConfiguredAsyncDisposable closing = items.ConfigureAwait(false);
        while (true)
        {
            bool isThereMore;
            try
            {
                isThereMore = await items.MoveNextAsync().ConfigureAwait(false);
            }
            catch (Exception e)
            {
                StorageException? translated = Translate(e);
                reading.Fail(translated ?? e);
                if (translated is not null)
                {
                    throw translated;
                }

                throw;
            }

            if (!isThereMore)
            {
                yield break;
            }

            yield return items.Current;
        }
    }

    /// <summary>Makes the schema, or brings it up to date.</summary>
    internal Task MigrateAsync(CancellationToken cancellationToken) => LookAsync(
        async (db, isPending) =>
        {
            if (isPending)
            {
                await contexts.Provider.MigrateAsync(db, cancellationToken).ConfigureAwait(false);
            }

            await contexts.Provider.SettleAsync(db, cancellationToken).ConfigureAwait(false);
        },
        cancellationToken);

    /// <summary>Looks, without changing anything, whether the store can be used; where the first use makes the schema, one that is not there yet can.</summary>
    /// <exception cref="StorageException">It cannot, and why.</exception>
    internal Task CheckAsync(CancellationToken cancellationToken) => LookAsync(
        (db, isPending) => isPending && !migratesOnFirstUse ? ThrowPendingAsync(db, cancellationToken) : Task.CompletedTask,
        cancellationToken);

    private static async Task ThrowPendingAsync(NetworkDbContext db, CancellationToken cancellationToken) => throw new StorageException(
        StorageCodes.SchemaOlder,
        (await db.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any()
            ? $"The schema is older than this package; bring it up to date with {nameof(INetworkStorage)}.{nameof(INetworkStorage.MigrateAsync)}."
            : $"The schema is not there; make it with {nameof(INetworkStorage)}.{nameof(INetworkStorage.MigrateAsync)}.");

    /// <summary>Closes the gate for good.</summary>
    public void Dispose()
    {
        _isClosed = true;
        _first.Dispose();
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(NetworkStore));
        if (_isOpen)
        {
            return;
        }

        await _first.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_isOpen)
            {
                await (migratesOnFirstUse ? MigrateAsync(cancellationToken) : SettleAsync(cancellationToken)).ConfigureAwait(false);
                _isOpen = true;
            }
        }
        finally
        {
            _first.Release();
        }
    }

    /// <summary>As the first use does where it may not make the schema.</summary>
    private Task SettleAsync(CancellationToken cancellationToken) => LookAsync(
        (db, isPending) => isPending ? ThrowPendingAsync(db, cancellationToken) : contexts.Provider.SettleAsync(db, cancellationToken),
        cancellationToken);

    /// <summary>Looks whether the store is ours and whether migrations wait to be applied, and does something then.</summary>
    private async Task LookAsync(Func<NetworkDbContext, bool, Task> act, CancellationToken cancellationToken) => await FaultsTranslatedAsync(async () =>
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(NetworkStore));
        NetworkDbContext db = contexts.Unscoped();
        await using ConfiguredAsyncDisposable closing = db.ConfigureAwait(false);
        await contexts.Provider.CheckOwnerAsync(db, cancellationToken).ConfigureAwait(false);
        await ThrowIfNotOursAsync(db, cancellationToken).ConfigureAwait(false);
        bool isPending = (await db.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any();
        await act(db, isPending).ConfigureAwait(false);
        return true;
    }).ConfigureAwait(false);

    private static async Task ThrowIfNotOursAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)];
        string[] known = [.. db.Database.GetMigrations()];
        if (applied.Length > 0 && !applied.Intersect(known).Any())
        {
            throw new StorageException(StorageCodes.Foreign, "The schema belongs to another application.");
        }

        if (applied.Except(known).Any())
        {
            throw new StorageException(StorageCodes.SchemaNewer, "The schema was made by a newer version of this package; update the package.");
        }
    }

    private async Task<T> FaultsTranslatedAsync<T>(Func<Task<T>> use)
    {
        try
        {
            return await use().ConfigureAwait(false);
        }
        catch (Exception e) when (Translate(e) is { } translated)
        {
            throw translated;
        }
    }

    /// <remarks>What was a database of ours when it was opened, and is none now, is damaged. Whoever cancelled knows.</remarks>
    private StorageException? Translate(Exception e) => e switch
    {
        StorageException or OperationCanceledException => null,
        _ when DatabaseFault(e) is { } fault => contexts.Provider.Translate(fault) is { } known && !(_isOpen && known.Code == StorageCodes.Foreign)
            ? known
            : new(StorageCodes.Damaged, "The database is damaged; restore it from a backup.", e),
        DbUpdateException => new(StorageCodes.Damaged, "The rows of the store contradict each other: they were changed by hand, or are damaged.", e),
        _ => null,
    };

    private static DbException? DatabaseFault(Exception? e) => e is null ? null : e as DbException ?? DatabaseFault(e.InnerException);
}
