using System.Buffers;
using System.Text;
using System.Text.Json;
using Networking.Core.Benchmarks.Journals;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.Json;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Json;

/// <summary>
/// Compares reading and writing 100,000 entries, each from and to bytes of its own as a store does, with the bare
/// serializer and a flat class of the same members: all in turn in the same run, in processor time, the median of the rounds.
/// </summary>
internal static class EntrySpeed
{
    private const int Entries = 100_000;
    private const int Rounds = 9;
    private const int WarmUpRounds = 3;

    internal static void Run()
    {
        JournalEntry[] journal = JournalGenerator.Journal(Entries);
        byte[][] rows = [.. journal.Select(JournalJson.ToUtf8)];
        string[] lines = [.. rows.Select(Encoding.UTF8.GetString)];
        PlainEntry[] plain = [.. rows.Select(Plain)];
        Check(journal, rows, plain);

        Line($"### {Entries:N0} entries, {rows.Sum(row => (long)row.Length) / 1e6:N0} MB");
        Line($"");
        Table("reading",
            ("`JsonSerializer`, a flat class", () => All(rows, Plain)),
            ("`JournalJson.FromUtf8`", () => All(rows, row => JournalJson.FromUtf8(row))),
            ("`JournalJson.FromLine`", () => All(lines, line => JournalJson.FromLine(line))));
        Table("writing",
            ("`JsonSerializer`, a flat class", () => All(plain, entry => JsonSerializer.SerializeToUtf8Bytes(entry, PlainContext.Default.PlainEntry))),
            ("`JournalJson.ToUtf8`", () => All(journal, JournalJson.ToUtf8)),
            ("`JournalJson.WriteTo`, one buffer", () => InOneBuffer(journal)));
    }

    private static void Table(string what, params (string Way, Func<object> Work)[] ways)
    {
        List<Measurement>[] taken = [.. ways.Select(_ => new List<Measurement>())];
        for (int round = -WarmUpRounds; round < Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
            {
                Measurement one = Stopwatches.OnProcessor(ways[way].Work);
                if (round >= 0)
                {
                    taken[way].Add(one);
                }
            }
        }

        Line($"| {what} | ms of the processor | MB allocated | time against the bare serializer |");
        Line($"|---|---:|---:|---:|");
        for (int way = 0; way < ways.Length; way++)
        {
            Measurement median = Measurement.Median(taken[way]);
            double ratio = Stopwatches.Median([.. taken[way].Zip(taken[0], (own, bare) => own.Milliseconds / bare.Milliseconds)]);
            Line($"| {ways[way].Way} | {median.Milliseconds:N0} | {median.Bytes / 1e6:N0} | {ratio:0.00} |");
        }

        Line($"");
    }

    /// <summary>The flat class must carry what the entries do, or it would be compared with less.</summary>
    private static void Check(JournalEntry[] journal, byte[][] rows, PlainEntry[] plain)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            using JsonDocument own = JsonDocument.Parse(rows[i]);
            using JsonDocument flat = JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(plain[i], PlainContext.Default.PlainEntry));
            bool isSame = own.RootElement.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null).Select(property => property.Name).Order(StringComparer.Ordinal)
                .SequenceEqual(flat.RootElement.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
            if (!isSame || !JournalJson.FromUtf8(rows[i]).Equals(journal[i]))
            {
                throw new InvalidOperationException($"Row {i} is not carried in full.");
            }
        }
    }

    private static PlainEntry Plain(byte[] row) => JsonSerializer.Deserialize(row, PlainContext.Default.PlainEntry)!;

    private static TTo[] All<TFrom, TTo>(TFrom[] all, Func<TFrom, TTo> one) => Array.ConvertAll(all, from => one(from));

    private static ArrayBufferWriter<byte> InOneBuffer(JournalEntry[] journal)
    {
        ArrayBufferWriter<byte> buffer = new();
        foreach (JournalEntry entry in journal)
        {
            buffer.ResetWrittenCount();
            JournalJson.WriteTo(buffer, entry);
        }

        return buffer;
    }
}
