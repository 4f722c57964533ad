namespace Networking.Core.Storage.Privacy;

/// <summary>What people may ask of those who keep data about them: to see it, and to have it erased. Safe to use from any thread.</summary>
/// <remarks>
/// An erasure is committed, and then the files are purged. What is committed is answered, whatever comes of the purge: where that
/// fails or is given up, the answer is <see cref="PurgeStatus.Pending"/>, and <see cref="PurgeAsync"/> by itself throws and says
/// why. After an erasure that throws, call again: erasing twice is erasing once.
/// </remarks>
public interface INetworkPrivacy
{
    /// <summary>Writes a whole journal: JSON lines that <c>JournalFile</c> and <c>JournalJson</c> read, with every entry as it is stored.</summary>
    /// <param name="scope">Whose journal.</param>
    /// <param name="stream">A stream to write to; it is left open.</param>
    /// <param name="cancellationToken">Stops; what was written stays written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task ExportAsync(JournalScope scope, Stream stream, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes what is stored about one contact, in the same form: the entries about them under all their ids, and the retractions
    /// of those, as they were at one moment. Those about several people name the others by their ids alone.
    /// </summary>
    /// <param name="scope">In whose journal.</param>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <param name="stream">A stream to write to; it is left open.</param>
    /// <param name="cancellationToken">Stops; what was written stays written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task ExportContactAsync(JournalScope scope, ContactId contact, Stream stream, CancellationToken cancellationToken = default);

    /// <summary>
    /// Erases a contact under all their ids: from the journal, from the standings, and from the store's files. The ids stay
    /// as tombstones, so that no import brings the person back; an id of which nothing is known becomes one too.
    /// </summary>
    /// <param name="scope">In whose journal.</param>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <param name="cancellationToken">Gives up; then call again: erasing twice is erasing once. Once it is committed, it ends the purge alone.</param>
    /// <exception cref="ArgumentException"><paramref name="contact"/> is an empty id.</exception>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task<ErasureResult> EraseContactAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default);

    /// <summary>Erases a seeker with the whole journal and all that is reckoned from it, and from the store's files.</summary>
    /// <param name="scope">Whose journal.</param>
    /// <param name="cancellationToken">Gives up; then call again. Once it is committed, it ends the purge alone.</param>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task<PurgeStatus> EraseSeekerAsync(JournalScope scope, CancellationToken cancellationToken = default);

    /// <summary>Takes what was erased out of the store's files, where an erasure answered <see cref="PurgeStatus.Pending"/>.</summary>
    /// <param name="cancellationToken">Gives up; then call again.</param>
    /// <exception cref="StorageException">The store cannot be used, or the purge not be done: no room, no right to.</exception>
    Task<PurgeStatus> PurgeAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Erases what the retention rules of the store's options no longer allow to be kept, of one tenant's seekers. What is appended
    /// meanwhile is looked at before anything goes.
    /// </summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="seekers">The seekers.</param>
    /// <param name="cancellationToken">Stops between erasures; those done stay done. After the last it ends the purge alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seekers"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A journal refuses an erasure. As with every fault in the middle, what was erased of seekers before stays so.</exception>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task<RetentionResult> ApplyRetentionAsync(TenantId tenant, IReadOnlyCollection<SeekerId> seekers, CancellationToken cancellationToken = default);
}
