using Networking.Core.Json.Tests.Support;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Json.Tests;

public class AppendTests
{
    private static readonly JournalEntry Entry = JournalJson.FromLine(Text.Started);

    [Fact]
    public void What_is_appended_stands_at_the_end()
    {
        using MemoryStream journal = new();
        JournalJson.Append(journal, [Entry]);
        JournalJson.Append(journal, []);
        JournalJson.Append(journal, [Entry, Entry]);

        Assert.Equal(string.Concat(new[] { Text.Header, Text.Started, Text.Started, Text.Started }.Select(line => line + "\n")), Text.Of(journal));
    }

    [Fact]
    public void After_a_line_that_is_cut_off_a_new_one_begins()
    {
        using MemoryStream journal = Text.Raw(Text.Header + "\n" + Text.Started[..30]);
        JournalJson.Append(journal, [Entry]);
        journal.Position = 0;
        JournalReadResult read = JournalJson.Read(journal);

        Assert.Equal([Entry], read.Entries);
        Assert.Equal([new(2, JournalCodes.LineMalformed, IsKept: false)], read.Problems);
    }

    [Theory]
    [InlineData("name,address\n", JournalCodes.HeaderMissing)]
    [InlineData("{\"format\":\"networking-core-journal\",\"version\":2}\n", JournalCodes.VersionNewer)]
    public void Nothing_is_appended_to_what_is_no_journal(string text, string code)
    {
        using MemoryStream stream = Text.Raw(text);

        Assert.Equal(code, Assert.Throws<JournalFormatException>(() => JournalJson.Append(stream, [Entry])).Code);
        Assert.Equal(text, Text.Of(stream));
    }

    [Fact]
    public void Nothing_is_appended_when_one_of_the_entries_is_refused()
    {
        using MemoryStream journal = Text.Stream(Text.Header);
        SearchStarted good = new() { Id = Ids.Entry(1), On = Journals.Last };
        Contacts.ContactAdded bad = new() { Id = Ids.Entry(2), On = Journals.Last, Contact = Ids.Contact(1), Details = null! };

        Assert.Throws<ArgumentException>(() => JournalJson.Append(journal, [good, bad]));
        Assert.Equal(Text.Header + "\n", Text.Of(journal));
    }

    [Fact]
    public void A_file_is_written_appended_to_and_read()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "journal.jsonl");
        JournalFile.Append(path, [Entry]);
        JournalFile.Append(path, [Entry]);

        Assert.Equal([Entry, Entry], JournalFile.Read(path).Entries);

        JournalFile.Write(path, [Entry]);

        Assert.Equal([Entry], JournalFile.Read(path).Entries);
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void A_file_that_cannot_be_written_anew_stays_as_it_was()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "journal.jsonl");
        JournalFile.Write(path, [Entry]);

        Assert.Throws<InvalidOperationException>(() => JournalFile.Write(path, Broken()));

        Assert.Equal([Entry], JournalFile.Read(path).Entries);
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    private static IEnumerable<JournalEntry> Broken()
    {
        yield return Entry;
        throw new InvalidOperationException();
    }
}
