using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>A file that is moved, deleted or replaced under the store: nobody goes on with the one that nobody finds any more.</summary>
public sealed class MovedFileTests
{
    private static readonly JournalScope Mine = Entries.Scope();

    /// <summary>All that a store is used for; each is the first use after the file is gone.</summary>
    public static TheoryData<string> Uses => ["append", "read", "relationship", "due", "below", "rebuild", "erase", "purge", "check", "migrate"];

    [SkippableTheory]
    [MemberData(nameof(Uses))]
    public async Task A_file_that_is_deleted_is_told_and_not_made_again(string use)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets nobody move a file that is open.");
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = await OpenAsync(stores);
        File.Delete(stores.Place);
        await IsToldAsync(store, use);
        Assert.False(File.Exists(stores.Place));
    }

    [SkippableTheory]
    [MemberData(nameof(Uses))]
    public async Task A_file_that_is_replaced_is_told_and_left_as_it_is(string use)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets nobody move a file that is open.");
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = await OpenAsync(stores);
        string backup = await BackUpAsync(stores);
        byte[] restored = await File.ReadAllBytesAsync(backup);
        File.Move(backup, stores.Place, overwrite: true);
        await IsToldAsync(store, use);
        Assert.Equal(restored, await File.ReadAllBytesAsync(stores.Place));
    }

    [SkippableFact]
    public async Task An_append_during_which_the_file_is_replaced_is_not_acknowledged()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows lets nobody move a file that is open.");
        using Stores stores = Stores.New("sqlite");
        await OpenAsync(stores);
        string backup = await BackUpAsync(stores);
        NetworkStore store = stores.Open(InterceptedProvider.With(new BeforeCommit(() => File.Move(backup, stores.Place, overwrite: true))));
        await IsToldAsync(() => store.Journal.AppendAsync(Mine, [Entries.Added(2)]));
    }

    private static async Task<NetworkStore> OpenAsync(Stores stores)
    {
        NetworkStore store = stores.Open();
        Assert.True((await store.Journal.AppendAsync(Mine, [Entries.Added(1)])).IsAppended);
        Assert.Single(await StoredJournal.ReadAsync(store, Mine));
        return store;
    }

    private static async Task<string> BackUpAsync(Stores stores)
    {
        string backup = Path.Combine(Path.GetDirectoryName(stores.Place)!, "backup.db");
        await using SqliteConnection file = new($"Data Source={stores.Place};Pooling=False");
        await file.OpenAsync();
        await using SqliteCommand command = new($"VACUUM INTO '{backup}'", file);
        await command.ExecuteNonQueryAsync();
        return backup;
    }

    private static async Task IsToldAsync(NetworkStore store, string use)
    {
        Func<Task> call = use switch
        {
            "append" => () => store.Journal.AppendAsync(Mine, [Entries.Added(2)]),
            "read" => () => store.Journal.LoadNetworkAsync(Mine),
            "relationship" => () => store.Journal.LoadRelationshipAsync(Mine, Entries.Person(1)),
            "due" => () => store.DueWork.FindDueAsync(Mine.Tenant, [Mine.Seeker], Stores.Today),
            "below" => () => store.DueWork.FindBelowAsync(Mine.Tenant, [Mine.Seeker], new WarmthThreshold(0.5, 30, Stores.Today)),
            "rebuild" => () => store.DueWork.RebuildAsync(Mine.Tenant, [Mine.Seeker]),
            "erase" => () => store.Privacy.EraseSeekerAsync(Mine),
            "purge" => () => store.Privacy.PurgeAsync(),
            "check" => () => store.Storage.CheckAsync(),
            _ => () => store.Storage.MigrateAsync(),
        };

        // The second time no connection is left that could remember the old file.
        await IsToldAsync(call);
        await IsToldAsync(call);
    }

    private static async Task IsToldAsync(Func<Task> call)
    {
        StorageException fault = await Assert.ThrowsAsync<StorageException>(call);
        Assert.Equal(StorageCodes.Misconfigured, fault.Code);
        Assert.Contains("open the store again", fault.Message, StringComparison.Ordinal);
    }

    private sealed class BeforeCommit(Action act) : DbTransactionInterceptor
    {
        private int _commits;

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (_commits++ == 0)
            {
                act();
            }

            return new(result);
        }
    }
}
