using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using NodaTime.Testing;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>What is damaged is told and not repaired in silence.</summary>
public sealed class DamagedTests
{
    private static readonly JournalScope Mine = Entries.Scope();

    private static JournalEntry[] Filling => [Entries.Added(1), .. Enumerable.Range(1, 2_000).Select(number => Entries.Talk(number, 1, Stores.Today, $"Talk {number}"))];

    [Fact]
    public async Task Overwritten_pages_are_told()
    {
        using Stores stores = Stores.New("sqlite");
        byte[] bytes = await FilledAsync(stores);
        Array.Fill(bytes, (byte)0xFF, bytes.Length / 4, bytes.Length / 2);
        await IsDamagedAsync(stores, bytes);
    }

    [Fact]
    public async Task One_overwritten_page_is_told()
    {
        using Stores stores = Stores.New("sqlite");
        await IsDamagedAsync(stores, await OverwrittenAsync(stores, "entries"));
    }

    [Fact]
    public async Task An_index_that_is_damaged_alone_lets_the_journal_be_read_and_nothing_be_appended()
    {
        using Stores stores = Stores.New("sqlite");
        byte[] bytes = await OverwrittenAsync(stores, "entries_by_id");
        await File.WriteAllBytesAsync(stores.Place, bytes);
        using (NetworkStore store = stores.Open())
        {
            Assert.Equal(2_001, (await store.Journal.LoadNetworkAsync(Mine)).Network.Count);
            StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Mine, [Entries.Talk(3_000, 1, Stores.Today)]));
            Assert.Equal(StorageCodes.Damaged, fault.Code);
            Assert.Equal(2_001, (await store.Journal.LoadNetworkAsync(Mine)).Network.Count);
        }

        Assert.Equal(bytes, await File.ReadAllBytesAsync(stores.Place));
    }

    [SkippableFact]
    public async Task An_overwritten_page_of_PostgreSQL_is_told()
    {
        Skip.If(PostgreSqlServer.WhyNot is not null, PostgreSqlServer.WhyNot);
        using PostgreSqlServer server = PostgreSqlServer.Open();
        string place = server.CreateDatabase();
        using NetworkStore store = new(new NetworkJournalOptions { MigratesOnFirstUse = true }.UsePostgreSql(place), new FakeClock(default));
        await store.Journal.AppendAsync(Mine, Filling);
        string path = Path.Combine(server.DataFolder, await AskAsync(place, "SELECT pg_relation_filepath('networking.entries')"));
        server.Stop();
        await using (FileStream file = new(path, FileMode.Open, FileAccess.Write))
        {
            byte[] page = new byte[8192];
            Array.Fill(page, (byte)0xFF);
            file.Position = page.Length;
            await file.WriteAsync(page);
        }

        server.Start();
        using NetworkStore again = new(new NetworkJournalOptions().UsePostgreSql(place), new FakeClock(default));
        foreach (Func<Task> use in new Func<Task>[] { () => again.Journal.LoadNetworkAsync(Mine), () => again.Journal.AppendAsync(Mine, [Entries.Talk(3_000, 1, Stores.Today)]) })
        {
            Assert.Equal(StorageCodes.Damaged, (await Assert.ThrowsAsync<StorageException>(use)).Code);
        }
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
            await store.Journal.AppendAsync(Mine, Filling);
        }

        return await File.ReadAllBytesAsync(stores.Place);
    }

    /// <summary>The file, in which the first page of a table or an index holds nothing of use.</summary>
    private static async Task<byte[]> OverwrittenAsync(Stores stores, string name)
    {
        byte[] bytes = await FilledAsync(stores);
        await using SqliteConnection file = new($"Data Source={stores.Place};Mode=ReadOnly;Pooling=False");
        await file.OpenAsync();
        await using SqliteCommand command = new("SELECT ((rootpage - 1) * page_size) || ' ' || page_size FROM sqlite_master, pragma_page_size WHERE name = $name", file);
        command.Parameters.AddWithValue("$name", name);
        int[] page = [.. ((string)(await command.ExecuteScalarAsync())!).Split(' ').Select(int.Parse)];
        Array.Fill(bytes, (byte)0xFF, page[0], page[1]);
        return bytes;
    }

    private static async Task<string> AskAsync(string place, string sql)
    {
        await using NpgsqlConnection connection = new(place + ";Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
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
