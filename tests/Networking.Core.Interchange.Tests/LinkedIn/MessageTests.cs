using Networking.Core.Interactions;
using NodaTime;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class MessageTests
{
    private const string Me = "https://www.linkedin.com/in/mira-vesterhav";
    private const string Tove = "https://www.linkedin.com/in/tove-a";
    private const string Rein = "https://www.linkedin.com/in/rein-d";

    private static string Mine(string to, string urls, string at = "2024-05-06 10:00:00 UTC", string folder = "INBOX", string conversation = "c1") =>
        $"{conversation},,Mira Vesterhav,{Me},\"{to}\",\"{urls}\",{at},,Hello,{folder}\n";

    private static string Theirs(string name, string url, string at = "2024-05-06 11:00:00 UTC", string folder = "INBOX", string conversation = "c1", string to = "Mira Vesterhav", string toUrls = Me) =>
        $"{conversation},,{name},{url},\"{to}\",\"{toUrls}\",{at},,Hello,{folder}\n";

    [Fact]
    public void Messages_become_brief_interactions_of_either_side()
    {
        using ExportFolder folder = Of(null, Messages + Theirs("Tove Aaltink", Tove) + Mine("Tove Aaltink", Tove));
        ImportPlan result = folder.Read();
        InteractionLogged[] messages = result.Messages();
        Assert.Equal([Direction.Theirs, Direction.Mine], messages.Select(message => message.Direction));
        Assert.All(messages, message =>
        {
            Assert.Equal((Channel.Message, Depth.Brief, false), (message.Channel, message.Depth, message.IsGroup));
            Assert.Equal([ContactId.FromSource(Seeker, "linkedin", "linkedin.com/in/tove-a")], message.Contacts);
        });
        Assert.Equal(Instant.FromUtc(2024, 5, 6, 11, 0), messages[0].At);
        Assert.Equal(new LocalDate(2024, 5, 6), Assert.Single(result.Added()).On);
    }

    [Fact]
    public void The_day_is_that_of_the_seekers_zone()
    {
        using ExportFolder folder = Of(null, Messages + Theirs("Tove Aaltink", Tove, "2024-05-06 23:30:00 UTC"));
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
        Assert.Equal(new LocalDate(2024, 5, 7), Assert.Single(folder.Read(options: new() { Zone = zone }).Messages()).On);
    }

    [Fact]
    public void Two_equal_messages_of_one_second_stay_two()
    {
        using ExportFolder folder = Of(null, Messages + Mine("Tove Aaltink", Tove) + Mine("Tove Aaltink", Tove));
        ImportPlan result = folder.Read();
        Assert.Equal(2, result.Messages().Select(message => message.Id).Distinct().Count());
        Assert.Equal(2, folder.Read(result.Network()).MessageRows().Known);
    }

    [Fact]
    public void Drafts_are_left_out()
    {
        string header = Messages.TrimEnd('\n') + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";
        string rows = Mine("Tove Aaltink", Tove).TrimEnd('\n') + ",,Yes,No\n" + Mine("Tove Aaltink", Tove).TrimEnd('\n') + ",,No,Yes\n"
            + Mine("Tove Aaltink", Tove).TrimEnd('\n') + ",,No,No\n";
        using ExportFolder folder = Of(null, header + rows);
        ImportPlan plan = folder.Read();
        Assert.Equal((3, 2, 1), (plan.MessageRows().Records, plan.LeftOut("messages", ImportCodes.MessageDraft), plan.MessageRows().Changing));
    }

    [Theory]
    [InlineData("ATTACHMENTS,IS MESSAGE DRAFT", ",Yes")]
    [InlineData("IS CONVERSATION DRAFT", "Yes")]
    public void Some_of_the_last_columns_may_be_missing(string columns, string cells)
    {
        using ExportFolder folder = Of(null, Messages.TrimEnd('\n') + $",{columns}\n" + Mine("Tove Aaltink", Tove).TrimEnd('\n') + $",{cells}\n");
        Assert.Equal(1, folder.Read().LeftOut("messages", ImportCodes.MessageDraft));
    }

    [Fact]
    public void Sponsored_messages_are_left_out()
    {
        string sponsored = $"c2,Your chance,Some School,,Mira Vesterhav,{Me},2024-05-06 12:00:00 UTC,Your chance,<p>Hi</p>,INBOX\n";
        using ExportFolder folder = Of(null, Messages + sponsored + Mine("Tove Aaltink", Tove));
        Assert.Equal((1, 1), (folder.Read().LeftOut("messages", ImportCodes.MessageSponsored), folder.Read().MessageRows().Changing));
    }

    [Fact]
    public void Spam_of_strangers_is_left_out_unless_it_was_answered()
    {
        string rows = Theirs("Rein Dalbeck", Rein, folder: "SPAM", conversation: "c2") + Theirs("Tove Aaltink", Tove, folder: "SPAM") + Mine("Tove Aaltink", Tove);
        using ExportFolder folder = Of(null, Messages + rows);
        Assert.Equal((1, 2), (folder.Read().LeftOut("messages", ImportCodes.MessageSpam), folder.Read().MessageRows().Changing));
        folder.Add("Connections.csv", Connections + $"Rein,Dalbeck,{Rein},,,,04 Apr 2021\n");
        Assert.Equal((0, 3), (folder.Read().LeftOut("messages", ImportCodes.MessageSpam), folder.Read().MessageRows().Changing));
    }

    [Fact]
    public void Closed_accounts_are_counted_and_reported_once()
    {
        string rows = Theirs("LinkedIn Member", "") + Mine("LinkedIn Member", "") + Mine("Tove Aaltink", Tove, conversation: "c2");
        using ExportFolder folder = Of(null, Messages + rows);
        ImportPlan result = folder.Read();
        Assert.Equal((2, 1), (result.LeftOut("messages", ImportCodes.AccountClosed), result.MessageRows().Changing));
        Assert.Equal(new("messages.csv", 2), Assert.Single(result.LeftOut, group => group.Code == ImportCodes.AccountClosed).First);
    }

    [Fact]
    public void Names_with_commas_are_split_by_their_addresses()
    {
        using ExportFolder folder = Of(null, Messages + Mine("Tove Aaltink, Ph.D.,Rein Dalbeck, MBA", $"{Tove},{Rein}") + Theirs("Tove Aaltink", Tove));
        ImportPlan result = folder.Read();
        InteractionLogged mine = Assert.Single(result.Messages(), message => message.Direction == Direction.Mine);
        Assert.Equal(2, mine.Contacts.Count);
        Assert.True(mine.IsGroup);
        Assert.Equal(["Rein Dalbeck", "Tove Aaltink"], result.View().Relationships.Select(person => person.Contact.DisplayName).Order());
    }

    [Fact]
    public void A_group_with_a_closed_account_keeps_the_others()
    {
        using ExportFolder folder = Of(null, Messages + Mine("Tove Aaltink,LinkedIn Member,Rein Dalbeck", $"{Tove},{Rein}"));
        Assert.Equal(2, Assert.Single(folder.Read().Messages()).Contacts.Count);
    }

    [Fact]
    public void A_message_of_theirs_to_a_group_is_of_its_sender_alone()
    {
        using ExportFolder folder = Of(null, Messages + Theirs("Tove Aaltink", Tove, to: "Mira Vesterhav,Rein Dalbeck", toUrls: $"{Me},{Rein}"));
        InteractionLogged message = Assert.Single(folder.Read().Messages());
        Assert.True(message.IsGroup);
        Assert.Single(message.Contacts);
    }

    [Fact]
    public void Before_recipients_had_addresses_the_conversation_tells_who_it_is()
    {
        string rows = $"c1,,Tove Aaltink,{Tove},Mira Vesterhav,2020-01-02 10:00:00 UTC,,Hi,INBOX\n"
            + $"c1,,Mira Vesterhav,{Me},Tove Aaltink,2020-01-02 11:00:00 UTC,,Hi,INBOX\n"
            + $"c2,,Tove Aaltink,https://www.linkedin.com/in/another-tove,Mira Vesterhav,2020-01-02 12:00:00 UTC,,Hi,ARCHIVE\n"
            + $"c3,,Mira Vesterhav,{Me},Rein Dalbeck,2020-01-02 13:00:00 UTC,,Hi,INBOX\n"
            + $"c4,,Mira Vesterhav,{Me},Tove Aaltink,2020-01-02 14:00:00 UTC,,Hi,INBOX\n";
        using ExportFolder folder = Of(null, OldMessages + rows);
        ImportPlan result = folder.Read();
        Assert.Equal((5, 4, 1), (result.MessageRows().Records, result.MessageRows().Changing, result.MessageRows().Unreadable));
        Assert.Contains(("messages.csv", 6, ImportCodes.PersonAmbiguous), result.Places());
        InteractionLogged[] first = result.Messages();
        Assert.Equal(first[0].Contacts, first[1].Contacts);
        Assert.NotEqual(first[0].Contacts, first[2].Contacts);
        result.View().Named("Rein Dalbeck");
    }

    [Fact]
    public void Recipients_who_share_a_name_are_left_out_and_reported()
    {
        string rows = $"c1,,Tove Aaltink,{Tove},Mira Vesterhav,2020-01-02 10:00:00 UTC,,Hi,INBOX\n"
            + "c2,,Tove Aaltink,https://www.linkedin.com/in/another-tove,Mira Vesterhav,2020-01-02 12:00:00 UTC,,Hi,ARCHIVE\n"
            + $"c3,,Mira Vesterhav,{Me},\"Tove Aaltink,Rein Dalbeck\",2020-01-02 13:00:00 UTC,,Hi,INBOX\n";
        using ExportFolder folder = Of(null, OldMessages + rows);
        ImportPlan result = folder.Read();
        Assert.Single(Assert.Single(result.Messages(), message => message.Direction == Direction.Mine).Contacts);
        Assert.Contains(("messages.csv", 4, ImportCodes.PersonAmbiguous), result.Places());
    }

    [Fact]
    public void A_message_to_myself_alone_is_reported()
    {
        using ExportFolder folder = Of(null, Messages + Mine("Mira Vesterhav", Me));
        Assert.Contains(("messages.csv", 2, ImportCodes.PersonMissing), folder.Read().Places());
    }

    [Fact]
    public void Without_conversation_ids_the_participants_stand_for_them()
    {
        string rows = $"Mira Vesterhav,Tove Aaltink,2024-05-06T10:00:00Z\nMira Vesterhav,Rein Dalbeck,2024-05-06 10:00\n";
        using ExportFolder folder = Of(null, "FROM,TO,DATE\n" + rows);
        ImportPlan result = folder.Read();
        Assert.Equal(2, result.Messages().Select(message => message.Id).Distinct().Count());
        Assert.DoesNotContain(result.Messages(), message => message.IsGroup);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(13)]
    public void A_header_of_another_language_is_known_by_the_shape_below(int columns)
    {
        string[] header = [.. Enumerable.Range(1, columns).Select(i => $"Spalte {i}")];
        string[] row = ["c1", "", "Tove Aaltink", Tove, "Mira Vesterhav", Me, "2024-05-06 10:00:00 UTC", "", "Hallo", "INBOX", "", "Nein", "Nein"];
        string[] cells = columns == 9 ? [.. row[..5], .. row[6..10]] : row[..columns];
        using ExportFolder folder = Of(null, string.Join(',', header) + "\n" + string.Join(',', cells) + "\n");
        Assert.Equal(1, folder.Read().MessageRows().Changing);
    }

    [Fact]
    public void A_header_of_another_language_with_columns_that_cannot_be_told_apart_is_an_error()
    {
        string row = $"c1,,Tove Aaltink,{Tove},Mira Vesterhav,{Me},2024-05-06 10:00:00 UTC,,Hallo,INBOX,\n";
        using ExportFolder folder = Of(null, string.Join(',', Enumerable.Range(1, 11).Select(i => $"Spalte {i}")) + "\n" + row);
        Assert.Equal(ImportCodes.HeaderUnknown, Assert.Throws<ImportException>(() => folder.Read()).Code);
    }
}
