using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>The schema of a relational store.</summary>
internal sealed class RelationalStorage(StorageGate gate) : INetworkStorage
{
    public Task MigrateAsync(CancellationToken cancellationToken = default) => gate.MigrateAsync(cancellationToken);

    public Task CheckAsync(CancellationToken cancellationToken = default) => gate.CheckAsync(cancellationToken);
}
