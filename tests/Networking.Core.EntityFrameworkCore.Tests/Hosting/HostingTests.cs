using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using NodaTime;
using Npgsql;

namespace Networking.Core.EntityFrameworkCore.Tests.Hosting;

public sealed class HostingTests
{
    [Fact]
    public async Task A_program_gets_a_journal_from_its_services_and_a_check_of_its_health()
    {
        using Stores stores = Stores.New("sqlite");
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddNetworkJournal(options => options.UseSqlite(stores.Place));
        builder.Services.AddHealthChecks().AddNetworkJournalCheck();
        using IHost host = builder.Build();
        await host.StartAsync();
        HealthCheckService health = host.Services.GetRequiredService<HealthCheckService>();
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);
        Assert.False(File.Exists(stores.Place));
        INetworkJournal journal = host.Services.GetRequiredService<INetworkJournal>();
        Assert.True((await journal.AppendAsync(Entries.Scope(), [Entries.Added(1)])).IsAppended);
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);
        Assert.Same(journal, host.Services.GetRequiredService<NetworkStore>().Journal);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_store_that_waits_for_its_schema_is_not_healthy()
    {
        using Stores stores = Stores.New("sqlite");
        ServiceCollection services = new();
        services.AddLogging();
        services.AddNetworkJournal(options => options.UseSqlite(stores.Place).MigratesOnFirstUse = false);
        services.AddHealthChecks().AddNetworkJournalCheck();
        await using ServiceProvider provider = services.BuildServiceProvider();
        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Assert.Equal(HealthStatus.Unhealthy, report.Status);
        Assert.Equal("storage.schema.older: The schema is not there; make it with INetworkStorage.MigrateAsync.", report.Entries["network-journal"].Description);
    }

    [Fact]
    public async Task Wrong_options_are_told_all_at_once_when_the_program_starts()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        builder.Services.AddNetworkJournal(options =>
        {
            options.DefaultZone = "Middle/Earth";
            options.LongestEntry = 10;
            options.MostCachedEntries = -1;
            options.Retention.ContactsSilentFor = Period.FromDays(3);
        });
        using IHost host = builder.Build();
        OptionsValidationException fault = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(5, fault.Failures.Count());
    }

    [Theory]
    [InlineData("Host=localhost", 50)]
    [InlineData("Host=localhost;Max Auto Prepare=0", 0)]
    [InlineData("Host=localhost;Max Auto Prepare=7", 7)]
    public void Statements_are_prepared_unless_the_connection_string_says_otherwise(string given, int most)
    {
        NetworkJournalOptions options = new NetworkJournalOptions().UsePostgreSql(given);
        using PostgreSqlProvider provider = Assert.IsType<PostgreSqlProvider>(options.Provider!());
        Assert.Equal(most, new NpgsqlConnectionStringBuilder(provider.ConnectionString).MaxAutoPrepare);
    }

    [Fact]
    public async Task Calls_are_told_to_listeners_without_anybodys_data()
    {
        using Stores stores = Stores.New("sqlite");
        List<Activity> activities = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == NetworkStorageTelemetry.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (activities)
                {
                    activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        List<string> instruments = [];
        using MeterListener meters = new()
        {
            InstrumentPublished = (instrument, own) =>
            {
                if (instrument.Meter.Name == NetworkStorageTelemetry.MeterName)
                {
                    own.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) =>
        {
            Add(instrument.Name);
            foreach (KeyValuePair<string, object?> tag in tags)
            {
                if (tag.Key == "error.type")
                {
                    Add($"{tag.Value}");
                }
            }
        });
        meters.SetMeasurementEventCallback<long>((instrument, _, _, _) => Add(instrument.Name));
        meters.Start();
        NetworkStore store = stores.Open();
        using Activity parent = new Activity("test").Start();
        await store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(1, "Zebedea")]);
        await store.Journal.AppendAsync(Entries.Scope(), [Entries.Talk(1, 1, Stores.Today)], expectedVersion: 7);
        File.Delete(stores.Place);
        await Assert.ThrowsAsync<StorageException>(() => store.Journal.AppendAsync(Entries.Scope(), [Entries.Added(2)]));
        lock (activities)
        {
            Activity[] mine = [.. activities.Where(activity => activity.OperationName == "networking.storage.append" && activity.TraceId == parent.TraceId)];
            Assert.Equal(["Appended", "Conflict", null], mine.Select(activity => (string?)activity.GetTagItem("status")));
            Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Unset, ActivityStatusCode.Error], mine.Select(activity => activity.Status));
            Assert.Equal(StorageCodes.Misconfigured, mine[2].GetTagItem("error.type"));
            Assert.All(mine, activity => Assert.DoesNotContain(activity.TagObjects, tag => $"{tag.Value}".Contains("Zebedea", StringComparison.Ordinal)));
        }

        lock (instruments)
        {
            Assert.Contains("networking.storage.operation.duration", instruments);
            Assert.Contains("networking.storage.entries.added", instruments);
            Assert.Contains("networking.storage.append.conflicts", instruments);
            Assert.Contains(StorageCodes.Misconfigured, instruments);
        }

        void Add(string name)
        {
            lock (instruments)
            {
                instruments.Add(name);
            }
        }
    }
}
