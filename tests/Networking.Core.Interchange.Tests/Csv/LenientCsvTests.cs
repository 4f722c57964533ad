using FsCheck;
using FsCheck.Xunit;
using Networking.Core.Interchange.Csv;

namespace Networking.Core.Interchange.Tests.Csv;

public class LenientCsvTests
{
    private static List<CsvRow> Read(string text, int? columns = null, int longestField = 1000)
    {
        using LenientCsv csv = new(new StringReader(text), ',', longestField) { Columns = columns };
        List<CsvRow> rows = [];
        while (csv.TryRead(out CsvRow row))
        {
            rows.Add(row);
        }

        return rows;
    }

    [Fact]
    public void Lines_are_those_of_the_file_whatever_ends_them()
    {
        List<CsvRow> rows = Read("a,b\r\n\r\n\"c\",\"d\ne\r\nf\"\rg,h\n\n\ni,j");
        Assert.Equal([1, 3, 6, 9], rows.Select(row => row.Line));
        Assert.Equal(["c", "d\ne\r\nf"], rows[1].Cells);
    }

    [Fact]
    public void A_broken_row_is_given_up_and_the_next_line_read()
    {
        List<CsvRow> rows = Read("a,b\nc,\"d\ne,f\ng,\"h\"\n", 2);
        Assert.Equal([CsvFault.None, CsvFault.Quotes, CsvFault.None, CsvFault.None], rows.Select(row => row.Fault));
        Assert.Equal([1, 2, 3, 4], rows.Select(row => row.Line));
    }

    [Fact]
    public void Too_many_or_too_few_fields_are_a_fault_but_empty_ones_at_the_end_are_not() => Assert.Equal(
        [CsvFault.FieldCount, CsvFault.FieldCount, CsvFault.None],
        Read("a\nb,c,d\ne,f,,\n", 2).Select(row => row.Fault));

    [Fact]
    public void A_field_too_long_is_a_fault_of_its_row_alone()
    {
        List<CsvRow> rows = Read($"a,{new string('x', 1001)}\nb,c\n", 2);
        Assert.Equal([CsvFault.TooLong, CsvFault.None], rows.Select(row => row.Fault));
    }

    [Fact]
    public void Text_without_any_line_end_is_given_up_at_its_end() =>
        Assert.Equal([CsvFault.TooLong], Read(new string('x', 500_000)).Select(row => row.Fault));

    [Property]
    public bool Whatever_is_written_with_quotes_is_read_back(NonEmptyArray<NonNull<string>[]> table)
    {
        string[][] rows = [.. table.Get.Select(row => row.Select(cell => cell.Get).Append("end").ToArray())];
        string text = string.Concat(rows.Select(row => string.Join(',', row.Select(cell => '"' + cell.Replace("\"", "\"\"") + '"')) + "\n"));
        return Read(text, longestField: 100_000).Select(row => row.Cells).SequenceEqual(rows, new CellComparer());
    }

    [Property(MaxTest = 300)]
    public bool Every_text_is_read_to_its_end_in_rising_lines(NonNull<string> text)
    {
        string noisy = text.Get.Replace('a', '"').Replace('b', ',').Replace('c', '\n').Replace('d', '\r');
        int[] lines = [.. Read(noisy, 2).Select(row => row.Line)];
        return lines.SequenceEqual(lines.Distinct().Order());
    }

    private sealed class CellComparer : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? x, string[]? y) => x!.SequenceEqual(y!);

        public int GetHashCode(string[] obj) => obj.Length;
    }
}
