using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>What is damaged is told and not repaired in silence.</summary>
public sealed class DamagedTests
{
    private static readonly JournalScope Mine = Entries.Scope();

    [Fact]
    public async Task Overwritten_pages_are_told()
    {
        using Stores stores = Stores.New("sqlite");
        byte[] bytes = await FilledAsync(stores);
        Array.Fill(bytes, (byte)0xFF, bytes.Length / 4, bytes.Length / 2);
        await IsDamagedAsync(stores, bytes);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(100)]
    public async Task A_file_that_is_cut_off_is_told(int part)
    {
        using Stores stores = Stores.New("sqlite");
        byte[] bytes = await FilledAsync(stores);
        await IsDamagedAsync(stores, bytes[..(bytes.Length / part)]);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_stored_entry_that_cannot_be_read_is_told_with_its_place_and_not_with_what_it_holds(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today), Entries.Talk(2, 1, Stores.Today)]);
        await using (NetworkDbContext db = store.Contexts.For(Mine))
        {
            await db.Entries.Where(row => row.Position == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.Body, "{ Zebedea"));
        }

        List<long> read = [];
        StorageException fault = await Assert.ThrowsAsync<StorageException>(async () =>
        {
            await foreach (StoredEntry stored in store.Journal.ReadAsync(Mine))
            {
                read.Add(stored.Position);
            }
        });
        Assert.Equal(StorageCodes.EntryUnreadable, fault.Code);
        Assert.Contains("position 2", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Zebedea", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal([1], read);

        fault = await Assert.ThrowsAsync<StorageException>(() => stores.Open().Journal.AppendAsync(Mine, [Entries.Talk(3, 1, Stores.Today)]));
        Assert.Equal(StorageCodes.EntryUnreadable, fault.Code);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_huge_entry_is_refused_and_nothing_of_its_append_stays(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open(options => options.LongestEntry = 6_000);
        Assert.True((await store.Journal.AppendAsync(Mine, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today, new string('x', 5_000))])).IsAppended);
        AppendResult refused = await store.Journal.AppendAsync(Mine, [Entries.Talk(2, 1, Stores.Today), Entries.Talk(3, 1, Stores.Today, new string('é', 9_000))]);
        Assert.Equal(AppendStatus.Refused, refused.Status);
        Assert.Equal([new EntryRefusal(Entries.Entry(3), StorageCodes.EntryTooLarge, "")], refused.Refusals);
        Assert.Equal(2, refused.Version);
        Assert.Equal(2, (await store.Journal.LoadNetworkAsync(Mine)).Version);
        Assert.Equal(3, (await store.Journal.AppendAsync(Mine, [Entries.Talk(2, 1, Stores.Today)])).Version);

        // What was taken under a wider limit can still be erased.
        NetworkStore narrow = stores.Open(options => options.LongestEntry = 1_000);
        Assert.Equal(2, (await narrow.Privacy.EraseContactAsync(Mine, Entries.Person(1))).RedactedEntries);
    }

    private static async Task<byte[]> FilledAsync(Stores stores)
    {
        using (NetworkStore store = stores.Open())
        {
            await store.Journal.AppendAsync(Mine, [Entries.Added(1), .. Enumerable.Range(1, 2_000).Select(number => Entries.Talk(number, 1, Stores.Today, $"Talk {number}"))]);
        }

        return await File.ReadAllBytesAsync(stores.Place);
    }

    private static async Task IsDamagedAsync(Stores stores, byte[] bytes)
    {
        await File.WriteAllBytesAsync(stores.Place, bytes);
        using (NetworkStore store = stores.Open())
        {
            foreach (Func<Task> use in new Func<Task>[]
            {
                () => store.Journal.LoadNetworkAsync(Mine),
                () => store.Journal.AppendAsync(Mine, [Entries.Talk(3_000, 1, Stores.Today)]),
            })
            {
                Assert.Equal(StorageCodes.Damaged, (await Assert.ThrowsAsync<StorageException>(use)).Code);
            }
        }

        Assert.Equal(bytes, await File.ReadAllBytesAsync(stores.Place));
    }
}
