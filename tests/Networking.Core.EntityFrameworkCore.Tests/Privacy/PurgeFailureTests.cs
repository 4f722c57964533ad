using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.BadInput;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

/// <summary>An erasure that is committed answers, whatever comes of the purge after it; the purge by itself says why it cannot be done.</summary>
[Collection(PurgeCollection.Name)]
public sealed class PurgeFailureTests
{
    private static readonly JournalScope Mine = Entries.Scope(1);
    private static readonly JournalScope Theirs = Entries.Scope(2);

    [SkippableFact]
    public async Task In_PostgreSQL_a_user_who_may_not_vacuum_erases_and_is_told_by_the_purge()
    {
        using Stores stores = Stores.New("postgresql");
        NetworkStore owner = stores.Open();
        Planted planted = new();
        await owner.Journal.AppendAsync(Mine, [.. planted.Journal]);
        await owner.Journal.AppendAsync(Theirs, [.. Named]);
        NetworkStore user = stores.Open(await WithoutTablesAsync(stores));
        using Heard heard = new();

        Assert.Equal(PurgeStatus.Pending, await user.Privacy.EraseSeekerAsync(Mine));
        ErasureResult erased = await user.Privacy.EraseContactAsync(Theirs, Entries.Person(1));
        Assert.Equal((PurgeStatus.Pending, 1), (erased.Status, erased.RedactedEntries));
        Assert.Equal([Entries.Entry(1)], erased.ToReview);
        Assert.Equal([StorageCodes.Misconfigured, StorageCodes.Misconfigured], heard.FaultsOf("purge"));

        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => user.Privacy.PurgeAsync());
        Assert.Equal(StorageCodes.Misconfigured, fault.Code);
        Assert.Contains("vacuum", fault.Message, StringComparison.Ordinal);
        Assert.Empty((await user.Journal.LoadNetworkAsync(Mine)).Network.Entries);
        Assert.NotEmpty(await RawFiles.FindFlushedAsync(stores, planted.Words));
        Assert.Equal(PurgeStatus.Complete, await owner.Privacy.PurgeAsync());
        Assert.Empty(RawFiles.Find(stores, planted.Words));
    }

    [SkippableFact]
    public async Task What_retention_erased_is_counted_though_the_purge_fails()
    {
        using Stores stores = Stores.New("postgresql");
        LocalDate old = Stores.Today.PlusYears(-3);
        await stores.Open(today: old).Journal.AppendAsync(Mine, [Entries.Added(1, on: old), Entries.Added(2, on: old)]);
        Action<NetworkJournalOptions> user = await WithoutTablesAsync(stores);
        NetworkStore store = stores.Open(options =>
        {
            user(options);
            options.Retention.ContactsSilentFor = Period.FromYears(1);
        });
        Assert.Equal(new(2, 0, PurgeStatus.Pending), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]));
    }

    [SkippableFact]
    public async Task In_SQLite_a_disk_without_room_for_the_purge_leaves_it_pending()
    {
        using SmallDisk disk = SmallDisk.Mount(2);
        using Stores stores = Stores.New("sqlite");
        string path = Path.Combine(disk.Folder, "network.db");
        NetworkStore store = stores.Open(options => options.UseSqlite(path));
        await store.Journal.AppendAsync(Mine, [.. Named, .. Enumerable.Range(10, 120).Select(number => Entries.Talk(number, 2, Stores.Today, new string('x', 3_000)))]);
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        string room = Path.Combine(disk.Folder, "room");
        string ballast = Path.Combine(disk.Folder, "ballast");
        await File.WriteAllBytesAsync(room, new byte[150_000]);
        disk.Fill(ballast);
        File.Delete(room);

        ErasureResult erased = await store.Privacy.EraseContactAsync(Mine, Entries.Person(1));
        Assert.Equal((PurgeStatus.Pending, 1), (erased.Status, erased.RedactedEntries));
        Assert.Equal([Entries.Entry(1)], erased.ToReview);
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Privacy.PurgeAsync());
        Assert.Equal(StorageCodes.Full, fault.Code);
        Assert.True((await store.Journal.LoadNetworkAsync(Mine)).Network.IsErased(Entries.Person(1)));

        File.Delete(ballast);
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
        store.Dispose();
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Whoever_gives_up_during_the_purge_has_the_answer_of_the_erasure(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine, [.. Named]);
        await store.Journal.AppendAsync(Theirs, [.. Named]);
        using CancellationTokenSource giving = new();
        using Heard heard = new();
        using Interruption purging = new("purge", giving.CancelAsync);
        ErasureResult erased = await store.Privacy.EraseContactAsync(Mine, Entries.Person(1), giving.Token);
        Assert.Equal((PurgeStatus.Pending, 1), (erased.Status, erased.RedactedEntries));
        Assert.Equal([Entries.Entry(1)], erased.ToReview);
        Assert.Single(heard.FaultsOf("purge"));

        using CancellationTokenSource again = new();
        using Interruption purgingAgain = new("purge", again.CancelAsync);
        Assert.Equal(PurgeStatus.Pending, await store.Privacy.EraseSeekerAsync(Theirs, again.Token));
        Assert.Empty((await store.Journal.LoadNetworkAsync(Theirs)).Network.Entries);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Privacy.PurgeAsync(again.Token));
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.PurgeAsync());
    }

    /// <summary>A contact, and an entry about another that names them.</summary>
    private static JournalEntry[] Named => [Entries.Added(1, "Zosia"), Entries.Added(2, "Per"), Entries.Talk(1, 2, Stores.Today, "Zosia said hello")];

    /// <summary>As a role that may read and write the tables, which are another's.</summary>
    private static async Task<Action<NetworkJournalOptions>> WithoutTablesAsync(Stores stores)
    {
        string role = $"user{Guid.NewGuid():N}";
        await RawFiles.ExecuteAsync(
            stores.Place,
            $"CREATE ROLE {role} LOGIN; GRANT USAGE ON SCHEMA networking TO {role}; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA networking TO {role}");
        return stores.As(role);
    }
}
