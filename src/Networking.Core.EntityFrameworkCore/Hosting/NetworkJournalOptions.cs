using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>How journals are stored. The package of a provider adds <c>UseSqlite</c> or <c>UsePostgreSql</c>, one of which must be called.</summary>
public sealed class NetworkJournalOptions
{
    /// <summary>
    /// The settings under which standings are reckoned: the seeker's holidays, policies and models. Default
    /// <see cref="NetworkSettings.Default"/> for everybody. Rebuild the standings when its answers change.
    /// </summary>
    public Func<JournalScope, NetworkSettings> SettingsFor { get; set; } = _ => NetworkSettings.Default;

    /// <summary>
    /// The time zone of seekers whose profile names none; it says which day is today for them. A tzdb id. Default <c>Etc/UTC</c>.
    /// </summary>
    public string DefaultZone { get; set; } = "Etc/UTC";

    /// <summary>The longest entry that is taken, in characters of JSON; an erasure is taken whatever its length. Default 1,000,000; from 1,000.</summary>
    public int LongestEntry { get; set; } = 1_000_000;

    /// <summary>
    /// How many entries of journals used lately are kept in memory, so that an append need not read the whole journal
    /// again. Default 200,000; 0 for none.
    /// </summary>
    public int MostCachedEntries { get; set; } = 200_000;

    /// <summary>What is erased by itself once it is old enough. Default nothing.</summary>
    public RetentionOptions Retention { get; set; } = new();

    /// <summary>Whether the first use makes the schema and brings it up to date; null for the provider's own answer: SQLite yes, PostgreSQL no.</summary>
    public bool? MigratesOnFirstUse { get; set; }

    /// <summary>Makes what each store has of its own: connections.</summary>
    internal Func<StorageProvider>? Provider { get; set; }
}
