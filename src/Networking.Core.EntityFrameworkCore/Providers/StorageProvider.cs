using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;

namespace Networking.Core.EntityFrameworkCore.Providers;

/// <summary>What one database does in its own way.</summary>
internal abstract class StorageProvider : IDisposable
{
    /// <summary>The database's name, for health checks, activities and meters: <c>sqlite</c> or <c>postgresql</c>.</summary>
    internal abstract string Name { get; }

    /// <summary>The schema of the tables; null where the database has none.</summary>
    internal virtual string? Schema => null;

    /// <summary>Whether the schema is made and brought up to date by the first use.</summary>
    internal abstract bool MigratesOnFirstUse { get; }

    internal abstract void Configure(DbContextOptionsBuilder<NetworkDbContext> builder);

    internal virtual void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
    }

    /// <summary>Looks, without changing anything, whether the database is one of ours, or empty.</summary>
    /// <exception cref="StorageException">It belongs to another application, or cannot be opened.</exception>
    internal abstract Task CheckOwnerAsync(NetworkDbContext db, CancellationToken cancellationToken);

    /// <summary>Makes the schema, or brings it up to date, whole or not at all: whoever is ended meanwhile leaves nothing that must be repaired.</summary>
    internal virtual Task MigrateAsync(NetworkDbContext db, CancellationToken cancellationToken) => db.Database.MigrateAsync(cancellationToken);

    /// <summary>Brings the settings of a database that is ours in line with what the store needs, where a restored backup can have others.</summary>
    internal virtual Task SettleAsync(NetworkDbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// Waits for the turn to write, where all writers of the database have to take turns; held until it is disposed of.
    /// Null where they need not.
    /// </summary>
    /// <exception cref="StorageException">It takes too long.</exception>
    internal virtual ValueTask<IDisposable?> TurnAsync(CancellationToken cancellationToken) => ValueTask.FromResult<IDisposable?>(null);

    /// <summary>Begins a transaction that writes.</summary>
    internal virtual Task<IDbContextTransaction> BeginAsync(NetworkDbContext db, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(cancellationToken);

    /// <summary>Begins a transaction that reads: all its statements see the database as it is at one moment, and no writer waits for it.</summary>
    internal abstract Task<IDbContextTransaction> BeginReadingAsync(NetworkDbContext db, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the journal's row where there is none, with rewrites from <see cref="JournalRow.AnyRewrites"/>, and holds it until the
    /// transaction ends, so that others wait.
    /// </summary>
    internal abstract Task<JournalRow> LockAsync(NetworkDbContext db, CancellationToken cancellationToken);

    /// <summary>Tells the database's planner of many new rows, within the transaction that adds them, where it would learn of them too late.</summary>
    internal virtual Task LearnAsync(NetworkDbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes what was overwritten or deleted out of the database's files.</summary>
    internal abstract Task<PurgeStatus> PurgeAsync(NetworkDbContext db, CancellationToken cancellationToken);

    /// <summary>What a fault of the database means.</summary>
    internal abstract StorageException Translate(DbException fault);

    /// <summary>Lets go of connections.</summary>
    public abstract void Dispose();
}
