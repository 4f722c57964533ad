using System.Text;
using FsCheck.Xunit;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Google;
using Networking.Core.Interchange.Tests.Support;

namespace Networking.Core.Interchange.Tests.Google;

public class GooglePropertyTests
{
    private static readonly string[] Columns =
    [
        "Name", "First Name", "Middle Name", "Last Name", "Organization Name", "Organization Title", "Birthday", "Notes", "Labels",
        "E-mail 1 - Value", "E-mail 1 - Label", "Phone 1 - Value", "Website 1 - Value", "Event 1 - Label", "Event 1 - Value",
        "Organization 1 - Name", "Custom Field 1 - Value", "Photo", "Birthday",
    ];

    private static readonly string[] Cells =
    [
        "", "", "", " ", "Ada", "Öberg", "a@b.example", "a@b.example ::: c@d.example", " ::: ", ":::", "1985-04-12", "--02-29", "--13-01", "99-99-99",
        "+46 70 1", "=1+1", "\"", "\"\"x\"", "a\nb", "\r\n", ";", ",", "\t", "\u202E", "\0", "漢字", "👩‍💻", "https://x.example/", "* Work", "2012-06-01",
    ];

    [Property]
    public void Every_generated_row_is_one_record(int seed)
    {
        Random random = new(seed);
        string[] extra = [.. Columns.Where(_ => random.Next(2) == 0)];
        string[] header = [.. extra, "Given Name", "Family Name", "E-mail 2 - Value"];
        string[][] rows = [.. Enumerable.Range(0, random.Next(20)).Select(_ => header.Select(_ => Cells[random.Next(Cells.Length)]).ToArray())];
        string table = string.Concat(rows.Prepend(header).Select(cells => string.Join(',', cells.Select(Tables.Quoted)) + "\r\n"));

        (List<ImportRecord> records, _) = FormatReader.Read(new GoogleContactsFormat(), table);

        Assert.Equal(rows.Length, records.Count);
        Assert.All(records.OfType<PersonRecord>(), person => Assert.NotEmpty(person.Keys));
        Assert.All(records.Zip(rows), pair => Assert.Equal(Array.TrueForAll(pair.Second, string.IsNullOrWhiteSpace), IsEmpty(pair.First)));
    }

    [Fact]
    [Trait("Category", "Fuzz")]
    public void Damaged_files_do_no_harm() => Tables.Fuzz(
        new GoogleContactsFormat(),
        [
            Encoding.UTF8.GetBytes(GoogleFiles.Old), Encoding.UTF8.GetBytes(GoogleFiles.New),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(GoogleFiles.New)],
            Encoding.Latin1.GetBytes(Tables.WithDelimiter(GoogleFiles.Old, ';')),
        ]);

    private static bool IsEmpty(ImportRecord record) => record is LeftOutRecord { Code: ImportCodes.RowEmpty };
}
