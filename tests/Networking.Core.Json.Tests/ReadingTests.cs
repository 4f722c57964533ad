using Networking.Core.Json.Tests.Support;

namespace Networking.Core.Json.Tests;

public class ReadingTests
{
    [Theory]
    [InlineData("x", JournalCodes.LineMalformed)]
    [InlineData("""{"kind":"SearchStarted","id":"00000001""", JournalCodes.LineMalformed)]
    [InlineData("""{"kind":"SearchStarted","id":"00000001-0000-0000-0000-000000000000","on":"2026-11-23"} x""", JournalCodes.LineMalformed)]
    [InlineData("[]", JournalCodes.EntryUnreadable)]
    [InlineData("null", JournalCodes.EntryUnreadable)]
    [InlineData("{}", JournalCodes.KindMissing)]
    [InlineData("""{"kind":5}""", JournalCodes.KindMissing)]
    [InlineData("""{"kind":" "}""", JournalCodes.KindMissing)]
    [InlineData("""{"kind":"SearchStarted"}""", JournalCodes.PropertyMissing)]
    [InlineData("""{"kind":"WalkTaken"}""", JournalCodes.PropertyMissing)]
    public void A_line_that_is_no_entry_is_left_out_and_told_by_its_code(string line, string code) =>
        Assert.Equal((code, false), Text.ProblemOf(line));

    [Fact]
    public void The_lines_around_a_bad_one_are_read()
    {
        JournalReadResult read = JournalJson.Read(Text.Stream(Text.Header, Text.Started, "", "bad", Text.Started));

        Assert.Equal(2, read.Entries.Count);
        Assert.Equal("line 4: The line is not JSON; it was left out.", Assert.Single(read.Problems).ToString());
    }

    [Fact]
    public void Strict_reading_ends_at_the_first_line_that_is_left_out()
    {
        using MemoryStream journal = Text.Stream(Text.Header, Text.Started, """{"kind":"SearchEnded","outcome":"secret"}""");

        JournalFormatException fault = Assert.Throws<JournalFormatException>(() => JournalJson.Read(journal, new() { IsStrict = true }));

        Assert.Equal((JournalCodes.PropertyMissing, 3, "$.id"), (fault.Code, fault.Line, fault.Path));
        Assert.DoesNotContain("secret", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_reading_goes_on_after_an_entry_that_is_kept()
    {
        using MemoryStream journal = Text.Stream(Text.Header, Text.Started.Replace("SearchStarted", "WalkTaken", StringComparison.Ordinal));

        Assert.Single(JournalJson.Read(journal, new() { IsStrict = true }).Entries);
    }

    [Fact]
    public void A_last_line_that_is_cut_off_is_told_apart_from_a_bad_one()
    {
        JournalReadResult read = JournalJson.Read(Text.Raw(Text.Header + "\n" + Text.Started + "\n" + Text.Started[..40]));

        Assert.Single(read.Entries);
        Assert.Equal([new(3, JournalCodes.LineTruncated, IsKept: false)], read.Problems);
    }

    [Fact]
    public void A_last_line_that_only_lacks_its_end_is_read() =>
        Assert.Equal("1 entries, 0 problems", JournalJson.Read(Text.Raw(Text.Header + "\n" + Text.Started)).ToString());

    [Fact]
    public void Bytes_that_are_no_text_are_told()
    {
        using MemoryStream journal = Text.Stream(Text.Header);
        journal.Seek(0, SeekOrigin.End);
        journal.Write([0x22, 0xE9, 0x22, (byte)'\n']);
        journal.Position = 0;

        Assert.Equal(JournalCodes.LineNotUtf8, Assert.Single(JournalJson.Read(journal).Problems).Code);
    }

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_blank_lines_are_accepted() =>
        Assert.Equal("2 entries, 0 problems", JournalJson.Read(Text.Raw($"\uFEFF{Text.Header}\r\n\r\n{Text.Started}\r\n \t\r\n{Text.Started}\r\n")).ToString());

    [Theory]
    [InlineData("", 0)]
    [InlineData("\r\n \n", 0)]
    public void Nothing_at_all_is_a_journal_without_entries(string text, int count) =>
        Assert.Equal(count, JournalJson.Read(Text.Raw(text)).Entries.Count);

    [Theory]
    [InlineData("x")]
    [InlineData("[]")]
    [InlineData("""{"format":"networking-core-journal"}""")]
    [InlineData("""{"format":"networking-core-journal","version":0}""")]
    [InlineData("""{"format":"networking-core-journal","version":1.5}""")]
    [InlineData("""{"format":"networking-core-journal","version":"1"}""")]
    [InlineData("""{"format":"another","version":1}""")]
    [InlineData(Text.Started)]
    public void What_does_not_begin_with_the_header_is_refused(string first)
    {
        JournalFormatException fault = Assert.Throws<JournalFormatException>(() => JournalJson.Read(Text.Stream("", first, Text.Started)));

        Assert.Equal((JournalCodes.HeaderMissing, 2), (fault.Code, fault.Line));
    }

    [Fact]
    public void A_newer_format_is_refused_by_its_code()
    {
        using MemoryStream journal = Text.Stream("""{"format":"networking-core-journal","version":2}""");

        Assert.Equal(JournalCodes.VersionNewer, Assert.Throws<JournalFormatException>(() => JournalJson.Read(journal)).Code);
    }

    [Fact]
    public void What_else_the_header_says_is_left_alone() =>
        Assert.Single(JournalJson.Read(Text.Stream("""{"format":"networking-core-journal","version":1,"written":"2027"}""", Text.Started)).Entries);

    [Theory]
    [InlineData(1024, true)]
    [InlineData(1025, false)]
    public void A_line_of_the_longest_length_is_read_and_one_longer_is_left_out(int length, bool isRead)
    {
        string line = Text.Started.PadRight(length);

        foreach (string end in new[] { "\n", "\r\n", "" })
        {
            JournalReadResult read = JournalJson.Read(Text.Raw($"{Text.Header}\n{line}{end}"), new() { LongestLine = 1024 });
            Assert.Equal(isRead, read.Problems.Count == 0);
            Assert.All(read.Problems, problem => Assert.Equal(new(2, JournalCodes.LineTooLong, IsKept: false), problem));
        }
    }

    [Fact]
    public void After_a_line_that_is_far_too_long_the_next_is_read_under_its_own_number()
    {
        string monster = new('x', 300_000);

        JournalLine[] lines = [.. JournalJson.ReadLines(Text.Stream(Text.Header, monster, Text.Started, monster), new() { LongestLine = 2000 })];

        Assert.Equal([(2, false), (3, true), (4, false)], lines.Select(line => (line.Number, line.Entry is not null)));
    }

    [Fact]
    public void More_problems_than_are_listed_are_counted()
    {
        JournalReadResult read = JournalJson.Read(Text.Stream(Text.Header, "a", "b", "c"), new() { MostProblems = 2 });

        Assert.Equal((2, 3), (read.Problems.Count, read.ProblemCount));
    }

    [Fact]
    public void The_defaults_are_pinned()
    {
        Assert.Equal((4 * 1024 * 1024, 1000, false), (JournalReadOptions.Default.LongestLine, JournalReadOptions.Default.MostProblems, JournalReadOptions.Default.IsStrict));
        Assert.Throws<ArgumentOutOfRangeException>(() => new JournalReadOptions { LongestLine = 1023 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JournalReadOptions { MostProblems = -1 });
    }
}
