using Networking.Core.EntityFrameworkCore.Hosting;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.PostgreSql;

/// <summary>Stores journals in PostgreSQL.</summary>
public static class PostgreSqlJournalOptions
{
    /// <summary>More than the statements that the library has.</summary>
    private const int MostPrepared = 50;

    /// <summary>Stores journals in a PostgreSQL database, in the schema <c>networking</c>.</summary>
    /// <remarks>
    /// The library's statements stay prepared, unless the connection string says otherwise: a pooler in front of the database
    /// that knows no prepared statements, as PgBouncer before 1.21, takes <c>Max Auto Prepare=0</c>.
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentException"><paramref name="connectionString"/> is null, empty, blank or malformed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static NetworkJournalOptions UsePostgreSql(this NetworkJournalOptions options, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        string checkedString = Checked(connectionString);
        options.Provider = () => Provider(checkedString);
        return options;
    }

    private static PostgreSqlProvider Provider(string connectionString)
    {
        NpgsqlDataSourceBuilder builder = new(connectionString);
        NpgsqlConnectionStringBuilder connection = builder.ConnectionStringBuilder;
        if (!connection.ShouldSerialize("Max Auto Prepare"))
        {
            connection.MaxAutoPrepare = MostPrepared;
        }

        // The connections are the library's own, and it leaves nothing behind in one that the next use would find.
        connection.NoResetOnClose = true;
        builder.UseNodaTime();
        NpgsqlConnectionStringBuilder purging = new(connectionString) { IncludeErrorDetail = true, Pooling = false };
        return new(builder.Build(), NpgsqlDataSource.Create(purging));
    }

    /// <remarks>What the parser says can quote a password.</remarks>
    private static string Checked(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString).ConnectionString;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw new ArgumentException("This is no connection string of Npgsql, such as Host=localhost;Database=network;Username=coach.", nameof(connectionString));
        }
    }
}
