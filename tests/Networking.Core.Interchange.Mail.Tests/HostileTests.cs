using System.Diagnostics;
using System.Text;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Tests.Support;
using Networking.Core.Interchange.Tests.Support;

namespace Networking.Core.Interchange.Mail.Tests;

public sealed class HostileTests
{
    [Fact]
    public void Names_are_decoded_and_lose_what_turns_the_direction_of_writing()
    {
        Assert.Equal("Åsa Öberg", NameOf("=?iso-8859-1?q?=C5sa_?= =?utf-8?b?w5ZiZXJn?= <a@example.net>"));
        Assert.Equal("Ann gnp.exe", NameOf("\"Ann \u202Egnp.exe\u2066\" <a@example.net>"));
        Assert.Equal("Ann Bcc: x@example.net", NameOf("=?utf-8?q?Ann=0D=0ABcc=3A_x=40example.net?= <a@example.net>"));
        Assert.Equal("", NameOf("\"'A@example.net'\" <a@example.net>"));
        Assert.Equal(200, NameOf(new string('n', 5_000) + " <a@example.net>").Length);
    }

    [Fact]
    public void Bytes_outside_UTF_8_are_read_as_Windows_1252_with_one_warning_a_file()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Mails.Box(
            Mails.Message("J\u00F6rg <j@example.net>", Mails.Me), Mails.Message("Zo\u00EB <z@example.net>", Mails.Me, id: "2@a")));
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(MailFormat.Default, bytes, "old.mbox", Mails.Options);

        Assert.Equal(["Jörg", "Zoë"], records.Cast<EncounterRecord>().Select(record => record.With[0].Name));
        ImportProblem problem = Assert.Single(problems);
        Assert.Equal((ImportCodes.EncodingGuessed, 1), (problem.Code, problem.Line));
    }

    [Fact]
    public void Names_in_UTF_8_need_no_encoding_and_no_warning()
    {
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = Mails.ReadAll(Mails.Message("Jörg <j@example.net>", Mails.Me));

        Assert.Equal("Jörg", ((EncounterRecord)records[0]).With[0].Name);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("From: \r\nDate: Tue, 14 Feb 2023 23:30:00 +0000\r\n\r\n")]
    [InlineData("From: nobody\r\nDate: Tue, 14 Feb 2023 23:30:00 +0000\r\n\r\n")]
    [InlineData("Subject: x\r\n\r\n")]
    public void A_message_without_a_sender_is_told(string text) => Assert.Equal(MailCodes.SenderMissing, Mails.Unreadable(text));

    [Fact]
    public void A_message_without_headers_is_told() => Assert.Equal(MailCodes.HeadersMissing, Mails.Unreadable("\u0001\u0002 no mail\n\n"));

    [Fact]
    public void Headers_longer_than_the_options_allow_are_told_and_the_next_message_is_read()
    {
        ImportOptions options = Mails.Options with { LongestField = 1_000 };
        List<ImportRecord> records = Mails.ReadAll(Mails.Box(Mails.FromAnn($"X: {new string('x', 5_000)}"), Mails.ToAnn()), options).Records;

        Assert.Equal(ImportCodes.FieldTooLong, Assert.IsType<UnreadableRecord>(records[0]).Code);
        Assert.IsType<EncounterRecord>(records[1]);
    }

    [Fact]
    public void More_messages_or_bytes_than_the_options_allow_are_told()
    {
        string box = Mails.Box(Mails.FromAnn(), Mails.ToAnn(), Mails.FromAnn(id: "3@a"));
        List<ImportRecord> two = Mails.ReadAll(box, Mails.Options with { MostRecords = 2 }).Records;
        List<ImportRecord> cut = Mails.ReadAll(box, Mails.Options with { MostBytes = 300 }).Records;

        Assert.Equal(ImportCodes.TooManyRows, Assert.IsType<UnreadableRecord>(two[2]).Code);
        Assert.Equal(3, two.Count);
        Assert.Equal(ImportCodes.FileTooLarge, Assert.IsType<UnreadableRecord>(cut[^1]).Code);
    }

    [Fact]
    public void A_file_that_breaks_off_is_told_and_the_next_one_is_read()
    {
        ImportFile broken = new("broken.mbox", 1, () => throw new UnauthorizedAccessException());
        ImportFile failing = new("failing.mbox", 1, () => new FailingStream());
        List<ImportRecord> records = Mails.ReadFiles([broken, failing, Mails.File(Mails.FromAnn(), "1.eml")]).Records;

        Assert.Equal([ImportCodes.FileUnreadable, ImportCodes.FileUnreadable], records.OfType<UnreadableRecord>().Select(record => record.Code));
        Assert.IsType<EncounterRecord>(records[2]);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => FormatReader.Read(MailFormat.Default, [Mails.File(Mails.FromAnn(), "1.eml")], Mails.Options, source.Token));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("<")]
    [InlineData("=?utf-8?q?a?= ")]
    [InlineData("=?utf-8?b?")]
    [InlineData("a:")]
    [InlineData("a@b.c,")]
    [InlineData("\\")]
    [InlineData("\r\n ")]
    [InlineData(";")]
    public void A_megabyte_of_a_character_that_opens_something_takes_no_time(string piece)
    {
        string many = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        string text = $"From: {many} <a@example.net>\r\nTo: {many}, me@example.org\r\nSubject: {many}\r\nDate: {many}\r\n"
            + $"Message-ID: {many}\r\nReturn-Path: {many}\r\nX-Gmail-Labels: {many}\r\n\r\n";
        Stopwatch watch = Stopwatch.StartNew();
        Mails.ReadAll(Mails.Box(text, Mails.FromAnn()), Mails.Options with { LongestField = 20_000_000 });

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    private static string NameOf(string from) => Mails.Encounter(Mails.Message(from, Mails.Me)).With[0].Name;

    private sealed class FailingStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The disk is gone.");

        public override int Read(Span<byte> buffer) => throw new IOException("The disk is gone.");
    }
}
