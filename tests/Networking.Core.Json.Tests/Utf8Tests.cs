using System.Buffers;
using System.Text;
using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Json.Tests.Support;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Json.Tests;

public class Utf8Tests
{
    [Property(Arbitrary = [typeof(AnyEntries)], MaxTest = 500)]
    public void Bytes_are_those_of_the_line_and_are_read_back_equal(AnyEntry any)
    {
        byte[] bytes = JournalJson.ToUtf8(any.Entry);

        Assert.Equal(JournalJson.ToLine(any.Entry), Encoding.UTF8.GetString(bytes));
        Assert.Equal(any.Entry, JournalJson.FromUtf8(bytes));
    }

    [Fact]
    public void Entries_are_written_one_after_the_other_into_one_buffer()
    {
        ArrayBufferWriter<byte> buffer = new();
        JournalEntry started = JournalJson.FromLine(Text.Started);
        JournalJson.WriteTo(buffer, started);
        JournalJson.WriteTo(buffer, started);

        Assert.Equal(Text.Started + Text.Started, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void An_entry_that_is_refused_leaves_nothing_behind()
    {
        ArrayBufferWriter<byte> buffer = new();
        FactNoted refused = new() { Id = Ids.Entry(1), On = Journals.Last, Contact = Ids.Contact(1), Text = "secret", About = (FactKind)7 };

        Assert.Throws<ArgumentException>(() => JournalJson.WriteTo(buffer, refused));
        JournalJson.WriteTo(buffer, JournalJson.FromLine(Text.Started));

        Assert.Equal(Text.Started, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void A_long_entry_is_written_in_full()
    {
        SearchEnded entry = new() { Id = Ids.Entry(1), On = Journals.Last, Outcome = new('x', 200_000) };

        Assert.Equal(entry, JournalJson.FromUtf8(JournalJson.ToUtf8(entry)));
    }

    [Fact]
    public void Bytes_that_are_no_entry_are_refused_by_code()
    {
        JournalFormatException fault = Assert.Throws<JournalFormatException>(() => JournalJson.FromUtf8([0x22, 0xE9, 0x22]));

        Assert.Equal((JournalCodes.LineNotUtf8, 1), (fault.Code, fault.Line));
    }
}
