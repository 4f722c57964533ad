using Networking.Core.Contacts;
using NodaTime;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class ReimportTests
{
    private const string Tove = "https://www.linkedin.com/in/tove-a";
    private const string First = "Tove,Aaltink,https://www.linkedin.com/in/tove-a,,Kvarnby,Miller,04 Apr 2021\n";
    private const string Second = "Tove,Aaltink-Berg,https://www.linkedin.com/in/tove-a,tove@example.org,Sagwerk,Sawyer,04 Apr 2021\n";
    private const string NewFriend = "Rein,Dalbeck,https://www.linkedin.com/in/rein-d,,,,06 Jun 2023\n";

    private static string Message(string at) =>
        $"c1,,Tove Aaltink,{Tove},Mira Vesterhav,,{at} 10:00:00 UTC,,Hi,INBOX\n";

    [Fact]
    public void A_newer_export_gives_only_the_difference()
    {
        using ExportFolder old = Of(Connections + First, Messages + Message("2022-01-02"));
        using ExportFolder newer = Of(Connections + Second + NewFriend, Messages + Message("2023-07-08") + Message("2022-01-02"));
        Network network = old.Read().Network();
        ImportPlan result = newer.Read(network);
        Assert.Equal((1, 1, 1, 1), (result.Count(PlannedAction.AddContact), result.Count(PlannedAction.UpdateContact), result.MessageRows().Changing, result.MessageRows().Known));
        ContactUpdated update = Assert.Single(result.Entries.OfType<ContactUpdated>());
        Assert.Equal(new LocalDate(2023, 7, 8), update.On);
        Assert.Equal(new ContactDetails { FamilyName = "Aaltink-Berg", Emails = ["tove@example.org"], Employer = "Sagwerk", Role = "Sawyer" }, update.Details);
        Assert.Equal(3, result.Entries.Count());
        Assert.Empty(newer.Read(result.Network(network)).Entries);
    }

    [Fact]
    public void The_newest_export_wins_in_whatever_order_they_are_imported()
    {
        using ExportFolder old = Of(Connections + First);
        using ExportFolder newer = Of(Connections + Second + NewFriend);
        Network network = newer.Read().Network();
        Assert.Empty(old.Read(network).Entries);
        Network otherWay = newer.Read(old.Read().Network()).Network(old.Read().Network());
        Assert.Equal("Sagwerk", otherWay.AsOf(new(2099, 1, 1)).Named("Tove Aaltink-Berg").Employer);
    }

    [Fact]
    public void Going_back_to_an_earlier_employer_is_a_change_like_any_other()
    {
        Network network = Network.Empty;
        foreach ((string company, string day) in new[] { ("Kvarnby", "2022-01-02"), ("Sagwerk", "2023-01-02"), ("Kvarnby", "2024-01-02") })
        {
            using ExportFolder folder = Of(Connections + First.Replace("Kvarnby", company), Messages + Message(day));
            network = folder.Read(network).Network(network);
            Assert.Equal(company, network.AsOf(new(2099, 1, 1)).Named("Tove Aaltink").Employer);
        }
    }

    [Fact]
    public void The_day_of_the_export_can_be_given()
    {
        using ExportFolder old = Of(Connections + First);
        using ExportFolder newer = Of(Connections + Second);
        ImportPlan result = newer.Read(old.Read().Network(), new() { ExportedOn = new LocalDate(2026, 1, 2) });
        Assert.Equal(new LocalDate(2026, 1, 2), Assert.Single(result.Entries).On);
    }

    [Fact]
    public void An_empty_cell_takes_nothing_away()
    {
        using ExportFolder old = Of(Connections + First);
        using ExportFolder newer = Of(Connections + $"Tove,Aaltink,{Tove},,,,04 Apr 2021\n");
        Assert.Empty(newer.Read(old.Read().Network()).Entries);
    }

    [Fact]
    public void A_participant_who_connects_later_is_updated()
    {
        using ExportFolder old = Of(null, Messages + Message("2020-01-02"));
        using ExportFolder newer = Of(Connections + First, Messages + Message("2020-01-02"));
        Network network = old.Read().Network();
        Contact contact = newer.Read(network).View(network).Named("Tove Aaltink");
        Assert.Equal((new LocalDate(2021, 4, 4), "Kvarnby"), (contact.ConnectedOn, contact.Employer));
    }

    [Fact]
    public void The_erased_stay_erased()
    {
        using ExportFolder folder = Of(Connections + First + NewFriend, Messages + Message("2022-01-02"));
        Network network = Erase(folder.Read().Network(), "Tove Aaltink");
        using ExportFolder newer = Of(Connections + Second + NewFriend, Messages + Message("2023-07-08") + Message("2022-01-02"));
        ImportPlan result = newer.Read(network);
        Assert.Empty(result.Entries);
        Assert.Equal((1, 1, 1), (result.LeftOut("connections", ImportCodes.PersonErased), result.LeftOut("messages", ImportCodes.PersonErased), result.MessageRows().Known));
        Assert.Empty(folder.Read(network).Entries);
    }

    [Fact]
    public void The_erased_stay_erased_under_the_keys_of_another_era()
    {
        using ExportFolder old = Of(OldConnections + "Tove,Aaltink,,Kvarnby,Miller,04 Apr 2021\n");
        using ExportFolder newer = Of(Connections + First, Messages + Message("2022-01-02"));
        Network network = old.Read().Network();
        network = Erase(newer.Read(network).Network(network), "Tove Aaltink");
        using ExportFolder newest = Of(Connections + Second, Messages + Message("2024-01-02"));
        Assert.Empty(newest.Read(network).Entries);
        Assert.Empty(old.Read(network).Entries);
    }

    [Fact]
    public void A_group_message_names_the_others_when_one_was_erased()
    {
        string me = "https://www.linkedin.com/in/mira-v";
        string message = $"c1,,Mira Vesterhav,{me},\"Tove Aaltink,Rein Dalbeck\",\"{Tove},https://www.linkedin.com/in/rein-d\",2024-01-02 10:00:00 UTC,,Hi,INBOX\n";
        using ExportFolder contacts = Of(Connections + First + NewFriend);
        Network network = Erase(contacts.Read().Network(), "Tove Aaltink");
        using ExportFolder newer = Of(Connections + First + NewFriend, Messages + message);
        Assert.Equal(
            [ContactId.FromSource(Seeker, "linkedin", "linkedin.com/in/rein-d")], Assert.Single(newer.Read(network).Messages()).Contacts);
    }

    [Fact]
    public void Merged_contacts_are_found_under_the_id_in_use()
    {
        using ExportFolder folder = Of(Connections + First + NewFriend);
        Network network = folder.Read().Network();
        NetworkView view = network.AsOf(new(2099, 1, 1));
        ContactId kept = view.Named("Rein Dalbeck").Id;
        network = network.Record(new ContactsMerged
        {
            Id = new(new("0aa1b2c3-0000-4000-8000-000000000009")),
            On = new(2024, 1, 1),
            Kept = kept,
            Absorbed = view.Named("Tove Aaltink").Id,
        });
        using ExportFolder newer = Of(Connections + First + NewFriend, Messages + Message("2024-01-02"));
        Assert.Equal([kept], Assert.Single(newer.Read(network).Messages()).Contacts);
    }

    private static Network Erase(Network network, string name)
    {
        ContactId id = network.AsOf(new(2099, 1, 1)).Named(name).Id;
        return network.Record(new ContactErased
        {
            Id = new(new("0aa1b2c3-0000-4000-8000-000000000003")),
            On = new(2025, 1, 1),
            Contacts = ValueList.From(network.IdsOf(id)),
        });
    }
}
