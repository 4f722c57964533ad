using NodaTime;

namespace Networking.Core.Storage.DueWork;

/// <summary>Questions over the relationships of many seekers, answered from what is reckoned ahead. Safe to use from any thread.</summary>
/// <remarks>
/// The answers come from the standings, which every append renews in its own transaction, so they are as new as the journals.
/// Who is found is then looked at in their seeker's network, which has the reasons.
/// </remarks>
public interface IDueWork
{
    /// <summary>How many are found unless more or fewer are asked for.</summary>
    const int DefaultMost = 1000;

    /// <summary>For whom something can be due on a day, the longest due first.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="seekers">The seekers, for example all clients of a coach.</param>
    /// <param name="by">The day, inclusive.</param>
    /// <param name="most">How many at most, above 0.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seekers"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is not above 0.</exception>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task<IReadOnlyList<DueRelationship>> FindDueAsync(
        TenantId tenant, IReadOnlyCollection<SeekerId> seekers, LocalDate by, int most = DefaultMost, CancellationToken cancellationToken = default);

    /// <summary>Who is below a chance on a day, or falls below it by then; the warmest of them first. Those never in touch are left out.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="seekers">The seekers.</param>
    /// <param name="threshold">The chance and the day.</param>
    /// <param name="most">How many at most, above 0.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seekers"/> or <paramref name="threshold"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task<IReadOnlyList<CoolingRelationship>> FindBelowAsync(
        TenantId tenant, IReadOnlyCollection<SeekerId> seekers, WarmthThreshold threshold, int most = DefaultMost, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reckons standings anew from the journals, seeker by seeker, while the store is in use: after the settings changed,
    /// or from time to time so that what has lapsed is no longer found.
    /// </summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="seekers">The seekers.</param>
    /// <param name="progress">Is told the fraction done, from 0 to 1, after each seeker.</param>
    /// <param name="cancellationToken">Stops between seekers; those done stay done.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seekers"/> is null.</exception>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    Task RebuildAsync(TenantId tenant, IReadOnlyCollection<SeekerId> seekers, IProgress<double>? progress = null, CancellationToken cancellationToken = default);
}
