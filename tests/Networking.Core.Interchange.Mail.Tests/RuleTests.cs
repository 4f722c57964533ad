using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Tests.Support;

namespace Networking.Core.Interchange.Mail.Tests;

public sealed class RuleTests
{
    [Theory]
    [InlineData("List-Id: Talk <talk.example.net>", MailCodes.MailingList)]
    [InlineData("list-post: <mailto:talk@example.net>", MailCodes.MailingList)]
    [InlineData("Precedence: List", MailCodes.MailingList)]
    [InlineData("List-Unsubscribe: <https://example.net/u>", MailCodes.Bulk)]
    [InlineData("Feedback-ID: 1:2:3", MailCodes.Bulk)]
    [InlineData("X-Campaign: spring", MailCodes.Bulk)]
    [InlineData("Precedence: bulk", MailCodes.Bulk)]
    [InlineData("Precedence: junk", MailCodes.Bulk)]
    [InlineData("Auto-Submitted: auto-replied", MailCodes.Automatic)]
    [InlineData("X-Autoreply: yes", MailCodes.Automatic)]
    [InlineData("Return-Path: <>", MailCodes.Automatic)]
    [InlineData("Content-Type: multipart/report; report-type=delivery-status; boundary=b", MailCodes.Automatic)]
    [InlineData("X-Failed-Recipients: x@example.net", MailCodes.Automatic)]
    [InlineData("Content-Type: text/calendar; method=REQUEST", MailCodes.Invitation)]
    [InlineData("Content-class: urn:content-classes:calendarmessage", MailCodes.Invitation)]
    [InlineData("Sender: Google Calendar <calendar-notification@google.com>", MailCodes.Invitation)]
    [InlineData("X-Gmail-Labels: Opened,Spam", MailCodes.Spam)]
    [InlineData("X-Spam-Flag: YES", MailCodes.Spam)]
    [InlineData("X-Gmail-Labels: Drafts", MailCodes.Draft)]
    [InlineData("X-Unsent: 1", MailCodes.Draft)]
    [InlineData("X-Gmail-Labels: \"Trash\",Inbox", MailCodes.Deleted)]
    [InlineData("X-Mozilla-Status: 0009", MailCodes.Deleted)]
    [InlineData("X-Status: D", MailCodes.Deleted)]
    public void A_header_leaves_a_message_out(string header, string code) => Assert.Equal(code, Mails.LeftOut(Mails.FromAnn(header)));

    [Theory]
    [InlineData("Auto-Submitted: no")]
    [InlineData("Precedence: first-class")]
    [InlineData("X-Mozilla-Status: 0001")]
    [InlineData("X-Spam-Status: No, score=0")]
    [InlineData("Return-Path: <ann@example.net>")]
    [InlineData("X-Gmail-Labels: Inbox,Spam recipes")]
    [InlineData("Content-Type: text/plain")]
    public void A_header_with_another_value_does_not(string header) => Assert.NotEmpty(Mails.Encounter(Mails.FromAnn(header)).With);

    [Theory]
    [InlineData("noreply@example.net")]
    [InlineData("No-Reply@example.net")]
    [InlineData("orders-no_reply+77@example.net")]
    [InlineData("donotreply@example.net")]
    [InlineData("MAILER-DAEMON@example.net")]
    [InlineData("postmaster@example.net")]
    [InlineData("notifications@example.net")]
    [InlineData("bounces+1-2@example.net")]
    public void A_sender_that_nobody_reads_is_left_out(string sender) =>
        Assert.Equal(MailCodes.NoReply, Mails.LeftOut(Mails.Message(sender, Mails.Me)));

    [Theory]
    [InlineData("noor@example.net")]
    [InlineData("info@example.net")]
    [InlineData("alerts.manager@example.net")]
    [InlineData("bouncer@example.net")]
    public void A_sender_with_a_name_alike_is_not(string sender) =>
        Assert.Equal(sender, Mails.Encounter(Mails.Message(sender, Mails.Me)).With[0].Email);

    [Fact]
    public void Recipients_that_nobody_reads_are_not_written_to()
    {
        Assert.Equal("ann@example.net", Assert.Single(Mails.Encounter(Mails.Message(Mails.Me, "noreply@example.net, ann@example.net")).With).Email);
        Assert.Equal(MailCodes.NoReply, Mails.LeftOut(Mails.Message(Mails.Me, "noreply@example.net")));
    }

    [Fact]
    public void More_recipients_than_the_limit_make_a_broadcast()
    {
        string twenty = string.Join(", ", Enumerable.Range(0, 20).Select(n => $"p{n}@example.net"));

        Assert.Equal(20, Mails.Encounter(Mails.Message(Mails.Me, twenty)).With.Count);
        Assert.Equal(MailCodes.Broadcast, Mails.LeftOut(Mails.Message(Mails.Me, twenty, "Cc: one-more@example.net")));
        Assert.Equal(21, Mails.Encounter(Mails.Message(Mails.Me, twenty, "Cc: one-more@example.net"), format: new() { MostRecipients = 21 }).With.Count);
    }

    [Fact]
    public void A_limit_below_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MailFormat { MostRecipients = 0 });

    [Fact]
    public void Notes_to_oneself_and_mail_of_others_are_left_out()
    {
        Assert.Equal(MailCodes.NobodyElse, Mails.LeftOut(Mails.Message(Mails.Me, Mails.Me)));
        Assert.Equal(MailCodes.NotMine, Mails.LeftOut(Mails.Message("ann@example.net", "bob@example.net")));
    }

    [Theory]
    [InlineData("Trash.mbox", "", MailCodes.Deleted)]
    [InlineData("Inbox", "Mail/Local Folders/Junk.sbd", MailCodes.Spam)]
    [InlineData("1676417400.M1P2.host:2,ST", "Maildir/cur", MailCodes.Deleted)]
    [InlineData("1676417400.M1P2.host:2,D", "Maildir/cur", MailCodes.Draft)]
    [InlineData("1676417400.M1P2.host:2,S", "Maildir/.INBOX.Entwürfe/cur", MailCodes.Draft)]
    [InlineData("mbox", "Deleted Messages.mbox", MailCodes.Deleted)]
    public void A_folder_leaves_its_mail_out(string name, string folder, string code)
    {
        string text = name.Contains(":2,", StringComparison.Ordinal) ? Mails.FromAnn() : Mails.Box(Mails.FromAnn());
        LeftOutRecord record = Assert.IsType<LeftOutRecord>(Assert.Single(Mails.ReadFiles([Mails.File(text, name, folder)]).Records));

        Assert.Equal(code, record.Code);
    }

    [Fact]
    public void Names_of_folders_with_more_words_tell_nothing() =>
        Assert.IsType<EncounterRecord>(Assert.Single(Mails.ReadFiles(
            [Mails.File(Mails.Box(Mails.FromAnn()), "All mail Including Spam and Trash.mbox", "Takeout/Mail")]).Records));
}
