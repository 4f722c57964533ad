using System.Collections.Concurrent;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>
/// The order in which this process writes to a file. SQLite has one writer at a time and lets those who wait look again now
/// and then, in which the unlucky wait for ever; here whoever comes first is first, and holds no thread meanwhile.
/// </summary>
internal sealed class SqliteTurns
{
    private static readonly ConcurrentDictionary<string, SqliteTurns> Files = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly TimeSpan _patience;

    private SqliteTurns(TimeSpan patience) => _patience = patience;

    internal static SqliteTurns Of(string file, TimeSpan patience) => Files.GetOrAdd(file, _ => new(patience));

    /// <exception cref="StorageException">It takes too long.</exception>
    internal async ValueTask<IDisposable?> TakeAsync(CancellationToken cancellationToken) =>
        await _turn.WaitAsync(_patience, cancellationToken).ConfigureAwait(false)
            ? new Turn(_turn)
            : throw new StorageException(StorageCodes.Unavailable, "The database is kept busy by others for too long; try again.");

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
