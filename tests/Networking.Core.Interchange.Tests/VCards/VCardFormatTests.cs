using System.Text;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using Networking.Core.Interchange.VCards;
using NodaTime;

namespace Networking.Core.Interchange.Tests.VCards;

public class VCardFormatTests
{
    private static readonly VCardFormat Format = new();

    private static PersonRecord Person(string lines) => Assert.IsType<PersonRecord>(Record(lines));

    private static ImportRecord Record(string lines) =>
        Assert.Single(FormatReader.Read(Format, $"BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n").Records);

    private static string Sample(string name) => Repository.PathOf("tests", "Networking.Core.Interchange.Tests", "VCards", "Samples", name);

    [Theory]
    [InlineData("BEGIN:VCARD\r\n", "utf-8", true)]
    [InlineData("\r\n \n begin:vCard\rVERSION", "utf-8", true)]
    [InlineData("BEGIN:VCARD\n", "utf-16", true)]
    [InlineData("BEGIN:VCARD\n", "utf-16BE", true)]
    [InlineData("BEGIN:VCALENDAR\n", "utf-8", false)]
    [InlineData("BEGIN:VCARDS\n", "utf-8", false)]
    [InlineData("Name\nBEGIN:VCARD", "utf-8", false)]
    [InlineData("", "utf-8", false)]
    public void Files_are_recognised_by_their_first_line(string text, string encoding, bool recognised) =>
        Assert.Equal(recognised, Format.Recognise([FormatReader.FileOf(Encoding.GetEncoding(encoding).GetBytes(text))]).Any());

    [Fact]
    public void An_address_book_gives_people_with_all_that_they_have()
    {
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(Format, File.ReadAllBytes(Sample("address-book-30.vcf")), "a.vcf");
        Assert.Empty(problems);
        PersonRecord ylva = Assert.IsType<PersonRecord>(records[0]);
        Assert.Equal(
            new ContactDetails
            {
                GivenName = "Ylva",
                FamilyName = "Lindholm",
                Emails = ["ylva@example.org", "ylva.lindholm@example.net"],
                Phones = ["+46 70 000 02 01"],
                Links = ["https://www.example.org/ylva", "https://www.linkedin.com/in/ylva-lindholm-invented"],
                Employer = "Nordic Paper, Pulp & Co",
                Role = "Head of Sales",
                ImportantDates = [new("birthday", new(5, 12))],
            },
            ylva.Details);
        Assert.Equal(["Met at the fair in Lund.\nLikes rowing, and long letters that are longer than a line of a card may be."], ylva.Notes);
        Assert.Equal(new LocalDate(2025, 3, 4), ylva.SaidOn);
        Assert.Equal("id\n7d3f6a0e-1111-4222-8333-444455556666", ylva.Keys[0]);
        Assert.Equal(ImportCodes.PersonOrganisation, Assert.IsType<LeftOutRecord>(records[1]).Code);
        Assert.Equal("a.vcf(22)", records[1].Place.ToString());
        Assert.Equal("Hélène", Assert.IsType<PersonRecord>(records[2]).Details.GivenName);
    }

    [Fact]
    public void Cards_of_today_and_of_old_telephones_are_read()
    {
        (List<ImportRecord> records, _) = FormatReader.Read(Format, File.ReadAllBytes(Sample("modern-40.vcf")));
        ContactDetails tomas = Assert.IsType<PersonRecord>(records[0]).Details;
        Assert.Equal(("Europe/Prague", "Sklo Novák s.r.o."), (tomas.Zone, tomas.Employer));
        Assert.Equal(["+420-200-000-401 ext. 12"], tomas.Phones);
        Assert.Equal([new("birthday", new(2, 29)), new("anniversary", new(6, 18), 2010)], tomas.ImportantDates);
        Assert.Equal(ImportCodes.CardGroup, Assert.IsType<LeftOutRecord>(records[1]).Code);
        (records, _) = FormatReader.Read(Format, File.ReadAllBytes(Sample("telephone-21.vcf")));
        Assert.Equal(["Åsa Sjögren", "Ben Okonkwo"], records.OfType<PersonRecord>().Select(person => $"{person.Details.GivenName} {person.Details.FamilyName}"));
    }

    [Theory]
    [InlineData("BDAY:1985-04-03", 4, 3, 1985)]
    [InlineData("BDAY:19850403T101112Z", 4, 3, 1985)]
    [InlineData("BDAY:--0229", 2, 29, null)]
    [InlineData("BDAY:--02-29", 2, 29, null)]
    [InlineData("BDAY;VALUE=date:1604-05-12", 5, 12, null)]
    [InlineData("BDAY;X-APPLE-OMIT-YEAR=1700:1700-05-12", 5, 12, null)]
    [InlineData("BDAY:2001-02-29", 2, 29, 2001)]
    public void Dates_have_a_day_and_may_have_a_year(string line, int month, int day, int? year) =>
        Assert.Equal([new ImportantDate("birthday", new(month, day), year)], Person("FN:Tove\n" + line).Details.ImportantDates);

