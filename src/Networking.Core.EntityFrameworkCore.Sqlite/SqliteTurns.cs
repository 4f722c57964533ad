using System.Collections.Concurrent;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>
/// The order in which this process writes to a file. SQLite has one writer at a time and lets those who wait look again now
/// and then, in which the unlucky wait for ever; here whoever comes first is first, and holds no thread meanwhile.
/// </summary>
internal static class SqliteTurns
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Files = new(StringComparer.Ordinal);

    /// <exception cref="StorageException">It takes too long.</exception>
    internal static async ValueTask<IDisposable?> TakeAsync(string file, TimeSpan patience, CancellationToken cancellationToken)
    {
        SemaphoreSlim turn = Files.GetOrAdd(file, _ => new(1, 1));
        return await turn.WaitAsync(patience, cancellationToken).ConfigureAwait(false)
            ? new Turn(turn)
            : throw new StorageException(StorageCodes.Unavailable, "The database is kept busy by others for too long; try again.");
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
