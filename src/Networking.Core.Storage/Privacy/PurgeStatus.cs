namespace Networking.Core.Storage.Privacy;

/// <summary>Whether what was erased is gone from the store's files too.</summary>
public enum PurgeStatus
{
    /// <summary>It is gone from them.</summary>
    Complete,

    /// <summary>It is gone from every answer, but readers or writers still hold old pages; purge again once they are done.</summary>
    Pending,
}
