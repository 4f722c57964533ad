using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>Files that may only be read, and disks without room.</summary>
public sealed class NoRoomTests
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enterable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private const UnixFileMode Writable = Enterable | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private static readonly JournalScope Mine = Entries.Scope();

    [SkippableTheory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public async Task What_may_only_be_read_is_told_and_left_as_it_was(bool fileIsWritable, bool folderIsWritable)
    {
        Skip.If(OtherUser.WhyNot is not null, OtherUser.WhyNot);
        using Stores stores = Stores.New("sqlite");
        string folder = Path.GetDirectoryName(stores.Place)!;
        using (NetworkStore store = stores.Open())
        {
            await store.Journal.AppendAsync(Mine, [Entries.Added(1)]);
        }

        IReadOnlyDictionary<string, string> before = FileState.Of(folder);
        SetMode(stores.Place, fileIsWritable ? Writable : Readable);
        SetMode(folder, folderIsWritable ? Writable : Enterable);
        try
        {
            OtherUser.Run(async () =>
            {
                using NetworkStore store = stores.Open();
                StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Mine, [Entries.Talk(1, 1, Stores.Today)]));
                Assert.Equal(StorageCodes.ReadOnly, fault.Code);
            });
        }
        finally
        {
            SetMode(folder, Writable);
        }

        Assert.Equal(before, FileState.Of(folder));
    }

    [SkippableFact]
    public void A_folder_in_which_no_file_can_be_made_is_told()
    {
        Skip.If(OtherUser.WhyNot is not null, OtherUser.WhyNot);
        using Stores stores = Stores.New("sqlite");
        string folder = Path.GetDirectoryName(stores.Place)!;
        SetMode(folder, Enterable);
        OtherUser.Run(async () =>
        {
            using NetworkStore store = stores.Open();
            StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Mine, [Entries.Added(1)]));
            Assert.Equal(StorageCodes.Misconfigured, fault.Code);
        });
        SetMode(folder, Writable);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [SkippableFact]
    public async Task On_a_full_disk_an_append_is_refused_whole_and_works_once_there_is_room()
    {
        using SmallDisk disk = SmallDisk.Mount(2);
        using Stores stores = Stores.New("sqlite");
        string path = Path.Combine(disk.Folder, "network.db");
        NetworkStore store = stores.Open(options => options.UseSqlite(path));
        long version = (await store.Journal.AppendAsync(Mine, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today)])).Version;
        string ballast = Path.Combine(disk.Folder, "ballast");
        disk.Fill(ballast);
        StorageException fault = await Assert.ThrowsAsync<StorageException>(
            () => store.Journal.AppendAsync(Mine, [.. Enumerable.Range(10, 200).Select(number => Entries.Talk(number, 1, Stores.Today, new string('x', 2_000)))]));
        Assert.Equal(StorageCodes.Full, fault.Code);
        Assert.Equal(version, (await store.Journal.LoadNetworkAsync(Mine)).Version);
        File.Delete(ballast);
        Assert.Equal(version + 1, (await store.Journal.AppendAsync(Mine, [Entries.Talk(10, 1, Stores.Today)])).Version);
        store.Dispose();
        using NetworkStore again = stores.Open(options => options.UseSqlite(path));
        Assert.Equal(version + 1, (await again.Journal.LoadNetworkAsync(Mine)).Network.Count);
    }

    [SkippableFact]
    public async Task On_a_full_disk_a_store_that_is_there_is_left_as_it_was_and_a_new_one_is_told()
    {
        using SmallDisk disk = SmallDisk.Mount(2);
        using Stores stores = Stores.New("sqlite");
        string path = Path.Combine(disk.Folder, "network.db");
        using (NetworkStore store = stores.Open(options => options.UseSqlite(path)))
        {
            await store.Journal.AppendAsync(Mine, [Entries.Added(1)]);
        }

        string ballast = Path.Combine(disk.Folder, "ballast");
        disk.Fill(ballast);
        IReadOnlyDictionary<string, string> before = FileState.Of(disk.Folder);
        foreach (string file in new[] { path, Path.Combine(disk.Folder, "new.db") })
        {
            using NetworkStore store = stores.Open(options => options.UseSqlite(file));
            StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Mine, [Entries.Talk(1, 1, Stores.Today)]));
            Assert.Equal(StorageCodes.Full, fault.Code);
        }

        // A log without anything in it, and its index, which SQLite reckons anew, may stay.
        Dictionary<string, string> after = new(FileState.Of(disk.Folder), StringComparer.Ordinal);
        Assert.True(!after.Remove("network.db-wal", out string? log) || log.Length == 0);
        after.Remove("network.db-shm");
        Assert.Equal(before.Append(new("new.db", "")).OrderBy(file => file.Key, StringComparer.Ordinal), after.OrderBy(file => file.Key, StringComparer.Ordinal));
        File.Delete(ballast);
        using NetworkStore roomy = stores.Open(options => options.UseSqlite(path));
        Assert.Equal(2, (await roomy.Journal.AppendAsync(Mine, [Entries.Talk(1, 1, Stores.Today)])).Version);
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsLinux())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
