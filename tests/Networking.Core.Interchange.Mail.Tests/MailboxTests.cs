using System.Text;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Tests.Support;
using NodaTime;

namespace Networking.Core.Interchange.Mail.Tests;

public sealed class MailboxTests
{
    [Fact]
    public void Each_message_is_placed_at_the_line_it_begins_on()
    {
        (List<ImportRecord> records, _) = Mails.ReadAll(Mails.Box(Mails.FromAnn(), Mails.ToAnn(), Mails.FromAnn("List-Id: x", id: "3@a")));

        Assert.Equal([1, 10, 19], records.Select(record => record.Place.Line));
        Assert.All(records, record => Assert.Equal("mail.mbox", record.Place.File));
    }

    [Fact]
    public void Quoted_lines_and_sentences_do_not_begin_a_message()
    {
        string body = "Hello\r\n\r\n>From ann@example.net Tue Feb 14 23:30:05 2023\r\nFrom the beginning, at noon\r\nFrom: bob@example.net\r\nFrom ";

        Assert.Equal(2, Mails.ReadAll(Mails.Box(Mails.FromAnn(body: body), Mails.ToAnn())).Records.Count);
    }

    [Fact]
    public void Where_separators_have_no_time_all_of_them_count()
    {
        string box = $"From ann\n{Mails.FromAnn()}\nFrom bob\n{Mails.ToAnn()}";

        Assert.Equal(2, Mails.ReadAll(box).Records.Count);
    }

    [Fact]
    public void A_message_with_an_empty_body_or_none_ends_where_the_next_begins()
    {
        string headers = Mails.FromAnn().Split("\r\n\r\n")[0];
        string box = $"From a Tue Feb 14 23:30:05 2023\n{headers}\nFrom b Tue Feb 14 23:30:05 2023\n{Mails.ToAnn()}From c Tue Feb 14 23:30:05 2023\n{Mails.FromAnn(id: "3@a")}";

        Assert.Equal(3, Mails.ReadAll(box).Records.OfType<EncounterRecord>().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(65_536)]
    public void A_stream_that_gives_little_at_a_time_is_read_to_its_end(int most)
    {
        string[] messages = [.. Enumerable.Range(0, 40).Select(n => Mails.FromAnn(body: new string('x', n * 997) + "\nFrom me\n", id: $"{n}@a"))];
        byte[] bytes = Encoding.UTF8.GetBytes(Mails.Box(messages));
        ImportFile file = new("slow.mbox", bytes.Length, () => new SlowStream(bytes, most));

        Assert.Equal(40, Mails.ReadFiles([file]).Records.OfType<EncounterRecord>().Count());
    }

    [Fact]
    public void Lines_longer_than_the_buffer_are_read_over()
    {
        string box = Mails.Box(Mails.FromAnn(body: new string('x', 400_000)), Mails.FromAnn($"X-Long: {new string('y', 300_000)}", id: "3@a"), Mails.ToAnn());
        List<ImportRecord> records = Mails.ReadAll(box).Records;

        Assert.Equal(3, records.OfType<EncounterRecord>().Count());
        Assert.Equal([1, 10, 20], records.Select(record => record.Place.Line));
    }

    [Fact]
    public void Each_message_is_taken_once()
    {
        string without = Mails.FromAnn().Replace("Message-ID: <1@example.net>\r\n", "", StringComparison.Ordinal);
        List<ImportRecord> records = Mails.ReadFiles(
            [
                Mails.File(Mails.Box(Mails.FromAnn(), without), "Inbox"),
                Mails.File(Mails.Box(Mails.FromAnn(), without, Mails.ToAnn()), "Archive"),
            ]).Records;

        Assert.Equal(3, records.OfType<EncounterRecord>().Select(record => record.Key).Distinct().Count());
        Assert.Equal([MailCodes.Repeated, MailCodes.Repeated], records.OfType<LeftOutRecord>().Select(record => record.Code));
    }

    [Fact]
    public void A_copy_in_the_trash_does_not_keep_out_the_one_in_the_archive()
    {
        List<ImportRecord> records = Mails.ReadFiles(
            [Mails.File(Mails.Box(Mails.FromAnn()), "Trash"), Mails.File(Mails.Box(Mails.FromAnn()), "Archive")]).Records;

        Assert.IsType<EncounterRecord>(records[1]);
    }

    [Theory]
    [InlineData("<1@example.net>")]
    [InlineData(" < 1@example\r\n .net > (comment)")]
    [InlineData("1@example.net")]
    public void A_message_id_is_known_however_it_is_written(string id)
    {
        string text = Mails.FromAnn().Replace("<1@example.net>", id, StringComparison.Ordinal);

        Assert.Equal("1@example.net", Mails.Encounter(text).Key);
    }

    [Fact]
    public void Without_an_id_the_key_tells_messages_apart_and_stays_the_same()
    {
        string without = Mails.FromAnn().Replace("Message-ID", "X-Other", StringComparison.Ordinal);

        Assert.Equal(Mails.Encounter(without).Key, Mails.Encounter("X-New: 1\r\n" + without).Key);
        Assert.NotEqual(Mails.Encounter(without).Key, Mails.Encounter(without.Replace("Lunch", "Dinner", StringComparison.Ordinal)).Key);
        Assert.NotEqual(Mails.Encounter(without).Key, Mails.Encounter(without.Replace("23:30:00", "23:30:01", StringComparison.Ordinal)).Key);
    }

    [Theory]
    [InlineData("From x@example.net Tue Feb 14 12:00:00 2023")]
    [InlineData("From 1757@xxx Tue Feb 14 12:00:00 +0000 2023")]
    [InlineData("From - Tue Feb 14 12:00:00 2023")]
    public void A_date_that_cannot_be_read_is_taken_from_the_separator(string separator)
    {
        string text = Mails.FromAnn().Replace("Tue, 14 Feb 2023 23:30:00 +0000", "yesterday", StringComparison.Ordinal);

        Assert.Equal(Instant.FromUtc(2023, 2, 14, 12, 0), Mails.Encounter($"{separator}\n{text}").At);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("Tue, 14 Feb 1823 23:30:00 +0000")]
    [InlineData("Tue, 14 Feb 2123 23:30:00 +0000")]
    [InlineData("")]
    public void Without_either_it_is_told(string date) =>
        Assert.Equal(ImportCodes.DateUnreadable, Mails.Unreadable(Mails.FromAnn().Replace("Tue, 14 Feb 2023 23:30:00 +0000", date, StringComparison.Ordinal)));
}