    [Theory]
    [InlineData("BDAY:1985-04")]
    [InlineData("BDAY:1985")]
    [InlineData("BDAY:---12")]
    [InlineData("BDAY:1985-13-01")]
    [InlineData("BDAY:circa 1800")]
    [InlineData("BDAY:19-8504-03")]
    [InlineData("X-ABDATE:1985-04-03")]
    public void A_date_without_a_day_or_a_name_is_kept_with_a_warning(string line)
    {
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(Format, $"BEGIN:VCARD\nVERSION:3.0\nFN:Tove\n{line}\nEND:VCARD\n");
        PersonRecord person = Assert.IsType<PersonRecord>(Assert.Single(records));
        Assert.Empty(person.Details.ImportantDates);
        Assert.Equal(line, person.Attributes["vcard"]);
        Assert.Equal(ImportCodes.DateUnreadable, Assert.Single(problems).Code);
    }

    [Theory]
    [InlineData("FN:Greta van der Berg", "Greta van der", "Berg")]
    [InlineData("FN:Mr. John Public\\, Esq.", "Mr. John", "Public")]
    [InlineData("FN:Cher", "Cher", null)]
    [InlineData("FN:x\nN:Berg;Greta,Anna", "Greta Anna", "Berg")]
    [InlineData("FN:g@example.org\nEMAIL:g@example.org", null, null)]
    [InlineData("FN:Ylva\\nEND:VCARD \u202Egro", "Ylva END:VCARD", "gro")]
    public void Names_come_from_N_and_else_from_FN(string lines, string? given, string? family)
    {
        ContactDetails details = Person(lines).Details;
        Assert.Equal((given, family), (details.GivenName, details.FamilyName));
    }

    [Theory]
    [InlineData("X-ADDRESSBOOKSERVER-KIND:group\nFN:Friends", ImportCodes.CardGroup)]
    [InlineData("KIND:org\nFN:Paper", ImportCodes.PersonOrganisation)]
    [InlineData("FN:Paper\nORG:Paper;\nTEL:1", ImportCodes.PersonOrganisation)]
    public void Cards_of_others_than_people_are_left_out(string lines, string code) =>
        Assert.Equal(code, Assert.IsType<LeftOutRecord>(Record(lines)).Code);

    [Fact]
    public void Addresses_that_are_none_are_kept_and_not_used()
    {
        PersonRecord person = Person("FN:Tove\nEMAIL:nobody\nURL:javascript:alert(document.cookie)\nIMPP:xmpp:a@b.c\nURL:http\\://example.org\nURL:www.example.com");
        Assert.Equal(["http://example.org", "www.example.com"], person.Details.Links);
        Assert.Empty(person.Details.Emails);
        Assert.Contains("EMAIL:nobody", person.Attributes["vcard"], StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_hold_and_nothing_is_lost_in_silence()
    {
        string card = "BEGIN:VCARD\nVERSION:3.0\nFN:Tove\nPHOTO;ENCODING=b:AAAA\nEND:VCARD\n";
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(Format, "x\n" + card + card + card, options: new() { MostRecords = 2 });
        Assert.Equal([ImportCodes.CardOutside, null, null, ImportCodes.TooManyRows], records.Select(record => (record as UnreadableRecord)?.Code));
        Assert.Equal(ImportCodes.MediaSkipped, Assert.Single(problems).Code);
        Assert.Equal(ImportCodes.FileTooLarge, Assert.IsType<UnreadableRecord>(Assert.Single(FormatReader.Read(Format, card, options: new() { MostBytes = 9 }).Records)).Code);
        Assert.Equal(ImportCodes.PersonMissing, Assert.IsType<UnreadableRecord>(Record("TITLE:Boss")).Code);
        Assert.Equal(ImportCodes.FieldTooLong, Assert.Single(FormatReader.Read(Format, "BEGIN:VCARD\nVERSION:3.0\nFN:Tove\nORG:" + new string('x', 10_001) + "\nEND:VCARD\n").Problems).Code);
        Assert.Equal([10_000, 1], Person("FN:Tove\nNOTE:" + new string('x', 10_000) + "y").Notes.Select(note => note.Length));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VCardFormat { MostProperties = 0 });
    }

    [Fact]
    public void Photos_are_kept_where_that_is_asked_for() =>
        Assert.Equal(
            "PHOTO:data:image/jpeg;base64,AAAA",
            Assert.IsType<PersonRecord>(Assert.Single(FormatReader.Read(
                new VCardFormat { KeepPhotos = true }, "BEGIN:VCARD\nVERSION:3.0\nFN:Tove\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\nEND:VCARD\n").Records)).Attributes["vcard"]);

    [Theory]
    [InlineData("utf-16", 0)]
    [InlineData("windows-1252", 1)]
    public void Another_encoding_is_not_garbled_and_a_guess_warned_of_once(string name, int warnings)
    {
        string card = "BEGIN:VCARD\nVERSION:3.0\nFN:Åsa Öberg\nORG:Mjölnare\nEND:VCARD\n";
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(name)?.GetBytes(card) ?? Encoding.GetEncoding(name).GetBytes(card);
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(Format, bytes);
        ContactDetails details = Assert.IsType<PersonRecord>(Assert.Single(records)).Details;
        Assert.Equal(("Åsa", "Öberg", "Mjölnare"), (details.GivenName, details.FamilyName, details.Employer));
        Assert.Equal(Enumerable.Repeat(ImportCodes.EncodingGuessed, warnings), problems.Select(problem => problem.Code));
    }
}
