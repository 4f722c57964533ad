namespace Networking.Core.Storage;

/// <summary>Keeps the journals of many seekers. Safe to use from any thread.</summary>
/// <remarks>
/// <para>
/// What an append acknowledges is on disk and stays; what it does not acknowledge is there whole or not at all. Entries have
/// ids of their own, so an append whose answer was lost is simply made again: what is there already is not added twice.
/// </para>
/// <para>
/// A store of one's own is tested with <c>NetworkJournalContract</c> of the package <c>Networking.Core.Testing</c>.
/// </para>
/// </remarks>
public interface INetworkJournal
{
    /// <summary>Appends entries, all or none.</summary>
    /// <param name="scope">Whose journal. One without entries needs no creating.</param>
    /// <param name="entries">The entries; an empty list asks for the version alone.</param>
    /// <param name="expectedVersion">
    /// The version that the journal must have, 0 for an empty one; null to append whatever it has, which is right where the
    /// entries do not depend on what was read: the order of appending makes no difference to a network. Where all entries
    /// are in the journal already there is no conflict, whatever its version: they were appended before.
    /// </param>
    /// <param name="cancellationToken">Gives up; then it is not known whether the entries were appended.</param>
    /// <returns>What became of it. Conflicts and refusals are answers, not exceptions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is, or holds, null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expectedVersion"/> is negative.</exception>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task<AppendResult> AppendAsync(
        JournalScope scope,
        IReadOnlyCollection<JournalEntry> entries,
        long? expectedVersion = null,
        CancellationToken cancellationToken = default);

    /// <summary>Reads a journal in the order of appending.</summary>
    /// <param name="scope">Whose journal; one that nothing was appended to is empty.</param>
    /// <param name="after">The position after which to begin; 0 for the beginning.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="after"/> is negative.</exception>
    /// <exception cref="StorageException">The store cannot be used, or holds what cannot be read.</exception>
    IAsyncEnumerable<StoredEntry> ReadAsync(JournalScope scope, long after = 0, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads what a relationship is made of, in the order of appending: the entries about the contact, under all ids they
    /// were merged from, and about those who stand in an introduction with them, and the general ones, such as the seeker's
    /// profile, merges and retractions. <see cref="Stores.PeopleOfOne"/> and <see cref="Stores.Appending.IsGeneral"/> say
    /// which they are.
    /// </summary>
    /// <remarks>
    /// A network replayed from them answers all that concerns this one relationship. What looks at others, such as paths,
    /// quotas, and writing to a colleague instead, needs the whole journal.
    /// </remarks>
    /// <param name="scope">Whose journal.</param>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="StorageException">The store cannot be used, or holds what cannot be read.</exception>
    IAsyncEnumerable<StoredEntry> ReadRelationshipAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default);
}
