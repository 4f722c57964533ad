using Microsoft.Extensions.Diagnostics.HealthChecks;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>Whether the store can be used.</summary>
internal sealed class NetworkJournalHealthCheck(INetworkStorage storage) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await storage.CheckAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (StorageException fault)
        {
            return new(context.Registration.FailureStatus, $"{fault.Code}: {fault.Message}", fault);
        }
    }
}
