using Microsoft.Extensions.Options;
using Networking.Core.EntityFrameworkCore.DueWork;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Journals;
using Networking.Core.EntityFrameworkCore.Privacy;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore;

/// <summary>
/// A relational store with all that it does, for programs without dependency injection; with it, see
/// <see cref="NetworkJournalServices.AddNetworkJournal"/>. One for the life of the program; safe to use from any thread.
/// </summary>
public sealed class NetworkStore : IDisposable
{
    private readonly JournalCache _cache;
    private readonly StorageGate _gate;

    /// <summary>A store. Nothing is opened before the first use.</summary>
    /// <param name="options">Which database, and how.</param>
    /// <param name="clock">The clock that says which day is today; <c>SystemClock.Instance</c> in a product.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OptionsValidationException">An option is missing or out of range; all faults at once.</exception>
    public NetworkStore(NetworkJournalOptions options, IClock clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        ValidateOptionsResult valid = new NetworkJournalOptionsRules().Validate(null, options);
        if (valid.Failed)
        {
            throw new OptionsValidationException(nameof(NetworkJournalOptions), typeof(NetworkJournalOptions), valid.Failures);
        }

        Contexts = new(options.Provider!());
        _cache = new(options.MostCachedEntries);
        _gate = new(Contexts, options.MigratesOnFirstUse ?? Contexts.Provider.MigratesOnFirstUse);
        StandingReckoner reckoner = new(clock, options);
        RelationalJournal journal = new(Contexts, _gate, _cache, reckoner, options);
        Journal = journal;
        Storage = new RelationalStorage(_gate);
        DueWork = new RelationalDueWork(Contexts, _gate, reckoner, options);
        Privacy = new RelationalPrivacy(Contexts, _gate, _cache, journal, reckoner, options);
    }

    /// <summary>The journals.</summary>
    public INetworkJournal Journal { get; }

    /// <summary>Questions over the relationships of many seekers.</summary>
    public IDueWork DueWork { get; }

    /// <summary>Export and erasure.</summary>
    public INetworkPrivacy Privacy { get; }

    /// <summary>The schema.</summary>
    public INetworkStorage Storage { get; }

    internal NetworkDbContexts Contexts { get; }

    /// <summary>Lets go of what is kept in memory and of the database's connections; every call after it throws <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        _gate.Dispose();
        _cache.Dispose();
        Contexts.Provider.Dispose();
    }
}
