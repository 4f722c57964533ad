using Networking.Core.Contacts;
using NodaTime;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class JoiningTests
{
    private const string Url = "https://www.linkedin.com/in/tove-a";
    private const string Me = "https://www.linkedin.com/in/mira-v";
    private const string OldRow = "Tove,Aaltink,,Kvarnby,Miller,04 Apr 2021\n";

    private static string Message(string name, string url, string conversation = "c1") =>
        $"{conversation},,{name},{url},Mira Vesterhav,2022-01-02 10:00:00 UTC,,Hi,INBOX\n";

    private static string Connection(string url = Url, string company = "Kvarnby", string on = "04 Apr 2021", string name = "Tove,Aaltink") =>
        $"{name},{url},,{company},Miller,{on}\n";

    [Fact]
    public void A_connection_without_address_is_joined_to_the_one_participant_of_equal_name()
    {
        using ExportFolder folder = Of(OldConnections + OldRow, OldMessages + Message("\"TOVÉ  Aaltink, Ph.D.\"", Url));
        ImportPlan result = folder.Read();
        Contact contact = result.View().Named("Tove Aaltink");
        Assert.Equal([Url], contact.Links);
        Assert.Equal("Kvarnby", contact.Employer);
        Assert.Equal(1, result.Count(PlannedAction.AddContact));
    }

    [Fact]
    public void Two_participants_of_that_name_are_kept_apart_and_reported()
    {
        using ExportFolder folder = Of(
            OldConnections + OldRow, OldMessages + Message("Tove Aaltink", Url) + Message("Tove Aaltink", Url + "-2", "c2"));
        ImportPlan result = folder.Read();
        Assert.Equal(3, result.Count(PlannedAction.AddContact));
        Assert.Contains(("Connections.csv", 2, ImportCodes.PersonAmbiguous), result.Places());
        Assert.Empty(folder.Read(result.Network()).Entries);
    }

    [Fact]
    public void Two_connections_of_one_name_are_two_people_and_equal_rows_are_one()
    {
        string rows = OldRow + OldRow + OldRow.Replace("2021", "2022") + OldRow.Replace("Kvarnby", "Sagwerk");
        using ExportFolder folder = Of(OldConnections + rows);
        ImportPlan result = folder.Read();
        Assert.Equal((4, 3, 1), (result.Connections().Records, result.Connections().Taken(), result.LeftOut("connections", ImportCodes.RowRepeated)));
        Assert.Equal(3, result.Added().Select(added => added.Contact).Distinct().Count());
        Assert.Equal(new("Connections.csv", 3), Assert.Single(result.LeftOut, group => group.Code == ImportCodes.RowRepeated).First);
    }

    [Fact]
    public void Addresses_are_compared_normalised()
    {
        using ExportFolder folder = Of(
            Connections + Connection("linkedin.com/in/t%C3%B6ve-a/") + Connection("http://www.linkedin.com/in/TÖVE-A?x=1"),
            OldMessages + Message("Another Name", "https://se.linkedin.com/in/töve-a"));
        ImportPlan result = folder.Read();
        Assert.Equal((1, 1), (result.Count(PlannedAction.AddContact), result.LeftOut("connections", ImportCodes.RowRepeated)));
    }

    [Theory]
    [InlineData("Kvarnby", "04 Apr 2021")]
    [InlineData("Sagwerk", "04 Apr 2021")]
    [InlineData("Kvarnby", "")]
    public void Somebody_known_by_name_and_company_adopts_an_address(string company, string on)
    {
        using ExportFolder old = Of(OldConnections + OldRow);
        Network network = old.Read().Network();
        ContactId id = network.AsOf(new(2099, 1, 1)).Named("Tove Aaltink").Id;
        using ExportFolder newer = Of(Connections + Connection(company: company, on: on) + Connection(Url + "-x", on: "05 May 2022", name: "Rein,Dalbeck"));
        ImportPlan result = newer.Read(network);
        Assert.Equal((1, 1), (result.Count(PlannedAction.AddContact), result.Count(PlannedAction.UpdateContact)));
        ContactUpdated update = Assert.Single(result.Entries.OfType<ContactUpdated>());
        Assert.Equal((id, new LocalDate(2022, 5, 5)), (update.Contact, update.On));
        Assert.Equal([Url], update.Details.Links);
        Network both = result.Network(network);
        Assert.Empty(newer.Read(both).Entries);
        Assert.Empty(old.Read(both).Entries);
        Assert.Equal(id, both.Resolve(ContactId.FromSource(Seeker, "linkedin", "linkedin.com/in/tove-a")));
    }

    [Fact]
    public void Two_who_could_adopt_are_kept_apart_and_reported()
    {
        using ExportFolder old = Of(OldConnections + OldRow);
        using ExportFolder newer = Of(Connections + Connection() + Connection(Url + "-2"));
        ImportPlan result = newer.Read(old.Read().Network());
        Assert.Equal(2, result.Count(PlannedAction.AddContact));
        Assert.Equal([ImportCodes.PersonAmbiguous, ImportCodes.PersonAmbiguous], result.Codes());
    }

    [Fact]
    public void A_participant_of_a_later_export_lends_the_address_to_a_known_name()
    {
        using ExportFolder old = Of(OldConnections + OldRow);
        Network network = old.Read().Network();
        using ExportFolder newer = Of(null, OldMessages + Message("Tove Aaltink", Url));
        ImportPlan result = newer.Read(network);
        Assert.Equal((0, 1), (result.Count(PlannedAction.AddContact), result.Count(PlannedAction.UpdateContact)));
        Assert.Equal([Url], result.View(network).Named("Tove Aaltink").Links);
    }

    [Fact]
    public void A_new_address_of_the_same_connection_is_one_more_alias()
    {
        using ExportFolder old = Of(Connections + Connection(), OldMessages + Message("Tove Aaltink", Url));
        Network network = old.Read().Network();
        using ExportFolder newer = Of(Connections + Connection(Url + "-renamed"), OldMessages + Message("Tove Aaltink", Url + "-renamed"));
        ImportPlan result = newer.Read(network);
        Assert.Equal((0, 1, 1), (result.Count(PlannedAction.AddContact), result.Count(PlannedAction.UpdateContact), result.MessageRows().Known));
        Assert.Equal([Url, Url + "-renamed"], result.View(network).Named("Tove Aaltink").Links);
    }

    [Fact]
    public void A_contact_written_by_hand_is_found_by_address_and_keeps_its_id_and_words()
    {
        ContactId id = new(new("0aa1b2c3-0000-4000-8000-000000000001"));
        Network network = Network.Empty.Record(new ContactAdded
        {
            Id = new(new("0aa1b2c3-0000-4000-8000-000000000002")),
            On = new(2020, 1, 1),
            Contact = id,
            Details = new() { GivenName = "Tove", Employer = "By hand", Links = [Url] },
        });
        using ExportFolder folder = Of(Connections + Connection(), OldMessages + Message("Tove Aaltink", Url));
        ImportPlan result = folder.Read(network);
        Contact contact = result.View(network).Named("Tove Aaltink");
        Assert.Equal((id, "By hand", "Miller"), (contact.Id, contact.Employer, contact.Role));
        Assert.Equal([id], Assert.Single(result.Messages()).Contacts);
        Assert.Empty(folder.Read(result.Network(network)).Entries);
    }
}
