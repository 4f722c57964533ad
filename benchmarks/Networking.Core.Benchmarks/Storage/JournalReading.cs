using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using Networking.Core.Benchmarks.Journals;
using Networking.Core.Benchmarks.Json;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.EntityFrameworkCore;
using Networking.Core.Storage;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Storage;

/// <summary>
/// Reading a journal of 100,000 entries against a bare loop over the same rows that fills flat classes, and reading one
/// relationship of it against all; in turn in the same run.
/// </summary>
internal static class JournalReading
{
    private const int Entries = 100_000;
    private const int Rounds = 7;
    private const int WarmUpRounds = 2;

    internal static async Task RunAsync(StoragePlace place)
    {
        JournalEntry[] journal = JournalGenerator.Journal(Entries);
        JournalScope scope = StorageSpeed.Scope(1);
        using NetworkStore store = place.Open();
        await store.Storage.MigrateAsync();
        long began = Stopwatch.GetTimestamp();
        AppendResult appended = await store.Journal.AppendAsync(scope, journal);
        Line($"One append of {appended.Added:N0} entries, standings included: {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s");
        Line($"");

        // Somebody with as many entries as most have.
        ContactId contact = journal.SelectMany(entry => entry.Subjects.Distinct()).GroupBy(id => id).OrderBy(entries => entries.Count()).ToArray()[JournalGenerator.Contacts / 2].Key;
        using DbConnection bare = place.OpenBare();
        List<StoredEntry> own = Read(store.Journal.ReadRelationshipAsync(scope, contact));
        if (!Read(store.Journal.ReadAsync(scope)).Select(one => one.Entry).SequenceEqual(journal) || Bare(place, bare, scope).Count != Entries)
        {
            throw new InvalidOperationException("What was read is not what was appended.");
        }

        Table(
            ("a bare loop, `JsonSerializer` and a flat class", () => Bare(place, bare, scope)),
            ("`ReadAsync`", () => Read(store.Journal.ReadAsync(scope))),
            ($"`ReadRelationshipAsync`, {own.Count:N0} entries", () => Read(store.Journal.ReadRelationshipAsync(scope, contact))));
    }

    private static void Table(params (string Way, Func<object> Work)[] ways)
    {
        List<(Measurement Clock, Measurement Processor)>[] taken = [.. ways.Select(_ => new List<(Measurement, Measurement)>())];
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                (Measurement, Measurement) one = Stopwatches.OnBoth(ways[way].Work);
                if (round >= 0)
                {
                    taken[way].Add(one);
                }
            }
        }

        Line($"| reading {Entries:N0} entries | ms | ms of the processor | time against the bare loop | processor against it |");
        Line($"|---|---:|---:|---:|---:|");
        for (int way = 0; way < ways.Length; way++)
        {
            double clock = Stopwatches.Median([.. taken[way].Select(one => one.Clock.Milliseconds)]);
            double processor = Stopwatches.Median([.. taken[way].Select(one => one.Processor.Milliseconds)]);
            double clockRatio = Stopwatches.Median([.. taken[way].Zip(taken[0], (mine, loop) => mine.Clock.Milliseconds / loop.Clock.Milliseconds)]);
            double processorRatio = Stopwatches.Median([.. taken[way].Zip(taken[0], (mine, loop) => mine.Processor.Milliseconds / loop.Processor.Milliseconds)]);
            Line($"| {ways[way].Way} | {clock:N1} | {processor:N1} | {clockRatio:0.000} | {processorRatio:0.000} |");
        }

        Line($"");
    }

    private static List<(long Position, PlainEntry Entry)> Bare(StoragePlace place, DbConnection connection, JournalScope scope)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT position, body FROM {(place.IsSqlite ? "" : "networking.")}entries WHERE tenant = @tenant AND seeker = @seeker ORDER BY position";
        Add("tenant", scope.Tenant.Value);
        Add("seeker", scope.Seeker.Value);
        List<(long, PlainEntry)> entries = [];
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            entries.Add((reader.GetInt64(0), JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(1), PlainContext.Default.PlainEntry)!));
        }

        return entries;

        void Add(string name, Guid value)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }
    }

    private static List<StoredEntry> Read(IAsyncEnumerable<StoredEntry> entries) => ReadAsync(entries).GetAwaiter().GetResult();

    private static async Task<List<StoredEntry>> ReadAsync(IAsyncEnumerable<StoredEntry> entries)
    {
        List<StoredEntry> all = [];
        await foreach (StoredEntry entry in entries.ConfigureAwait(false))
        {
            all.Add(entry);
        }

        return all;
    }
}
