using System.Text;
using Networking.Core.Contacts;
using NodaTime;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class ConnectionErasTests
{
    private const string Preamble = "Notes:\n\"When exporting, you may notice that some, of the \"\"addresses\"\" are missing, using this setting.\"\n\n";

    [Fact]
    public void The_first_era_has_no_preamble_no_urls_and_no_newline_at_the_end()
    {
        using ExportFolder folder = Of(OldConnections + "Tove,Aaltink,tove@example.org,Kvarnby,Miller,04 Apr 2021");
        Contact contact = folder.Read().View().Named("Tove Aaltink");
        Assert.Equal(("Kvarnby", "Miller", new LocalDate(2021, 4, 4)), (contact.Employer, contact.Role, contact.ConnectedOn));
        Assert.Equal(["tove@example.org"], contact.Emails);
    }

    [Fact]
    public void The_second_era_has_a_preamble_and_hidden_rows()
    {
        using ExportFolder folder = Of(Preamble + OldConnections + "Tove,Aaltink,,Kvarnby,Miller,04 Apr 2021\n,,,,,05 Apr 2021\n,,,,,06 Apr 2021\n");
        ImportPlan result = folder.Read();
        Assert.Equal((3, 1, 2), (result.Connections().Records, result.Connections().Taken(), result.LeftOut("connections", ImportCodes.PeopleHidden)));
        Assert.Equal(new("Connections.csv", 6), Assert.Single(result.LeftOut, group => group.Code == ImportCodes.PeopleHidden).First);
    }

    [Fact]
    public void The_third_era_has_urls()
    {
        using ExportFolder folder = Of(Preamble + Connections + "Tove,Aaltink,https://www.linkedin.com/in/tove-a,,Kvarnby,Miller,04 Apr 2021\n");
        ContactAdded added = Assert.Single(folder.Read().Added());
        Assert.Equal(ContactId.FromSource(Seeker, "linkedin", "linkedin.com/in/tove-a"), added.Contact);
        Assert.Equal(new LocalDate(2021, 4, 4), added.On);
        Assert.Equal(["https://www.linkedin.com/in/tove-a"], added.Details.Links);
        Assert.Equal("linkedin", added.Source);
    }

    [Fact]
    public void The_latest_era_quotes_everything()
    {
        string quoted = "\"First Name\",\"Last Name\",\"URL\",\"Email Address\",\"Company\",\"Position\",\"Connected On\"\n"
            + "\"Tove\",\"Aaltink\",\"\",\"\",\"Kvarnby, north\",\"\",\"04 Apr 2021\"\n";
        using ExportFolder folder = Of(quoted);
        Assert.Equal("Kvarnby, north", folder.Read().View().Named("Tove Aaltink").Employer);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void A_file_saved_again_by_a_spreadsheet_is_read(string mark)
    {
        string text = mark + Preamble.Replace("\n", "\r\n") + Connections.Replace("\n", "\r\n") + "Tove,Aaltink,,,Kvarnby,Miller,4-Apr-21,,\r\n,,,,,,,,\r\n";
        using ExportFolder folder = Of(text);
        ImportPlan result = folder.Read();
        Assert.Equal(new LocalDate(2021, 4, 4), result.View().Named("Tove Aaltink").ConnectedOn);
        Assert.Equal(1, result.LeftOut("connections", ImportCodes.PeopleHidden));
    }

    [Fact]
    public void Semicolons_of_a_spreadsheet_are_told_from_commas()
    {
        using ExportFolder folder = Of(Connections.Replace(',', ';') + "Tove;Aaltink;;;Kvarnby;Miller, first;04 Apr 2021\n");
        Assert.Equal("Miller, first", folder.Read().View().Named("Tove Aaltink").Role);
    }

    [Fact]
    public void Columns_in_english_may_be_missing_reordered_and_unknown()
    {
        using ExportFolder folder = Of("Connected On,Shoe Size,Last Name,First Name\n04 Apr 2021,43,Aaltink,Tove\n");
        Assert.Equal(new LocalDate(2021, 4, 4), folder.Read().View().Named("Tove Aaltink").ConnectedOn);
    }

    [Theory]
    [InlineData("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verknüpft am\n", "https://www.linkedin.com/in/tove-a,", "04 März 2021")]
    [InlineData("Prénom,Nom,Adresse e-mail,Société,Poste,Date\n", "", "04 mars 2021")]
    public void A_header_of_another_language_is_known_by_the_shape_below(string header, string url, string date)
    {
        using ExportFolder folder = Of(header + $"Tove,Aaltink,{url},Kvarnby,Miller,{date}\n");
        Contact contact = folder.Read().View().Named("Tove Aaltink");
        Assert.Equal(("Kvarnby", new LocalDate(2021, 3, 4)), (contact.Employer, contact.ConnectedOn));
    }

    [Fact]
    public void A_header_of_another_language_in_another_order_is_an_error_that_says_so()
    {
        using ExportFolder folder = Of("Nachname,Verknüpft am,URL\nAaltink,04 März 2021,https://www.linkedin.com/in/tove-a\n");
        ImportException error = Assert.Throws<ImportException>(() => folder.Read());
        Assert.Equal((ImportCodes.HeaderUnknown, "Connections.csv"), (error.Code, error.File));
    }

    [Fact]
    public void Numbered_files_and_other_cases_are_found_in_a_complete_export()
    {
        using ExportFolder folder = new();
        folder.Add("CONNECTIONS_1.csv", Connections + "Tove,Aaltink,,,,,04 Apr 2021\n")
            .Add("connections_2.csv", Connections + "Rein,Dalbeck,,,,,05 Apr 2021\n")
            .Add("Comments_34875879.csv", "Date,Link,Message\n")
            .Add("guide_messages.csv", "CONVERSATION ID,FROM,TO,DATE\n1,A,B,x\n");
        Assert.Equal(2, folder.Read().Count(PlannedAction.AddContact));
    }

    [Theory]
    [InlineData(Connections)]
    [InlineData("No data found\n")]
    [InlineData("")]
    public void A_file_without_rows_is_no_error(string text)
    {
        using ExportFolder folder = Of(text);
        ImportPlan result = folder.Read();
        Assert.Empty(result.Entries);
        Assert.DoesNotContain(result.Problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void Utf16_is_read_with_a_mark_and_guessed_without()
    {
        string text = Connections + "Tövé,Aaltink,,,,,04 Apr 2021\n";
        foreach (Encoding encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            using ExportFolder marked = new();
            marked.Add("Connections.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
            Assert.Empty(marked.Read().Codes());
            marked.Read().View().Named("Tövé Aaltink");
        }

        using ExportFolder bare = new();
        bare.Add("Connections.csv", Encoding.Unicode.GetBytes(text));
        Assert.Contains(ImportCodes.EncodingGuessed, bare.Read().Codes());
        bare.Read().View().Named("Tövé Aaltink");
        bare.Add("Connections.csv", Encoding.BigEndianUnicode.GetBytes(text)).Read().View().Named("Tövé Aaltink");
    }

    [Fact]
    public void Windows_1252_is_read_and_told()
    {
        using ExportFolder folder = new();
        folder.Add("Connections.csv", [.. Encoding.Latin1.GetBytes(Connections + "Töv\u00e9,Aaltink,,,Bj\u00f6rk \u0080,,04 Apr 2021\n")]);
        ImportPlan result = folder.Read();
        Assert.Contains(ImportCodes.EncodingGuessed, result.Codes());
        Assert.Equal("Björk €", result.View().Named("Tövé Aaltink").Employer);
    }

    [Fact]
    public void One_broken_byte_does_not_garble_the_accents_of_the_rest()
    {
        using ExportFolder folder = new();
        byte[] text = Encoding.UTF8.GetBytes(Connections + "Tövé,Aaltink,,,@,,04 Apr 2021\n");
        text[Array.IndexOf(text, (byte)'@')] = 0xFF;
        ImportPlan result = folder.Add("Connections.csv", text).Read();
        Assert.Contains(ImportCodes.EncodingGuessed, result.Codes());
        result.View().Named("Tövé Aaltink");
    }
}
