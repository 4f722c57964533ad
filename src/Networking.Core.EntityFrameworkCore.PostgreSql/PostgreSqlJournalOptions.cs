using Networking.Core.EntityFrameworkCore.Hosting;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.PostgreSql;

/// <summary>Stores journals in PostgreSQL.</summary>
public static class PostgreSqlJournalOptions
{
    /// <summary>Stores journals in a PostgreSQL database, in the schema <c>networking</c>.</summary>
    /// <param name="options">The options.</param>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is null, empty, blank or malformed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static NetworkJournalOptions UsePostgreSql(this NetworkJournalOptions options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        NpgsqlDataSourceBuilder builder = new(connectionString);
        builder.UseNodaTime();
        NpgsqlConnectionStringBuilder purging = new(connectionString) { IncludeErrorDetail = true, Pooling = false };
        options.Provider = new PostgreSqlProvider(builder.Build(), NpgsqlDataSource.Create(purging));
        return options;
    }
}
