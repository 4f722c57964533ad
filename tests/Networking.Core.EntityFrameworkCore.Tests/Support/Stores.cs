using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Sqlite;
using NodaTime;
using NodaTime.Testing;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.Support;

/// <summary>Stores for tests: one server of PostgreSQL for the run, a database or file of its own for each test.</summary>
public sealed class Stores : IDisposable
{
    private static readonly Lazy<PostgreSqlServer> Shared = new(() =>
    {
        PostgreSqlServer server = PostgreSqlServer.Open();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    });

    private readonly List<NetworkStore> _open = [];
    private readonly string _place;

    private Stores(string kind, string place) => (Kind, _place) = (kind, place);

    /// <summary>The kinds of store that tests run on.</summary>
    public static TheoryData<string> Kinds => ["sqlite", "postgresql"];

    public static LocalDate Today { get; } = new(2026, 11, 23);

    internal string Kind { get; }

    /// <summary>The file of SQLite, or the folder of PostgreSQL's data.</summary>
    internal string Files => Kind == "sqlite" ? _place : Shared.Value.DataFolder;

    internal string Place => _place;

    /// <summary>A new, empty place for a store; skips the test where its server is not installed.</summary>
    public static Stores New(string kind)
    {
        if (kind == "sqlite")
        {
            return new(kind, Path.Combine(Directory.CreateTempSubdirectory("store").FullName, "network.db"));
        }

        Skip.If(PostgreSqlServer.WhyNot is not null, PostgreSqlServer.WhyNot);
        return new(kind, Shared.Value.CreateDatabase());
    }

    /// <summary>Opens the place, once more if it is open already.</summary>
    public NetworkStore Open(Action<NetworkJournalOptions>? configure = null, LocalDate? today = null)
    {
        NetworkJournalOptions options = new() { MigratesOnFirstUse = true };
        _ = Kind == "sqlite" ? options.UseSqlite(_place) : options.UsePostgreSql(_place);
        configure?.Invoke(options);
        NetworkStore store = new(options, new FakeClock((today ?? Today).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()));
        _open.Add(store);
        return store;
    }

    /// <summary>Options of a store that is opened as another user of PostgreSQL.</summary>
    internal Action<NetworkJournalOptions> As(string role) =>
        options => options.UsePostgreSql(new NpgsqlConnectionStringBuilder(_place) { Username = role }.ConnectionString);

    public void Dispose()
    {
        _open.ForEach(store => store.Dispose());
        if (Kind == "sqlite")
        {
            Directory.Delete(Path.GetDirectoryName(_place)!, recursive: true);
        }
    }
}
