using System.Globalization;
using Networking.Core.Json.Tests.Support;

namespace Networking.Core.Json.Tests;

/// <summary>Damaged journals. A number that fails stands for the same journal in every run.</summary>
[Trait("Category", "Fuzz")]
public class FuzzTests
{
    private static readonly int Runs = int.Parse(Environment.GetEnvironmentVariable("NETWORKING_FUZZ_FILES") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public void A_damaged_journal_is_read_or_refused_and_every_line_of_it_is_accounted_for()
    {
        byte[] golden = [.. Golden.Bytes("version-1-full.jsonl"), .. Golden.Bytes("version-1-bare.jsonl")];
        for (int run = 0; run < Runs; run++)
        {
            byte[] damaged = Damage(golden, new Random(run));
            try
            {
                Check(damaged);
            }
            catch (JournalFormatException refused) when (refused.Code is JournalCodes.HeaderMissing or JournalCodes.VersionNewer)
            {
                // The header was hit.
            }
            catch (Exception fault)
            {
                Assert.Fail($"Number {run}: {fault}");
            }
        }
    }

    private static void Check(byte[] journal)
    {
        JournalLine[] lines = [.. JournalJson.ReadLines(new MemoryStream(journal), new() { LongestLine = 2048 })];
        using MemoryStream written = new();
        JournalJson.Write(written, lines.Select(line => line.Entry).OfType<JournalEntry>());
        written.Position = 0;

        Assert.All(lines, line => Assert.Equal(line.Entry is null, line.Problem is { IsKept: false }));
        Assert.Equal(lines.Select(line => line.Entry).OfType<JournalEntry>(), JournalJson.Read(written).Entries);
        Assert.Equal(CountOf(journal), lines.Length);
    }

    /// <summary>The lines that hold anything, without the header.</summary>
    private static int CountOf(byte[] journal)
    {
        int count = -1;
        foreach (Range range in journal.AsSpan().Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = journal.AsSpan()[range];
            count += line.ContainsAnyExcept(" \t\r"u8) ? 1 : 0;
        }

        return Math.Max(count, 0);
    }

    private static byte[] Damage(byte[] journal, Random random)
    {
        List<byte> bytes = [.. journal];
        for (int times = 1 + random.Next(20); times > 0 && bytes.Count > 60; times--)
        {
            // Mostly behind the header, for without it there is nothing to read.
            int place = random.Next(random.Next(10) == 0 ? 0 : 50, bytes.Count);
            int length = Math.Min(random.Next(1, 1 << random.Next(12)), bytes.Count - place);
            switch (random.Next(5))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, length);
                    break;
                case 2:
                    bytes.InsertRange(place, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                case 3:
                    bytes.InsertRange(place, "\n\r\"\\{}[]:,0eu"u8.ToArray().OrderBy(_ => random.Next()).Take(3));
                    break;
                default:
                    bytes.InsertRange(place, Enumerable.Repeat((byte)'[', length));
                    break;
            }
        }

        return [.. bytes];
    }
}
