using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>Adds a store to a program's services.</summary>
public static class NetworkJournalServices
{
    /// <summary>
    /// Adds <see cref="INetworkJournal"/>, <see cref="IDueWork"/>, <see cref="INetworkPrivacy"/>, <see cref="INetworkStorage"/> and
    /// <see cref="NetworkStore"/>, one of each for the program, and the system's <see cref="IClock"/> unless there is one.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Chooses the database; validated when the program starts, or at the first use.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddNetworkJournal(this IServiceCollection services, Action<NetworkJournalOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<NetworkJournalOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<NetworkJournalOptions>, NetworkJournalOptionsRules>());
#pragma warning disable RS0030 // The one place where a clock is chosen, for hosts that choose none.
        services.TryAddSingleton<IClock>(_ => SystemClock.Instance);
#pragma warning restore RS0030
        services.TryAddSingleton(provider => new NetworkStore(
            provider.GetRequiredService<IOptions<NetworkJournalOptions>>().Value, provider.GetRequiredService<IClock>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<NetworkStore>().Journal);
        services.TryAddSingleton(provider => provider.GetRequiredService<NetworkStore>().DueWork);
        services.TryAddSingleton(provider => provider.GetRequiredService<NetworkStore>().Privacy);
        services.TryAddSingleton(provider => provider.GetRequiredService<NetworkStore>().Storage);
        return services;
    }

    /// <summary>Adds a check that says whether the store can be used: healthy, or unhealthy with the code of <see cref="StorageCodes"/>.</summary>
    /// <param name="checks">The health checks.</param>
    /// <param name="name">The check's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="checks"/> is null.</exception>
    public static IHealthChecksBuilder AddNetworkJournalCheck(this IHealthChecksBuilder checks, string name = "network-journal")
    {
        ArgumentNullException.ThrowIfNull(checks);
        return checks.AddCheck<NetworkJournalHealthCheck>(name);
    }
}
