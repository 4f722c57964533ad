using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Privacy;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

public sealed class UnreachableTests
{
    [Fact]
    public async Task A_folder_that_does_not_exist_is_told_and_not_made()
    {
        using Stores stores = Stores.New("sqlite");
        string folder = Path.Combine(Path.GetDirectoryName(stores.Place)!, "nowhere");
        await MisconfiguredAsync(stores.Open(options => options.UseSqlite(Path.Combine(folder, "network.db"))));
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_told()
    {
        using Stores stores = Stores.New("sqlite");
        Directory.CreateDirectory(stores.Place);
        await MisconfiguredAsync(stores.Open());
        Assert.Empty(Directory.EnumerateFileSystemEntries(stores.Place));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        using Stores stores = Stores.New("sqlite");
        string folder = Path.GetDirectoryName(stores.Place)!;
        await FailsAsync(stores.Open(options => options.UsePostgreSql($"Host={folder};Username=postgres;Database=postgres;Timeout=5")), StorageCodes.Unavailable);
    }

    [Theory]
    [InlineData(":memory:")]
    [InlineData("Data Source=network.db")]
    public void What_is_no_path_is_told_at_once(string path) =>
        Assert.Throws<ArgumentException>(nameof(path), () => new NetworkJournalOptions().UseSqlite(path));

    [Theory]
    [InlineData("postgres://coach:secret@localhost/network")]
    [InlineData("Host=localhost;Port=many")]
    [InlineData("Host=localhost;Colour=blue")]
    public void What_is_no_connection_string_is_told_at_once_without_its_words(string given)
    {
        ArgumentException fault = Assert.Throws<ArgumentException>("connectionString", () => new NetworkJournalOptions().UsePostgreSql(given));
        Assert.StartsWith("This is no connection string of Npgsql", fault.Message, StringComparison.Ordinal);
        Assert.Null(fault.InnerException);
    }

    [SkippableFact]
    public async Task A_database_that_is_not_there_is_told()
    {
        using Stores stores = Stores.New("postgresql");
        await MisconfiguredAsync(stores.Open(With(stores, connection => connection.Database = "nowhere")));
    }

    [SkippableFact]
    public async Task A_user_whom_the_server_does_not_know_is_told()
    {
        using Stores stores = Stores.New("postgresql");
        await MisconfiguredAsync(stores.Open(With(stores, connection => connection.Username = "nobody")));
    }

    [SkippableFact]
    public async Task A_user_without_rights_is_told()
    {
        using Stores stores = Stores.New("postgresql");
        await stores.Open().Storage.MigrateAsync();
        string role = $"stranger{Guid.NewGuid():N}";
        await RawFiles.ExecuteAsync(stores.Place, $"CREATE ROLE {role} LOGIN");
        await MisconfiguredAsync(stores.Open(With(stores, connection => connection.Username = role)));
    }

    [SkippableFact]
    public async Task A_server_that_only_reads_is_told()
    {
        using Stores stores = Stores.New("postgresql");
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]);
        NetworkStore reading = stores.Open(With(stores, connection => connection.Options = "-c default_transaction_read_only=on"));
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => reading.Journal.AppendAsync(Entries.Scope(), [Entries.Added(2)]));
        Assert.Equal(StorageCodes.ReadOnly, fault.Code);
        Assert.Equal(1, (await reading.Journal.LoadNetworkAsync(Entries.Scope())).Version);
    }

    private static Action<NetworkJournalOptions> With(Stores stores, Action<NpgsqlConnectionStringBuilder> change)
    {
        NpgsqlConnectionStringBuilder connection = new(stores.Place);
        change(connection);
        return options => options.UsePostgreSql(connection.ConnectionString);
    }

    private static Task MisconfiguredAsync(NetworkStore store) => FailsAsync(store, StorageCodes.Misconfigured);

    private static async Task FailsAsync(NetworkStore store, string code)
    {
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1)]));
        Assert.Equal(code, fault.Code);
        fault = await Assert.ThrowsAsync<StorageException>(() => store.Storage.MigrateAsync());
        Assert.Equal(code, fault.Code);
    }
}
