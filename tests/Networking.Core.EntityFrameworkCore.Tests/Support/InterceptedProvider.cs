using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;

namespace Networking.Core.EntityFrameworkCore.Tests.Support;

/// <summary>A provider whose calls to the database a test looks into.</summary>
internal sealed class InterceptedProvider(StorageProvider provider, IInterceptor interceptor) : StorageProvider
{
    internal override string Name => provider.Name;

    internal override string? Schema => provider.Schema;

    internal override bool MigratesOnFirstUse => provider.MigratesOnFirstUse;

    /// <summary>Options of a store that an interceptor is in.</summary>
    internal static Action<NetworkJournalOptions> With(IInterceptor interceptor) => options =>
    {
        Func<StorageProvider> provider = options.Provider!;
        options.Provider = () => new InterceptedProvider(provider(), interceptor);
    };

    internal override void Configure(DbContextOptionsBuilder<NetworkDbContext> builder)
    {
        provider.Configure(builder);
        builder.AddInterceptors(interceptor);
    }

    internal override void ConfigureConventions(ModelConfigurationBuilder conventions) => provider.ConfigureConventions(conventions);

    internal override Task CheckOwnerAsync(NetworkDbContext db, CancellationToken cancellationToken) => provider.CheckOwnerAsync(db, cancellationToken);

    internal override Task MigrateAsync(NetworkDbContext db, CancellationToken cancellationToken) => provider.MigrateAsync(db, cancellationToken);

    internal override Task SettleAsync(NetworkDbContext db, CancellationToken cancellationToken) => provider.SettleAsync(db, cancellationToken);

    internal override ValueTask<IDisposable?> TurnAsync(CancellationToken cancellationToken) => provider.TurnAsync(cancellationToken);

    internal override Task<IDbContextTransaction> BeginAsync(NetworkDbContext db, CancellationToken cancellationToken) => provider.BeginAsync(db, cancellationToken);

    internal override Task<IDbContextTransaction> BeginReadingAsync(NetworkDbContext db, CancellationToken cancellationToken) => provider.BeginReadingAsync(db, cancellationToken);

    internal override Task<JournalRow> LockAsync(NetworkDbContext db, CancellationToken cancellationToken) => provider.LockAsync(db, cancellationToken);

    internal override Task LearnAsync(NetworkDbContext db, CancellationToken cancellationToken) => provider.LearnAsync(db, cancellationToken);

    internal override Task<PurgeStatus> PurgeAsync(NetworkDbContext db, CancellationToken cancellationToken) => provider.PurgeAsync(db, cancellationToken);

    internal override StorageException Translate(DbException fault) => provider.Translate(fault);

    public override void Dispose() => provider.Dispose();
}
