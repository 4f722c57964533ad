using System.Data.Common;
using Networking.Core.Storage;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.PostgreSql;

/// <summary>PostgreSQL's states, and what they mean for a store.</summary>
internal static class PostgreSqlErrors
{
    internal static StorageException Translate(DbException fault) => fault is PostgresException told
        ? OfState(told)
        : new(StorageCodes.Unavailable, "The database cannot be reached; try again.", fault);

    private static StorageException OfState(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.DiskFull => new(StorageCodes.Full, "The database's disk is full; nothing was changed.", fault),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(StorageCodes.ReadOnly, "The database may only be read.", fault),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            new(StorageCodes.Damaged, "The database is damaged; restore it from a backup.", fault),
        PostgresErrorCodes.InsufficientPrivilege => new(StorageCodes.Misconfigured, "The database's user may not do this.", fault),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            new(StorageCodes.Misconfigured, "The database does not let this user in.", fault),
        PostgresErrorCodes.InvalidCatalogName => new(StorageCodes.Misconfigured, "There is no database of this name.", fault),
        PostgresErrorCodes.TooManyConnections => new(
            StorageCodes.Unavailable, "The server takes no more connections; with a smaller Maximum Pool Size in the connection string, calls wait for their turn.", fault),

        // Where the caller cancelled, that is told and not this.
        PostgresErrorCodes.QueryCanceled => new(StorageCodes.Unavailable, "The database ended a statement, as after its statement_timeout; try again.", fault),
        PostgresErrorCodes.InvalidSchemaName => TheSchemaIsNotOurs(fault),
        string state when OfClass(state, PostgresErrorCodes.SyntaxErrorOrAccessRuleViolation) => TheSchemaIsNotOurs(fault),
        string state when OfClass(state, PostgresErrorCodes.IntegrityConstraintViolation) =>
            new(StorageCodes.Damaged, "The rows of the store contradict each other: they were changed by hand, or are damaged.", fault),
        string state => new(StorageCodes.Unavailable, $"The database cannot be used now (state {state}); try again.", fault),
    };

    private static StorageException TheSchemaIsNotOurs(PostgresException fault) =>
        new(StorageCodes.SchemaOlder, "The schema is not there, or not as this package makes it; apply the migrations.", fault);

    private static bool OfClass(string state, string first) => state.AsSpan().StartsWith(first.AsSpan(0, 2), StringComparison.Ordinal);
}
