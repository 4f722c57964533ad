namespace Networking.Core.Storage;

/// <summary>Networks straight from journals.</summary>
public static class NetworkJournalExtensions
{
    /// <summary>Reads a whole journal as a network.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="journal"/> is null.</exception>
    /// <exception cref="StorageException">The store cannot be used, or holds what cannot be read.</exception>
    public static Task<NetworkSnapshot> LoadNetworkAsync(
        this INetworkJournal journal, JournalScope scope, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return SnapshotAsync(journal.ReadAsync(scope, 0, cancellationToken), cancellationToken);
    }

    /// <summary>Reads as a network what one relationship is made of; see <see cref="INetworkJournal"/> for what it answers.</summary>
    /// <returns>The network. It has no version to append at: that is the whole journal's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="journal"/> is null.</exception>
    /// <exception cref="StorageException">The store cannot be used, or holds what cannot be read.</exception>
    public static async Task<Network> LoadRelationshipAsync(
        this INetworkJournal journal, JournalScope scope, ContactId contact, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(journal);
        return (await SnapshotAsync(journal.ReadRelationshipAsync(scope, contact, cancellationToken), cancellationToken).ConfigureAwait(false)).Network;
    }

    private static async Task<NetworkSnapshot> SnapshotAsync(IAsyncEnumerable<StoredEntry> stored, CancellationToken cancellationToken)
    {
        List<StoredEntry> entries = await stored.ToListAsync(cancellationToken).ConfigureAwait(false);
        return new(Network.Empty.Replay(entries.Select(one => one.Entry)), entries.Count == 0 ? 0 : entries[^1].Position);
    }
}
