using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.VCards;
using NodaTime;

namespace Networking.Core.Interchange.Tests.VCards;

public class ExportTests
{
    private static readonly ContactId Ylva = new(new("0aa1b2c3-0000-4000-8000-000000000001"));
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static int _ids = 100;

    private static EntryId NextId() => new(new Guid(++_ids, 0, 0, new byte[8]));

    private static PersonRecord Person(string lines) => Assert.IsType<PersonRecord>(VCardContacts.ToRecord(
        VCardReader.ReadText(new StringReader($"BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n")).Single(), new("a.vcf", 1)));

    private static Network Imported(string lines)
    {
        PersonRecord person = Person(lines);
        return Network.Empty.Record(new ContactAdded
        {
            Id = NextId(),
            On = new(2026, 1, 1),
            Contact = Ylva,
            Details = person.Details,
            Source = VCardFormat.Source,
            Attributes = person.Attributes,
        });
    }

    private static string[] Export(Network network, VCardVersion version = VCardVersion.V40, bool withNotes = false)
    {
        using StringWriter writer = new();
        Assert.Equal(1, VCardContacts.WriteAll(network, Today, writer, version, withNotes));
        return writer.ToString().Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
    }

    [Fact]
    public void What_the_model_has_no_word_for_goes_out_as_it_came_in()
    {
        string[] lines = Export(Imported(
            "N:Lindholm;Ylva;Maria;Dr.;\nFN:Dr. Ylva Maria Lindholm\nORG:Paper;Sales\nORG:Side Job\nTITLE:Boss\nROLE:Leads\nitem1.EMAIL;type=WORK:y@example.org\nitem1.X-ABLabel:Office\nTEL;TYPE=CELL,pref:1\nCATEGORIES:Rowing,Fairs\nBDAY:1985-04\nX-ANY:thing\nUID:abc\nREV:2025-01-01\nPRODID:x"));
        Assert.Equal(
            [
                "BEGIN:VCARD", "VERSION:4.0", "FN:Dr. Ylva Maria Lindholm", "N:Lindholm;Ylva;Maria;Dr.;", "item1.EMAIL;TYPE=WORK:y@example.org",
                "TEL;TYPE=CELL;PREF=1:1", "ORG:Paper;Sales", "TITLE:Boss", $"X-NETWORKING-CONTACT:{Ylva}", "X-NETWORKING-KNOWN-SINCE:2026-01-01", "X-NETWORKING-AS-OF:2026-11-23", "ORG:Side Job", "ROLE:Leads", "item1.X-ABLABEL:Office",
                "CATEGORIES:Rowing,Fairs", "BDAY:1985-04", "X-ANY:thing", "UID:abc", "END:VCARD", "",
            ],
            lines);
    }

