namespace Networking.Core.Storage.Privacy;

/// <summary>Whether what was erased is gone from the store's files too.</summary>
public enum PurgeStatus
{
    /// <summary>It is gone from them.</summary>
    Complete,

    /// <summary>
    /// It is gone from every answer, but old pages are still in the files: readers or writers hold them, or the purge after an
    /// erasure could not be done. Purge again; <see cref="INetworkPrivacy.PurgeAsync"/> says what is in the way.
    /// </summary>
    Pending,
}
