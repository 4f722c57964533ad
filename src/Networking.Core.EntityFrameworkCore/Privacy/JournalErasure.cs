using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Journals;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Privacy;

/// <summary>What erases a contact, and a whole journal.</summary>
internal sealed class JournalErasure(NetworkDbContexts contexts, StorageGate gate, JournalCache cache)
{
    private const string Source = "erasure";

    /// <summary>The entry that erases a person. Its id follows from whom it erases, so that erasing twice is erasing once.</summary>
    internal static ContactErased Of(JournalScope scope, Network network, IReadOnlyList<ContactId> ids, LocalDate today)
    {
        EntryId id = EntryId.FromSource(scope.Seeker, Source, string.Join('\n', ids.Order()));
        return network.Find(id) as ContactErased ?? new() { Id = id, On = today, Source = Source, Contacts = ValueList.From(ids) };
    }

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
