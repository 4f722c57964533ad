using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Tests.Support;

namespace Networking.Core.Interchange.Mail.Tests;

public sealed class OwnerTests
{
    private static readonly ImportOptions NameOnly = new() { Me = ["Maria Example"] };

    [Fact]
    public void Sent_mail_tells_whose_mail_it_is()
    {
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = Mails.ReadFiles(
            [
                Mails.File(Mails.Box(Mails.FromAnn()), "Inbox"),
                Mails.File(Mails.Box(Mails.ToAnn()), "Sent.mbox"),
            ],
            NameOnly);

        Assert.Equal([Direction.Theirs, Direction.Mine], records.Cast<EncounterRecord>().Select(record => record.Direction));
        ImportProblem note = Assert.Single(problems);
        Assert.Equal((MailCodes.OwnerLearned, ProblemSeverity.Note), (note.Code, note.Severity));
        Assert.DoesNotContain("example", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_on_less_than_a_tenth_of_sent_mail_is_not_the_seekers()
    {
        IEnumerable<string> mine = Enumerable.Range(0, 20).Select(n => Mails.ToAnn(id: $"{n}@a"));
        string strange = Mails.Message("moved@example.com", "ann@example.net", id: "x@a");
        (List<ImportRecord> records, _) = Mails.ReadFiles(
            [
                Mails.File(Mails.Box([.. mine, strange]), "Sent"),
                Mails.File(Mails.Message("ann@example.net", "moved@example.com", id: "y@a"), "1.eml"),
            ],
            NameOnly);

        Assert.Equal(MailCodes.NotMine, Assert.IsType<LeftOutRecord>(records[^1]).Code);
    }

    [Fact]
    public void Without_sent_mail_the_address_of_most_deliveries_tells()
    {
        string[] delivered = [.. Enumerable.Range(0, 3).Select(n => Mails.FromAnn("Delivered-To: me@example.org", id: $"{n}@a"))];
        string other = Mails.Message("ann@example.net", "list@example.com", "Delivered-To: other@example.org", id: "o@a");
        (List<ImportRecord> records, _) = Mails.ReadAll(Mails.Box([.. delivered, other]), NameOnly);

        Assert.Equal(3, records.OfType<EncounterRecord>().Count());
        Assert.Equal(MailCodes.NotMine, Assert.IsType<LeftOutRecord>(records[3]).Code);
    }

    [Fact]
    public void Mail_that_does_not_tell_asks_for_the_address()
    {
        ImportException e = Assert.Throws<ImportException>(() => Mails.ReadAll(Mails.Box(Mails.FromAnn()), NameOnly));

        Assert.Equal((ImportCodes.OwnerUnknown, "mail.mbox"), (e.Code, e.File));
        Assert.Contains("Me in the options", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_addresses_with_equally_many_deliveries_tell_nothing()
    {
        string box = Mails.Box(Mails.FromAnn("Delivered-To: me@example.org"), Mails.FromAnn("Delivered-To: other@example.org"));

        Assert.Throws<ImportException>(() => Mails.ReadAll(box, NameOnly));
    }
}
