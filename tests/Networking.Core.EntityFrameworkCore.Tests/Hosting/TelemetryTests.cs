using System.Diagnostics;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.PostgreSql;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using NodaTime.Testing;

namespace Networking.Core.EntityFrameworkCore.Tests.Hosting;

public sealed class TelemetryTests
{
    private const string Name = "Zebedea";
    private static readonly JournalScope Mine = Entries.Scope(4711, 4712);

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Each_kind_of_call_is_an_activity_and_a_measurement_of_its_name(string kind)
    {
        using Stores stores = Stores.New(kind);
        using Heard heard = new();
        await CallAllAsync(stores.Open());

        string[] operations = ["append", "below", "due", "erase", "export", "purge", "read", "read-relationship", "rebuild"];
        Assert.Equal(operations.Select(operation => $"networking.storage.{operation}"), heard.Activities.Select(activity => activity.OperationName).Distinct().Order(StringComparer.Ordinal));
        Assert.All(heard.Activities, activity => Assert.Equal((ActivityKind.Client, ActivityStatusCode.Unset), (activity.Kind, activity.Status)));
        Assert.All(heard.Activities, activity => Assert.Equal($"networking.storage.{activity.GetTagItem("operation")}", activity.OperationName));
        Assert.All(heard.Activities, activity => Assert.Equal(kind, activity.GetTagItem("db.system")));
        Assert.Equal(
            heard.Activities.Select(activity => $"networking.storage.operation.duration s operation={activity.GetTagItem("operation")} db.system={kind}").Order(StringComparer.Ordinal),
            heard.Measurements.Where(one => one.Unit == "s").Select(one => one.ToString()).Order(StringComparer.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Appends_say_what_they_did_and_are_counted(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        using Heard heard = new();
        await store.Journal.AppendAsync(Mine, [Entries.Added(1, Name), Entries.Talk(1, 1, Stores.Today)]);
        await store.Journal.AppendAsync(Mine, [Entries.Talk(2, 1, Stores.Today)], expectedVersion: 7);
        await store.Journal.AppendAsync(Mine, [Entries.Added(2, "")]);

        Assert.Equal(["Appended", "Conflict", "Refused"], heard.Activities.Select(activity => (string?)activity.GetTagItem("status")));
        Assert.Equal(2, heard.Sum($"networking.storage.entries.added {{entry}} db.system={kind}"));
        Assert.Equal(1, heard.Sum($"networking.storage.append.conflicts {{append}} db.system={kind}"));
        Assert.Equal(3, heard.Measurements.Count(one => one.ToString() == $"networking.storage.operation.duration s operation=append db.system={kind}"));
        Assert.All(heard.Measurements, one => Assert.InRange(one.Value, 0, 60));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_failed_is_told_by_its_code_or_the_kind_of_exception(string kind)
    {
        using Stores stores = Stores.New(kind);
        using NetworkStore nowhere = Nowhere(kind, stores.Place);
        using Heard heard = new();
        StorageException fault = await Assert.ThrowsAsync<StorageException>(() => nowhere.Journal.AppendAsync(Mine, [Entries.Added(1, Name)]));
        Assert.Equal(StorageCodes.Misconfigured, fault.Code);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stores.Open().Journal.AppendAsync(Mine, [Entries.Added(1, Name)], null, new(canceled: true)));

        Assert.Equal(2, heard.Activities.Count);
        Assert.All(heard.Activities, activity => Assert.Equal((ActivityStatusCode.Error, null), (activity.Status, activity.GetTagItem("status"))));
        Assert.Equal(StorageCodes.Misconfigured, heard.Activities[0].GetTagItem("error.type"));
        Assert.Contains("Cancel", (string)heard.Activities[1].GetTagItem("error.type")!, StringComparison.Ordinal);
        Assert.Equal(
            heard.Activities.Select(activity => $"networking.storage.operation.duration s operation=append db.system={kind} error.type={activity.GetTagItem("error.type")}"),
            heard.Measurements.Select(one => one.ToString()));
        AssertTellsNobody(heard);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Nothing_that_is_told_holds_anybodys_id_or_name(string kind)
    {
        using Stores stores = Stores.New(kind);
        using Heard heard = new();
        await CallAllAsync(stores.Open());

        AssertTellsNobody(heard);
    }

    /// <summary>Every call there is, each at least once.</summary>
    private static async Task CallAllAsync(NetworkStore store)
    {
        await store.Journal.AppendAsync(Mine, [Entries.Added(1, Name), Entries.Talk(1, 1, Stores.Today)]);
        await store.Journal.LoadNetworkAsync(Mine);
        await store.Journal.LoadRelationshipAsync(Mine, Entries.Person(1));
        await store.DueWork.FindDueAsync(Mine.Tenant, [Mine.Seeker], Stores.Today);
        await store.DueWork.FindBelowAsync(Mine.Tenant, [Mine.Seeker], new(0.5, 30, Stores.Today));
        await store.DueWork.RebuildAsync(Mine.Tenant, [Mine.Seeker]);
        await store.Privacy.ExportAsync(Mine, Stream.Null);
        await store.Privacy.ExportContactAsync(Mine, Entries.Person(1), Stream.Null);
        await store.Privacy.EraseContactAsync(Mine, Entries.Person(1));
        await store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]);
        await store.Privacy.EraseSeekerAsync(Mine);
        await store.Privacy.PurgeAsync();
    }

    private static NetworkStore Nowhere(string kind, string place)
    {
        NetworkJournalOptions options = new() { MigratesOnFirstUse = true };
        _ = kind == "sqlite"
            ? options.UseSqlite(Path.Combine(Path.GetDirectoryName(place)!, "none", "network.db"))
            : options.UsePostgreSql(place.Replace("Database=", "Database=none", StringComparison.Ordinal));
        return new(options, FakeClock.FromUtc(2026, 11, 23));
    }

    private static void AssertTellsNobody(Heard heard)
    {
        string[] secrets =
        [
            Name,
            .. new[] { Mine.Seeker.Value, Mine.Tenant.Value, Entries.Person(1).Value, Entries.Entry(1).Value, Entries.Added(1).Id.Value }
                .SelectMany(id => new[] { id.ToString("D"), id.ToString("N") }),
        ];
        Assert.NotEmpty(heard.Told);
        Assert.All(heard.Told, told => Assert.DoesNotContain(secrets, secret => told.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }
}
