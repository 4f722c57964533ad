using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Schema;

/// <summary>Makes contexts, each for a scope.</summary>
internal sealed class NetworkDbContexts
{
    private readonly DbContextOptions<NetworkDbContext> _options;

    internal NetworkDbContexts(StorageProvider provider)
    {
        Provider = provider;
        DbContextOptionsBuilder<NetworkDbContext> builder = new();
        provider.Configure(builder);
        _options = builder.Options;
    }

    internal StorageProvider Provider { get; }

    internal NetworkDbContext For(JournalScope scope) => new(_options, Provider, scope.Tenant, [scope.Seeker]);

    internal NetworkDbContext For(TenantId tenant, IEnumerable<SeekerId> seekers) => new(_options, Provider, tenant, [.. seekers.Distinct()]);

    /// <summary>A context that sees no row, for the schema itself.</summary>
    internal NetworkDbContext Unscoped() => new(_options, Provider, null, []);
}
