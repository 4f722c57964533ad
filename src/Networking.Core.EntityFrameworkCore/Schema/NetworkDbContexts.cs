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

    /// <exception cref="ArgumentException">The scope is empty.</exception>
    internal NetworkDbContext For(JournalScope scope)
    {
        scope.ThrowIfEmpty();
        return new(_options, Provider, scope.Tenant, [scope.Seeker]);
    }

    /// <exception cref="ArgumentException">The tenant, or one of the seekers, is empty.</exception>
    internal NetworkDbContext For(TenantId tenant, IEnumerable<SeekerId> seekers)
    {
        SeekerId[] each = [.. seekers.Distinct()];
        foreach (SeekerId seeker in each)
        {
            new JournalScope(tenant, seeker).ThrowIfEmpty(nameof(seekers));
        }

        return new(_options, Provider, tenant, each);
    }

    /// <summary>A context that sees no row, for the schema itself.</summary>
    internal NetworkDbContext Unscoped() => new(_options, Provider, null, []);
}
