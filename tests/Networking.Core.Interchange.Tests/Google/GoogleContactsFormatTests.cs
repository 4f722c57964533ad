using System.Text;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Google;
using Networking.Core.Interchange.Tests.Support;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Google;

public class GoogleContactsFormatTests
{
    private static readonly GoogleContactsFormat Format = new();

    private static PersonRecord Person(string header, string row) =>
        Assert.IsType<PersonRecord>(Assert.Single(FormatReader.Read(Format, header + "\n" + row + "\n").Records));

    private static ImportRecord Only(string row) => Assert.Single(FormatReader.Read(Format, GoogleFiles.ShortHeader + "\n" + row + "\n").Records);

    private static bool Recognises(byte[] bytes) => Format.Recognise([FormatReader.FileOf(bytes)]).Any();

    [Theory]
    [InlineData(GoogleFiles.Old)]
    [InlineData(GoogleFiles.New)]
    public void Both_generations_say_the_same_of_a_person(string file)
    {
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(Format, file);
        Assert.Empty(problems);
        PersonRecord ada = Assert.IsType<PersonRecord>(records[0]);
        Assert.Equal(
            new ContactDetails
            {
                GivenName = "Ada Maria",
                FamilyName = "Öberg",
                Emails = ["ada@example.org", "ada@work.example", "a.oberg@work.example"],
                Phones = ["+46 70 123 45 67", "08-123 45"],
                Links = ["https://ada.example/"],
                Employer = "Fjord AB",
                Role = "Engineer",
                ImportantDates = [new("birthday", new AnnualDate(4, 12), 1985), new("anniversary", new AnnualDate(6, 1), 2012)],
            },
            ada.Details);
        Assert.Equal(["Likes tea, \"green\".\nMet in Umeå."], ada.Notes);
        Assert.Equal("email\nada@example.org", ada.Keys[0]);
        Assert.Equal("Choir ::: * myContacts", ada.Attributes.First(pair => pair.Key is "google:Labels" or "google:Group Membership").Value);
        Assert.Equal("Storgatan 1\nUmeå", ada.Attributes["google:Address 1 - Formatted"]);
        Assert.Equal(2, ada.Place.Line);
    }

    [Theory]
    [InlineData(GoogleFiles.Old)]
    [InlineData(GoogleFiles.New)]
    public void A_birthday_without_a_year_has_none(string file) => Assert.Equal(
        [new ImportantDate("birthday", new AnnualDate(2, 29))],
        FormatReader.Read(Format, file).Records.OfType<PersonRecord>().ElementAt(1).Details.ImportantDates);

    [Theory]
    [InlineData(GoogleFiles.Old)]
    [InlineData(GoogleFiles.New)]
    public void A_row_that_names_an_organisation_alone_is_left_out(string file)
    {
        List<ImportRecord> records = FormatReader.Read(Format, file).Records;
        Assert.Equal(3, records.Count);
        Assert.Equal(ImportCodes.PersonOrganisation, Assert.IsType<LeftOutRecord>(records[2]).Code);
    }

