using System.Security.Cryptography;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Tests.Privacy;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using NodaTime.Testing;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>A server on whose disk there is no room for the tables; its log lies elsewhere, since without room for that it ends.</summary>
public sealed class PostgreSqlRoomTests
{
    private static readonly JournalScope Mine = Entries.Scope();

    [SkippableFact]
    public async Task On_a_full_disk_an_append_is_refused_whole_and_works_once_there_is_room()
    {
        Skip.If(PostgreSqlServer.WhyNot is not null, PostgreSqlServer.WhyNot);
        using SmallDisk disk = SmallDisk.Mount(40);
        using PostgreSqlServer server = PostgreSqlServer.Open();
        server.Give(disk.Folder);

        // Where a file system keeps no room for pages of zeros, what is appended must leave the server's memory.
        await RawFiles.ExecuteAsync(server.ConnectionString, "ALTER SYSTEM SET shared_buffers = '1MB'");
        server.Stop();
        server.Start();
        await RawFiles.ExecuteAsync(server.ConnectionString, $"CREATE TABLESPACE small LOCATION '{disk.Folder}'");
        await RawFiles.ExecuteAsync(server.ConnectionString, "CREATE DATABASE network TABLESPACE small");
        string place = server.ConnectionString.Replace("Database=postgres", "Database=network", StringComparison.Ordinal);
        using NetworkStore store = new(new NetworkJournalOptions { MigratesOnFirstUse = true }.UsePostgreSql(place), new FakeClock(default));
        Assert.Equal(2, (await store.Journal.AppendAsync(Mine, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today)])).Version);
        string ballast = Path.Combine(disk.Folder, "ballast");
        disk.Fill(ballast);
        JournalEntry[] large = [.. Enumerable.Range(10, 800).Select(number => Entries.Talk(number, 1, Stores.Today, Convert.ToBase64String(RandomNumberGenerator.GetBytes(7_000))))];
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Mine, large));
        Assert.Equal(StorageCodes.Full, fault.Code);
        File.Delete(ballast);
        Assert.Equal(2, (await store.Journal.LoadNetworkAsync(Mine)).Version);
        Assert.Equal(2 + large.Length, (await store.Journal.AppendAsync(Mine, large)).Version);
        Assert.Equal(2 + large.Length, (await StoredJournal.ReadAsync(store, Mine)).Count);
    }
}
