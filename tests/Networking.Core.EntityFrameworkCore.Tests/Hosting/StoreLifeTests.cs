using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace Networking.Core.EntityFrameworkCore.Tests.Hosting;

/// <summary>A store from its making to its end.</summary>
public sealed class StoreLifeTests
{
    private static readonly FakeClock Clock = new(Instant.FromUtc(2026, 11, 23, 12, 0));

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task After_its_end_every_call_says_so(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore used = stores.Open();
        await used.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]);
        foreach (NetworkStore store in new[] { used, stores.Open() })
        {
            store.Dispose();
            Func<Task>[] calls =
            [
                () => store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(2)]),
                () => store.Journal.ReadAsync(Entries.Scope()).ToListAsync().AsTask(),
                () => store.Journal.ReadRelationshipAsync(Entries.Scope(), Entries.Person(1)).ToListAsync().AsTask(),
                () => store.DueWork.FindDueAsync(Entries.Tenant(1), [Entries.Seeker(1)], Stores.Today),
                () => store.DueWork.RebuildAsync(Entries.Tenant(1), [Entries.Seeker(1)]),
                () => store.Privacy.ExportAsync(Entries.Scope(), Stream.Null),
                () => store.Privacy.EraseContactAsync(Entries.Scope(), Entries.Person(1)),
                () => store.Privacy.PurgeAsync(),
                () => store.Storage.CheckAsync(),
                () => store.Storage.MigrateAsync(),
            ];
            foreach (Func<Task> call in calls)
            {
                Assert.Equal(typeof(NetworkStore).FullName, (await Assert.ThrowsAsync<ObjectDisposedException>(call)).ObjectName);
            }
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Two_stores_of_the_same_options_have_lives_of_their_own(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkJournalOptions? same = null;
        NetworkStore first = stores.Open(options => same = options);
        await first.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]);
        using NetworkStore second = new(same!, Clock);
        first.Dispose();
        Assert.True((await second.Journal.AppendAsync(Entries.Scope(), [Entries.Added(2)])).IsAppended);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Nothing_is_asked_or_written_for_nobody(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        await Assert.ThrowsAsync<ArgumentException>(() => store.DueWork.FindDueAsync(default, [Entries.Seeker(1)], Stores.Today));
        await Assert.ThrowsAsync<ArgumentException>(() => store.DueWork.FindDueAsync(Entries.Tenant(1), [default], Stores.Today));
        await Assert.ThrowsAsync<ArgumentException>(() => store.DueWork.RebuildAsync(default, [Entries.Seeker(1)]));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Privacy.ExportAsync(default, Stream.Null));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Privacy.EraseContactAsync(default, Entries.Person(1)));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Privacy.EraseSeekerAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Privacy.ApplyRetentionAsync(default, [Entries.Seeker(1)]));
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_and_what_lies_beside_it_are_their_owners_alone()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such rights.");
        using Stores stores = Stores.New("sqlite");
        await stores.Open().Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]);
        string[] files = Directory.GetFiles(Path.GetDirectoryName(stores.Place)!);
        Assert.True(files.Length >= 2);
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task Who_waits_for_another_program_to_write_can_give_up()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]);
        await using SqliteConnection other = new($"Data Source={stores.Place};Pooling=False");
        await other.OpenAsync();
        await using SqliteTransaction writing = other.BeginTransaction(deferred: false);
        using CancellationTokenSource patience = new(TimeSpan.FromMilliseconds(200));
        Task<Storage.AppendResult> waiting = Task.Run(() => store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(2)], null, patience.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await writing.RollbackAsync();
        Assert.True((await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(2)])).IsAppended);
    }
}
