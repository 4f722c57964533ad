using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Tests.Support;

namespace Networking.Core.Interchange.Mail.Tests;

public sealed class RecogniseTests
{
    [Fact]
    public void Mailboxes_and_messages_are_told_by_their_content()
    {
        ImportFile[] mail =
        [
            Mails.File(Mails.Box(Mails.FromAnn()), "Inbox"),
            Mails.File(Mails.FromAnn(), "1676417400.M1P2.host"),
            Mails.File("\uFEFF" + Mails.FromAnn(), "bom.eml"),
            Mails.File("1234  \n" + Mails.FromAnn(), "7.emlx"),
            Mails.File("Received: from a\n by b; Tue, 14 Feb 2023 23:30:00 +0000\nDate: x\n\nbody", "received"),
            Mails.File("From a Tue Feb 14 23:30:05 2023\n>From b Tue Feb 14 23:30:05 2023\nFrom: a@b\n\n", "old"),
        ];

        Assert.Equal(mail, MailFormat.Default.Recognise(mail));
    }

    [Theory]
    [InlineData("")]
    [InlineData("From here on\nnothing is a header")]
    [InlineData("BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nEND:VCARD\n")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n")]
    [InlineData("Notes:\n\"When exporting\"\n\nFirst Name,Last Name\n")]
    [InlineData("From,To,Date\na,b,c\n")]
    [InlineData("Title: Not mail\nDate: today\n\nText")]
    [InlineData("{\"From\": 1}")]
    public void Other_files_are_not(string text) => Assert.Empty(MailFormat.Default.Recognise([Mails.File(text, "file.eml")]));

    [Fact]
    public void A_message_of_Apple_Mail_begins_after_its_length() =>
        Assert.Equal("1@example.net", Mails.Encounter("123       \n" + Mails.FromAnn()).Key);
}
