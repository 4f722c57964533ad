using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Journals;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>Erases a whole journal.</summary>
internal sealed class JournalErasure(NetworkDbContexts contexts, StorageGate gate, JournalCache cache)
{
    /// <summary>Deletes a journal with all its rows.</summary>
    /// <param name="scope">Whose journal.</param>
    /// <param name="version">The version at which it was decided; null to delete whatever there is.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it was deleted; false where it has another version.</returns>
    internal Task<bool> TryDeleteAsync(JournalScope scope, long? version, CancellationToken cancellationToken) => gate.UseAsync(
        "erase",
        async () =>
        {
            JournalTransaction writing = await JournalTransaction.BeginAsync(contexts, scope, cancellationToken).ConfigureAwait(false);
            await using ConfiguredAsyncDisposable ending = writing.ConfigureAwait(false);
            if (version is { } decided && decided != writing.Row.Version)
            {
                return false;
            }

            NetworkDbContext db = writing.Db;
            await db.Standings.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
            await db.EntryPeople.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
            await db.Entries.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
            await db.Journals.ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
            await writing.CommitAsync(cancellationToken).ConfigureAwait(false);
            cache.Forget(scope);
            return true;
        },
        cancellationToken);
}
