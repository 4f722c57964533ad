using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.LinkedIn;
using Networking.Core.Interchange.Tests.Support;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class ExportFuzzTests
{
    private static readonly ImportOptions Options = new() { Me = ["linkedin.com/in/invented-nadia-lindqvist"], LongestField = 5_000 };

    [Theory]
    [Trait("Category", "Fuzz")]
    [InlineData("Connections.csv")]
    [InlineData("messages.csv")]
    [InlineData("Invitations.csv")]
    public void Damaged_tables_do_no_harm_and_no_row_is_two_records(string name)
    {
        byte[] seed = [.. File.ReadAllBytes(Repository.PathOf("samples", "data", "nadia-lindqvist", name)).Take(2_500)];
        int read = 0;
        for (int number = 0; number < FuzzRuns.Count; number++)
        {
            ImportFile file = FormatReader.FileOf(FuzzRuns.File([seed], number), name);
            try
            {
                (List<ImportRecord> records, _) = FormatReader.Read(new LinkedInFormat(), [file], Options);

                // A person whom only a message names is a record beside the message's own.
                ImportPlace[] places = [.. records.Where(record => record is not PersonRecord { IsMentioned: true }).Select(record => record.Place)];
                Assert.True(places.Length == places.Distinct().Count(), $"{name} {number}: a row is two records.");
                read += records.Count > 0 ? 1 : 0;
            }
            catch (ImportException e)
            {
                Assert.NotEmpty(e.Code);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{name} {number}: {e}");
            }
        }

        Assert.InRange(read, FuzzRuns.Count / 4, FuzzRuns.Count);
    }
}
