using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Schema;

/// <summary>
/// The tables. Each context sees the rows of one tenant's seekers and no others; one without a scope sees none, and throws
/// when it is asked.
/// </summary>
internal sealed class NetworkDbContext(DbContextOptions<NetworkDbContext> options, StorageProvider provider, TenantId? tenant, SeekerId[] seekers)
    : DbContext(options)
{
    private const int LongestKind = 100;
    private const int LongestFingerprint = 200;

    internal DbSet<JournalRow> Journals => Set<JournalRow>();

    internal DbSet<EntryRow> Entries => Set<EntryRow>();

    internal DbSet<EntryPersonRow> EntryPeople => Set<EntryPersonRow>();

    internal DbSet<StandingRow> Standings => Set<StandingRow>();

    internal StorageProvider Provider { get; } = provider;

    /// <exception cref="InvalidOperationException">There is no scope.</exception>
    internal Guid Tenant => tenant?.Value ?? throw Unscoped();

    /// <exception cref="InvalidOperationException">There is no scope, or one of several seekers.</exception>
    internal Guid Seeker => tenant is not null && seekers is [SeekerId only] ? only.Value : throw Unscoped();

    /// <exception cref="InvalidOperationException">There is no scope.</exception>
    internal Guid[] Seekers => tenant is null ? throw Unscoped() : [.. seekers.Select(seeker => seeker.Value)];

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Provider.ConfigureConventions(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Provider.Schema);
        modelBuilder.Entity<JournalRow>(journal =>
        {
            journal.ToTable("journals").HasKey(row => new { row.Tenant, row.Seeker });
            journal.HasQueryFilter(row => row.Tenant == Tenant && row.Seeker == Seeker);
        });
        modelBuilder.Entity<EntryRow>(entry =>
        {
            entry.ToTable("entries").HasKey(row => new { row.Tenant, row.Seeker, row.Position });
            entry.HasIndex(row => new { row.Tenant, row.Seeker, row.Id }).IsUnique().HasDatabaseName("entries_by_id");
            entry.HasIndex(row => new { row.Tenant, row.Seeker, row.Position }).HasFilter("is_general").HasDatabaseName("entries_general");
            entry.Property(row => row.Kind).HasMaxLength(LongestKind);
            entry.HasQueryFilter(row => row.Tenant == Tenant && row.Seeker == Seeker);
        });
        modelBuilder.Entity<EntryPersonRow>(person =>
        {
            person.ToTable("entry_people").HasKey(row => new { row.Tenant, row.Seeker, row.Contact, row.Position });
            person.HasQueryFilter(row => row.Tenant == Tenant && row.Seeker == Seeker);
        });
        modelBuilder.Entity<StandingRow>(standing =>
        {
            standing.ToTable("standings").HasKey(row => new { row.Tenant, row.Seeker, row.Contact });
            standing.HasIndex(row => new { row.Tenant, row.Seeker, row.DueOn, row.Contact }).HasDatabaseName("standings_by_due");
            standing.HasIndex(row => new { row.Tenant, row.Seeker, row.KeyFingerprint, row.WarmthKey, row.Contact }).HasDatabaseName("standings_by_warmth");
            standing.Property(row => row.KeyFingerprint).HasMaxLength(LongestFingerprint);
            standing.HasQueryFilter(row => row.Tenant == Tenant && Seekers.Contains(row.Seeker));
        });
        foreach (IMutableEntityType type in modelBuilder.Model.GetEntityTypes())
        {
            foreach (IMutableProperty property in type.GetProperties())
            {
                property.SetColumnName(SnakeCase(property.Name));
                property.ValueGenerated = ValueGenerated.Never;
            }
        }
    }

    private static string SnakeCase(string name)
    {
        StringBuilder text = new();
        foreach (char c in name)
        {
            text.Append(char.IsUpper(c) && text.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static InvalidOperationException Unscoped() => new("Nothing is read or written without the scope of a tenant and a seeker.");
}
