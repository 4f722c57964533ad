using System.Text;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Csv;

public class ContactsCsvTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private static readonly ContactsCsvFormat Format = new();

    private static string Written(params ContactDetails[] people)
    {
        using StringWriter writer = new();
        ContactsCsv.Write(ContactNetworks.Of(people).AsOf(Today), writer);
        return writer.ToString();
    }

    private static ContactDetails ReadBack(ContactDetails person) =>
        Assert.IsType<PersonRecord>(Assert.Single(FormatReader.Read(Format, Written(person)).Records)).Details;

    [Fact]
    public void The_header_is_part_of_the_format() => Assert.Equal(
        "Contact Id,Given Name,Family Name,Emails,Phones,Links,Employer,Role,Field,Time Zone,Kinds,Met At,Met On,Met Through,"
        + "Connected On,Told Of Search,Given Card,Important Dates,Known Since,As Of\r\n",
        Written());

    [Fact]
    public void A_row_holds_all_that_a_contact_has() => Assert.Equal(
        "00000001-0000-0000-0000-000000000002,Ada,\"Öberg, \"\"Addi\"\"\",\"ada@example.org\nada@work.example\",'+46 70 1,https://ada.example/,Fjord AB,"
        + "Engineer,Energy,Europe/Stockholm,\"personal, business\",Umeå,2020-05-01,00000009-0000-0000-0000-000000000002,2021-06-02,yes,yes,"
        + "\"1985-04-12 birthday\n--02-29 leap day\",2026-01-01,2026-11-23\r\n",
        Written(new ContactDetails
        {
            GivenName = "Ada",
            FamilyName = "Öberg, \"Addi\"",
            Emails = ["ada@example.org", "ada@work.example"],
            Phones = ["+46 70 1"],
            Links = ["https://ada.example/"],
            Employer = "Fjord AB",
            Role = "Engineer",
            Field = "Energy",
            Zone = "Europe/Stockholm",
            Kinds = ConnectionKinds.Personal | ConnectionKinds.Business,
            MetAt = "Umeå",
            MetOn = new(2020, 5, 1),
            MetThrough = ContactNetworks.IdOf(9),
            ConnectedOn = new(2021, 6, 2),
            ToldOfSearch = true,
            GivenCard = true,
            ImportantDates = [new("birthday", new AnnualDate(4, 12), 1985), new("leap day", new AnnualDate(2, 29))],
        }).Split("\r\n", 2)[1]);

    [Fact]
    public void No_cell_begins_like_a_formula()
    {
        string[] bad = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "＝1", "\t=1", "\r=1", "'=1", "\u202E=1"];
        string table = Written([.. bad.Select(text => new ContactDetails { GivenName = text, Phones = [text], MetAt = text })]);
        Assert.All(Tables.Rows(table, ',').SelectMany(cells => cells), cell => Assert.DoesNotMatch("^[=+\\-@＝＋－＠\\t\\r\\n]", cell));
    }

    [Fact]
    public void Line_breaks_controls_and_turns_of_direction_do_not_go_out()
    {
        ContactDetails said = ReadBack(new() { GivenName = "A\r\nEND:VCARD\0", FamilyName = "\u202Egnp.exe", Emails = ["a@b.example\nx", "\u200F"], MetAt = "in\ttown" });
        Assert.Equal(("A END:VCARD", "gnp.exe", "in town"), (said.GivenName, said.FamilyName, said.MetAt));
        Assert.Equal(["a@b.example x"], said.Emails);
    }

    [Fact]
    public void A_row_that_somebody_added_is_somebody_new()
    {
        string table = "Emails;Contact Id;given name;Shoe size\nada@example.org;;Ada;38\n;;;\n;;;39\n";
        Assert.Single(Format.Recognise([FormatReader.FileOf(Encoding.UTF8.GetBytes(table))]));
        List<ImportRecord> records = FormatReader.Read(Format, table).Records;
        PersonRecord ada = Assert.IsType<PersonRecord>(records[0]);
        Assert.Null(ada.Contact);
        Assert.Equal("38", ada.Attributes["contacts:Shoe size"]);
        Assert.Equal(["email\nada@example.org", "name\nada\n"], ada.Keys);
        Assert.Equal(ImportCodes.RowEmpty, Assert.IsType<LeftOutRecord>(records[1]).Code);
        Assert.Equal(ImportCodes.PersonMissing, Assert.IsType<UnreadableRecord>(records[2]).Code);
    }

    [Theory]
    [InlineData("Contact Id", "7", ImportCodes.ValueUnreadable)]
    [InlineData("Time Zone", "Mars/Olympus", ImportCodes.ValueUnreadable)]
    [InlineData("Kinds", "enemy", ImportCodes.ValueUnreadable)]
    [InlineData("Kinds", "-1", ImportCodes.ValueUnreadable)]
    [InlineData("Given Card", "maybe", ImportCodes.ValueUnreadable)]
    [InlineData("Met On", "soon", ImportCodes.DateUnreadable)]
    [InlineData("Known Since", "1066-10-14", ImportCodes.DateOutOfRange)]
    [InlineData("Important Dates", "1985-02-30 birthday", ImportCodes.DateUnreadable)]
    public void What_a_column_does_not_take_is_told_of_and_kept(string column, string text, string code)
    {
        string other = column == "Contact Id" ? "Role" : "Contact Id";
        (List<ImportRecord> records, ValueList<ImportProblem> problems) = FormatReader.Read(Format, $"{other},Given Name,{column}\n,Ada,{text}\n");
        Assert.Equal([code], problems.Select(problem => problem.Code));
        PersonRecord ada = Assert.IsType<PersonRecord>(Assert.Single(records));
        Assert.Equal(new ContactDetails { GivenName = "Ada" }, ada.Details);
        Assert.Equal(text, ada.Attributes[$"contacts:{column}"]);
    }

    [Fact]
    public void Nobody_is_met_through_themselves()
    {
        string id = ContactNetworks.IdOf(1).ToString();
        List<ImportRecord> records = FormatReader.Read(Format, $"Contact Id,Given Name,Met Through\n{id},Ada,{id}\n").Records;
        Assert.Null(Assert.IsType<PersonRecord>(records[0]).Details.MetThrough);
    }

    [Fact]
    public void A_text_longer_than_an_entry_takes_is_unreadable_and_many_short_ones_are_not()
    {
        string emails = string.Join('\n', Enumerable.Range(0, 2_000).Select(number => $"ada{number}@example.org"));
        (List<ImportRecord> records, _) = FormatReader.Read(Format, $"Contact Id,Given Name,Emails\n,Ada,\"{emails}\"\n,{new string('x', 10_001)},\n");
        Assert.Equal(2_000, Assert.IsType<PersonRecord>(records[0]).Details.Emails.Count);
        Assert.Equal(ImportCodes.FieldTooLong, Assert.IsType<UnreadableRecord>(records[1]).Code);
    }
}
