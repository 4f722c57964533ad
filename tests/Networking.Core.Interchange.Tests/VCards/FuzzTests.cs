using System.Diagnostics;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using Networking.Core.Interchange.VCards;

namespace Networking.Core.Interchange.Tests.VCards;

public class FuzzTests
{
    private static readonly byte[][] Seeds = [.. Directory.GetFiles(Repository.PathOf("tests", "Networking.Core.Interchange.Tests", "VCards", "Samples"), "*.vcf").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    [Fact]
    [Trait("Category", "Fuzz")]
    public void Damaged_files_of_cards_are_read_without_a_crash_and_every_card_is_accounted_for()
    {
        int people = 0;
        for (int number = 0; number < FuzzRuns.Count; number++)
        {
            byte[] bytes = FuzzRuns.File(Seeds, number);
            Stopwatch watch = Stopwatch.StartNew();
            List<ImportRecord> records;
            try
            {
                records = FormatReader.Read(new VCardFormat(), bytes, options: new() { LongestField = 5_000 }).Records;
            }
            catch (Exception e) when (e is not ImportException)
            {
                throw new InvalidOperationException($"Damaged file {number} threw {e.GetType().Name}.", e);
            }

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"Damaged file {number} took {watch.Elapsed}.");
            int cards = VCardReader.Read(new MemoryStream(bytes)).Count();
            int told = records.Count(record => record is not UnreadableRecord { Code: ImportCodes.CardOutside or ImportCodes.CardCutOff });
            Assert.True(cards == told, $"Damaged file {number} has {cards} cards and {told} records of cards.");
            Assert.True(records.Count > 0 || Array.TrueForAll(bytes, b => b is 0 or 0x20 or 0x0A or 0x0D or 0x09), $"Damaged file {number} gives no record.");
            people += records.OfType<PersonRecord>().Count();
        }

        Assert.True(people > FuzzRuns.Count, $"Only {people} people were read.");
    }
}
