using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Interchange.Csv;

namespace Networking.Core.Interchange.Tests.Csv;

public class PlainRowsTests
{
    private static int Split(string text, bool isAll, out string[] cells) => new PlainRows(',').Split(text, isAll, out cells);

    [Fact]
    public void A_row_is_split_at_delimiters_and_ends_with_its_line()
    {
        Assert.Equal(12, Split("a,\"b,\"\"c\",\r\nd", isAll: true, out string[] cells));
        Assert.Equal(["a", "b,\"c", ""], cells);
    }

    [Theory]
    [InlineData("a\"b,c\n")]
    [InlineData("\"a\"b,c\n")]
    [InlineData("\"a,c\n")]
    [InlineData(" \"a\",c\n")]
    public void A_row_with_quotes_elsewhere_is_odd(string text)
    {
        Assert.Equal(PlainRows.IsOdd, Split(text, isAll: true, out string[] cells));
        Assert.Empty(cells);
    }

    [Property(MaxTest = 2000)]
    public Property A_row_that_is_not_odd_is_split_as_CsvHelper_splits_it() => Prop.ForAll(Texts, text =>
    {
        int length = Split(text, isAll: true, out string[] cells);
        using CsvParser parser = new(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false, BadDataFound = null });
        return length == PlainRows.IsOdd || (parser.Read() && parser.CharCount == length && cells.SequenceEqual(parser.Record!));
    });

    [Property(MaxTest = 2000)]
    public Property Of_a_part_of_the_text_more_is_asked_for_or_the_same_said() => Prop.ForAll(Texts, text =>
    {
        int whole = Split(text, isAll: true, out string[] cells);
        return Enumerable.Range(1, text.Length).All(part => Split(text[..part], isAll: false, out string[] some) switch
        {
            PlainRows.NeedsMore => true,
            int said => said == whole && some.SequenceEqual(cells),
        });
    });

    private static Arbitrary<string> Texts { get; } =
        Gen.Elements('a', ' ', ',', ',', '"', '"', '\r', '\n').ArrayOf().Where(text => text.Length > 0).Select(text => new string(text)).ToArbitrary();
}