    [Theory]
    [InlineData("1958-06-21", "19580621")]
    [InlineData("19580621", "19580621")]
    [InlineData("1604-06-21", "--0621")]
    [InlineData("1958-06", "1958-06")]
    [InlineData("1958-06-21T10:00:00Z", "1958-06-21T10:00:00Z")]
    public void Dates_of_an_older_card_are_written_as_the_new_version_writes_them(string old, string now)
    {
        VCard card = VCardReader.ReadText(new StringReader($"BEGIN:VCARD\nVERSION:3.0\nFN:A\nBDAY:{old}\nEND:VCARD\n")).Single();
        using StringWriter writer = new();
        VCardWriter.Write(writer, [card]);
        Assert.Contains($"\r\nBDAY:{now}\r\n", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains($"BDAY:{now}", Export(Imported($"FN:A\nBDAY:{old}")));
    }

    [Fact]
    public void A_later_word_of_the_seeker_wins_over_what_was_kept()
    {
        Network network = Imported("N:Lindholm;Ylva;Maria;;\nFN:Ylva Maria Lindholm\nORG:Paper;Sales\nORG:Side Job\nTITLE:Boss")
            .Record(new ContactUpdated { Id = NextId(), On = new(2026, 2, 1), Contact = Ylva, Details = new() { FamilyName = "Berg", Employer = "Glass" } });
        string[] lines = Export(network);
        Assert.Contains("FN:Ylva Berg", lines);
        Assert.Contains("N:Berg;Ylva;;;", lines);
        Assert.Contains("ORG:Glass", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Maria", StringComparison.Ordinal) || line.Contains("Side Job", StringComparison.Ordinal));
    }

    [Fact]
    public void What_goes_out_comes_in_as_the_same()
    {
        PersonRecord person = Person("N:Lindholm;Ylva;;Dr.;\nFN:Dr. Ylva Lindholm\nBDAY:1985-04-03\nEMAIL;TYPE=HOME:y@example.org\nADR:;;Street 1;Town\nUID:abc");
        Contact contact = Imported("N:Lindholm;Ylva;;Dr.;\nFN:Dr. Ylva Lindholm\nBDAY:1985-04-03\nEMAIL;TYPE=HOME:y@example.org\nADR:;;Street 1;Town\nUID:abc").AsOf(Today)[Ylva].Contact;
        VCard card = VCardContacts.ToCard(contact, [], person.Attributes["vcard"]);
        PersonRecord again = Assert.IsType<PersonRecord>(VCardContacts.ToRecord(card, new("a.vcf", 1)));
        Assert.Equal(person.Details, again.Details);
        Assert.Equal(person.Keys, again.Keys);
        Assert.Equal(
            person.Attributes["vcard"].Split('\n').Order(StringComparer.Ordinal), again.Attributes["vcard"].Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Notes_go_out_when_asked_for_but_never_what_was_told_in_confidence()
    {
        Network network = Imported("FN:Ylva Lindholm")
            .Record(new FactNoted { Id = NextId(), On = new(2026, 2, 1), Contact = Ylva, Text = "Rows, and\nsails." })
            .Record(new FactNoted { Id = NextId(), On = new(2026, 2, 1), Contact = Ylva, Text = "Will leave.", InConfidence = true });
        Assert.DoesNotContain(Export(network), line => line.StartsWith("NOTE", StringComparison.Ordinal));
        Assert.Equal(["NOTE:Rows\\, and\\nsails."], Export(network, withNotes: true).Where(line => line.StartsWith("NOTE", StringComparison.Ordinal)));
    }

    [Fact]
    public void Dates_without_a_year_are_written_as_each_version_can()
    {
        Network network = Imported("FN:Ylva Lindholm\nBDAY:--0229\nitem1.X-ABDATE:2010-06-18\nitem1.X-ABLabel:_$!<Anniversary>!$_");
        Assert.Contains("BDAY:--0229", Export(network));
        Assert.Contains("BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29", Export(network, VCardVersion.V30));
    }

    [Fact]
    public void Erased_people_and_hostile_names_do_not_come_out()
    {
        Network network = Network.Empty.Record(new ContactAdded
        {
            Id = NextId(),
            On = new(2026, 1, 1),
            Contact = Ylva,
            Details = new() { GivenName = "Ylva\r\nEND:VCARD", FamilyName = "\u202Egreb;,\\", Links = ["https://x.org/\r\nTEL:1"] },
        });
        string[] lines = Export(network);
        Assert.Contains("N:greb\\;\\,\\\\;Ylva END:VCARD;;;", lines);
        Assert.Single(lines, line => line == "END:VCARD");
        Assert.DoesNotContain(lines, line => line.StartsWith("TEL", StringComparison.Ordinal));
        using StringWriter none = new();
        Assert.Equal(0, VCardContacts.WriteAll(network.Record(new ContactErased { Id = NextId(), On = Today, Contacts = [Ylva] }), Today, none));
        Assert.Empty(none.ToString());
    }

    [Fact]
    public void Media_and_preferences_change_with_the_version()
    {
        VCard card = VCardReader.ReadText(
            new StringReader("BEGIN:VCARD\nVERSION:2.1\nFN:A; B, C\nTEL;PREF;CELL:1\nPHOTO;JPEG;BASE64:AAAA\n\nEND:VCARD\n"), new() { KeepMedia = true }).Single();
        Assert.Equal("FN:A\\; B\\, C|TEL;TYPE=CELL;PREF=1:1|PHOTO:data:image/jpeg;base64,AAAA", Lines(card, VCardVersion.V40));
        VCard modern = VCardReader.ReadText(new StringReader(Write(card, VCardVersion.V40)), new() { KeepMedia = true }).Single();
        Assert.Equal("N:;;;;|FN:A\\; B\\, C|TEL;TYPE=CELL,pref:1|PHOTO;ENCODING=B;TYPE=jpeg:AAAA", Lines(modern, VCardVersion.V30));

        static string Lines(VCard card, VCardVersion version) => string.Join('|', Write(card, version).Split("\r\n")[2..^2]);

        static string Write(VCard card, VCardVersion version)
        {
            using StringWriter writer = new();
            VCardWriter.Write(writer, [card], version);
            return writer.ToString();
        }
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new VCardProperty("A B", ""));
        Assert.Throws<ArgumentException>(() => new VCardProperty("end", ""));
        Assert.Throws<ArgumentException>(() => new VCardProperty("A", "") { Group = "a.b" });
        Assert.Throws<ArgumentException>(() => new VCardParameter("A:", "x"));
        Assert.Throws<ArgumentException>(() => new VCardParameter("A"));
        using StringWriter writer = new();
        Assert.Throws<ArgumentOutOfRangeException>(() => VCardWriter.Write(writer, [], VCardVersion.V21));
    }
}
