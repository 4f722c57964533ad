using Microsoft.EntityFrameworkCore.Storage;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>
/// Writes to one journal: it holds the journal's row from its beginning to its end, and what is not committed by then is
/// undone.
/// </summary>
internal sealed class JournalTransaction : IAsyncDisposable
{
    private IDisposable? _turn;
    private IDbContextTransaction? _transaction;

    private JournalTransaction(NetworkDbContext db) => Db = db;

    internal NetworkDbContext Db { get; }

    /// <summary>The journal's row, read under its lock.</summary>
    internal JournalRow Row { get; private set; } = null!;

    internal static async Task<JournalTransaction> BeginAsync(NetworkDbContexts contexts, JournalScope scope, CancellationToken cancellationToken)
    {
        JournalTransaction begun = new(contexts.For(scope));
        try
        {
            begun._turn = await contexts.Provider.TurnAsync(cancellationToken).ConfigureAwait(false);
            begun._transaction = await contexts.Provider.BeginAsync(begun.Db, cancellationToken).ConfigureAwait(false);
            begun.Row = await contexts.Provider.LockAsync(begun.Db, cancellationToken).ConfigureAwait(false);
            return begun;
        }
        catch
        {
            await begun.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    internal Task CommitAsync(CancellationToken cancellationToken) => _transaction!.CommitAsync(cancellationToken);

    /// <remarks>The turn goes once the transaction is over, so that the next writer finds the database free.</remarks>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_transaction is not null)
            {
                await _transaction.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _turn?.Dispose();
            await Db.DisposeAsync().ConfigureAwait(false);
        }
    }
}