    [Theory]
    [InlineData(GoogleFiles.Old)]
    [InlineData(GoogleFiles.New)]
    public void A_spreadsheet_may_have_saved_it(string file)
    {
        string saved = "sep=;\r\n" + Tables.WithDelimiter(file, ';');
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(saved)];
        Assert.True(Recognises(bytes));
        Assert.Equal(Details(FormatReader.Read(Format, file).Records), Details(FormatReader.Read(Format, bytes).Records));
    }

    [Theory]
    [InlineData(GoogleFiles.Old)]
    [InlineData(GoogleFiles.New)]
    public void Utf_16_and_Windows_1252_are_read_and_a_guess_is_told_of(string file)
    {
        ValueList<ContactDetails> said = Details(FormatReader.Read(Format, file).Records);
        byte[] wide = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(file)];
        Assert.True(Recognises(wide));
        Assert.Equal(said, Details(FormatReader.Read(Format, wide).Records));
        byte[] western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(file);
        Assert.True(Recognises(western));
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(Format, western);
        Assert.Equal(said, Details(records));
        Assert.Equal([ImportCodes.EncodingGuessed], problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,")]
    [InlineData("Contact Id,Given Name,Family Name,Emails\n,A,B,")]
    [InlineData("First Name,Last Name,E-mail Address,Job Title\nA,B,,")]
    [InlineData("BEGIN:VCARD\nEND:VCARD\n")]
    [InlineData("")]
    public void Other_files_are_not_recognised(string text) => Assert.False(Recognises(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_name_in_one_piece_is_taken_apart()
    {
        ContactDetails details = Person("Name,Given Name,Family Name,E-mail 1 - Value", "\"Ada King Lovelace, Ph.D.\",,,").Details;
        Assert.Equal(("Ada", "King Lovelace"), (details.GivenName, details.FamilyName));
    }

    [Fact]
    public void Columns_have_any_number_and_stand_in_any_order()
    {
        PersonRecord ada = Person(
            "Event 7 - Value,E-mail 31 - Value,E-mail 31 - Label,Family Name,Given Name,Event 7 - Label",
            "--12-24,ada@example.org,Work,Öberg,Ada,First day");
        Assert.Equal(["ada@example.org"], ada.Details.Emails);
        Assert.Equal([new ImportantDate("First day", new AnnualDate(12, 24))], ada.Details.ImportantDates);
        Assert.Equal("Work", ada.Attributes["google:E-mail 31 - Label"]);
    }

    [Fact]
    public void A_second_employer_is_kept_beside_the_first()
    {
        PersonRecord ada = Person(
            "Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,Organization 2 - Name,Organization 2 - Title",
            "Ada,Öberg,Fjord AB,Engineer,Chess Club,Treasurer");
        Assert.Equal(("Fjord AB", "Engineer"), (ada.Details.Employer, ada.Details.Role));
        Assert.Equal("Chess Club", ada.Attributes["google:Organization 2 - Name"]);
        Assert.Equal("Treasurer", ada.Attributes["google:Organization 2 - Title"]);
    }

    [Theory]
    [InlineData("Ada,Öberg,,31/02/1985,", ImportCodes.DateUnreadable)]
    [InlineData("Ada,Öberg,,12.04.85,", ImportCodes.DateUnreadable)]
    [InlineData("Ada,Öberg,,--02-30,", ImportCodes.DateUnreadable)]
    [InlineData("Ada,Öberg,,0885-04-12,", ImportCodes.DateOutOfRange)]
    public void A_date_that_cannot_be_is_told_of_and_its_text_kept(string row, string code)
    {
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(Format, GoogleFiles.ShortHeader + "\n" + row);
        Assert.Equal([code], problems.Select(problem => problem.Code));
        Assert.Equal(row.Split(',')[3], Assert.IsType<PersonRecord>(Assert.Single(records)).Attributes["google:Birthday"]);
    }

    [Theory]
    [InlineData(" --04-12", null)]
    [InlineData("1604-04-12", null)]
    [InlineData("12 Apr 1985", 1985)]
    [InlineData("12.04.1985", 1985)]
    public void Birthdays_are_read_as_they_occur(string text, int? year) => Assert.Equal(
        [new ImportantDate("birthday", new AnnualDate(4, 12), year)],
        Assert.IsType<PersonRecord>(Only($"Ada,Öberg,,{text},")).Details.ImportantDates);

    [Fact]
    public void A_row_that_names_nobody_is_unreadable_and_an_empty_one_left_out()
    {
        Assert.Equal(ImportCodes.PersonMissing, Assert.IsType<UnreadableRecord>(Only(",,,1985-04-12,")).Code);
        Assert.Equal(ImportCodes.RowEmpty, Assert.IsType<LeftOutRecord>(Only(",, ,,")).Code);
    }

    [Fact]
    public void Names_lose_what_turns_the_direction_of_writing_and_control_characters()
    {
        ContactDetails details = Assert.IsType<PersonRecord>(Only("\u202EAda\u202C,\"Ö\u0007\r\nberg\",,,")).Details;
        Assert.Equal(("Ada", "Ö berg"), (details.GivenName, details.FamilyName));
    }

    [Fact]
    public void Long_notes_are_several()
    {
        PersonRecord ada = Person("Given Name,Family Name,Labels,Notes", $"Ada,Öberg,,{new string('x', 25_000)}");
        Assert.Equal([10_000, 10_000, 5_000], ada.Notes.Select(note => note.Length));
    }

    [Fact]
    public void Limits_are_told_of()
    {
        string rows = string.Concat(Enumerable.Repeat("Ada,Öberg,ada@example.org,,\n", 5));
        List<ImportRecord> records = FormatReader.Read(Format, GoogleFiles.ShortHeader + "\n" + rows, options: new() { MostRecords = 3 }).Records;
        Assert.Equal(4, records.Count);
        Assert.Equal(ImportCodes.TooManyRows, Assert.IsType<UnreadableRecord>(records[3]).Code);
        ImportRecord large = Assert.Single(FormatReader.Read(Format, GoogleFiles.Old, options: new() { MostBytes = 100 }).Records);
        Assert.Equal(ImportCodes.FileTooLarge, Assert.IsType<UnreadableRecord>(large).Code);
        Assert.Equal(ImportCodes.FieldTooLong, Assert.IsType<UnreadableRecord>(Only($"{new string('A', 10_001)},,,,")).Code);
    }

    [Fact]
    public void Broken_rows_cost_themselves_alone()
    {
        (List<ImportRecord> records, _) = FormatReader.Read(
            Format, GoogleFiles.ShortHeader + "\nAda,\"Öberg,,,\nBo,Ek,,,\nCleo,Al\nDan,Dahl,,,\n");
        Assert.Equal(
            [ImportCodes.QuotesBroken, "Bo", ImportCodes.FieldCount, "Dan"],
            records.Select(record => record is UnreadableRecord bad ? bad.Code : ((PersonRecord)record).Details.GivenName));
    }

    private static ValueList<ContactDetails> Details(List<ImportRecord> records) =>
        ValueList.From(records.OfType<PersonRecord>().Select(person => person.Details));
}
