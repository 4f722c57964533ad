namespace Networking.Core.Storage;

/// <summary>The store itself: its schema and whether it can be used.</summary>
public interface INetworkStorage
{
    /// <summary>Makes the schema, or brings it up to date.</summary>
    /// <exception cref="StorageException">It belongs to another application or a newer version, or cannot be changed; then it is left as it was.</exception>
    Task MigrateAsync(CancellationToken cancellationToken = default);

    /// <summary>Looks whether the store can be used, and changes nothing.</summary>
    /// <exception cref="StorageException">It cannot; the code says why.</exception>
    Task CheckAsync(CancellationToken cancellationToken = default);
}
