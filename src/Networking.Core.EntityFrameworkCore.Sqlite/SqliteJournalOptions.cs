using Networking.Core.EntityFrameworkCore.Hosting;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>Stores journals in SQLite.</summary>
public static class SqliteJournalOptions
{
    /// <summary>Stores journals in a file, which is made by the first use.</summary>
    /// <param name="options">The options.</param>
    /// <param name="path">The file's path, for example <c>network.db</c>. Its folder must exist.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or blank, or no path: <c>:memory:</c>, a connection string.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static NetworkJournalOptions UseSqlite(this NetworkJournalOptions options, string path)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (path == ":memory:" || path.Contains('=', StringComparison.Ordinal) && path.Contains("Data Source", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("This is no path of a file. A journal in memory is an InMemoryNetworkJournal.", nameof(path));
        }

        string full = Path.GetFullPath(path);
        options.Provider = () => new SqliteProvider(full);
        return options;
    }
}
