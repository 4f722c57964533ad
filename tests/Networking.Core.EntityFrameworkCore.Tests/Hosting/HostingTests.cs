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
}
