using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using Networking.Core.Interchange.VCards;

namespace Networking.Core.Interchange.Tests.VCards;

public class SharedCardsTests
{
    [SkippableFact]
    public void Every_card_of_other_projects_is_recognised_and_read()
    {
        string folder = SharedData.Folder("vcards");
        string[] files = Directory.GetFiles(folder, "*.vcf", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        VCardFormat format = new();
        foreach (string file in files)
        {
            byte[] bytes = File.ReadAllBytes(file);
            Assert.Single(format.Recognise([FormatReader.FileOf(bytes)]));
            (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(format, bytes, Path.GetFileName(file));
            if (Path.GetFileName(file) is "test_parser_vcard_grouped.vcf" or "tests_VObject_issue64.vcf")
            {
                // They have addresses or a photo, and nobody's name.
                Assert.Equal(ImportCodes.PersonMissing, Assert.IsType<UnreadableRecord>(Assert.Single(records)).Code);
            }
            else
            {
                Assert.All(records, record => Assert.IsType<PersonRecord>(record));
                Assert.Equal(file.EndsWith("rfc2426-example.vcf", StringComparison.Ordinal) ? 2 : 1, records.Count);
            }

            Assert.DoesNotContain(problems, problem => problem.Severity == ProblemSeverity.Error || problem.Code is ImportCodes.CardLine or ImportCodes.CardUnended);
        }
    }
}
