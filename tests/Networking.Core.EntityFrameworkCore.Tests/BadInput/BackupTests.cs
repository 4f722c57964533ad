using System.Globalization;
using Microsoft.Data.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>Backups as the documentation tells how to make them, put in the place of a store.</summary>
public sealed class BackupTests
{
    private static readonly JournalScope Mine = Entries.Scope();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_backup_has_a_log_again_once_it_is_opened_and_not_by_being_looked_at(bool migrates)
    {
        using Stores stores = Stores.New("sqlite");
        string backup = Path.Combine(Path.GetDirectoryName(stores.Place)!, "backup.db");
        await stores.Open().Journal.AppendAsync(Mine, [Entries.Added(1)]);
        await AskAsync(stores.Place, $"VACUUM INTO '{backup}'");
        using Stores restored = Stores.New("sqlite");
        File.Move(backup, restored.Place);
        NetworkStore store = restored.Open(options => options.MigratesOnFirstUse = migrates);
        await store.Storage.CheckAsync();
        Assert.Equal("delete", await AskAsync(restored.Place, "PRAGMA journal_mode"));
        Assert.Equal(1, (await store.Journal.LoadNetworkAsync(Mine)).Version);
        Assert.Equal("wal", await AskAsync(restored.Place, "PRAGMA journal_mode"));
    }

    private static async Task<string?> AskAsync(string path, string sql)
    {
        await using SqliteConnection file = new($"Data Source={path};Pooling=False");
        await file.OpenAsync();
        await using SqliteCommand command = new(sql, file);
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
