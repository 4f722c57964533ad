using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Networking.Core.EntityFrameworkCore.Schema;

namespace Networking.Core.EntityFrameworkCore.Sqlite;

/// <summary>
/// Makes the schema, brings it up to date and marks the file as ours in one transaction. EF's own way leaves a lock behind
/// when its process is ended, at which every later one waits for ever; here the file's lock does, and goes with its process.
/// </summary>
internal static class SqliteMigration
{
    internal static async Task ApplyAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if ((await db.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any())
            {
                // A property of the file, which cannot be changed within a transaction.
                await RunAsync(db, "PRAGMA journal_mode = WAL;", cancellationToken).ConfigureAwait(false);
                await MakeAsync(db, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private static async Task MakeAsync(NetworkDbContext db, CancellationToken cancellationToken)
    {
        IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable ending = transaction.ConfigureAwait(false);

        // Another process may have been quicker.
        IEnumerable<string> applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false);
        string script = db.GetService<IMigrator>().GenerateScript(
            applied.LastOrDefault() ?? Migration.InitialDatabase, null, MigrationsSqlGenerationOptions.NoTransactions);
        await RunAsync(db, script, cancellationToken).ConfigureAwait(false);
        await RunAsync(db, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {SqliteProvider.ApplicationId};"), cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task RunAsync(NetworkDbContext db, string sql, CancellationToken cancellationToken)
    {
        if (sql.Length == 0)
        {
            return;
        }

        DbCommand command = db.Database.GetDbConnection().CreateCommand();
        await using ConfiguredAsyncDisposable closing = command.ConfigureAwait(false);
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
