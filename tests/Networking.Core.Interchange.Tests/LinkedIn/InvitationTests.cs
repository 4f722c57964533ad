using Networking.Core.Interactions;
using NodaTime;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class InvitationTests
{
    private const string Header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    private const string OldHeader = "From,To,Sent At,Message,Direction\n";
    private const string Tove = "https://www.linkedin.com/in/tove-a";
    private const string Row = $"Tove,Aaltink,{Tove},,Kvarnby,Miller,04 Apr 2021\n";

    private static ExportFolder Invitations(string rows, string header = Header) => Of(Connections + Row).Add("Invitations.csv", header + rows);

    [Theory]
    [InlineData(Header, $"Tove Aaltink,Mira Vesterhav,\"4/3/21, 9:05 PM\",Hi,INCOMING,{Tove},https://www.linkedin.com/in/mira-v\n", Direction.Theirs)]
    [InlineData(Header, $"Mira Vesterhav,Tove Aaltink,\"4/3/21, 9:05 PM\",Hi,OUTGOING,https://www.linkedin.com/in/mira-v,{Tove}\n", Direction.Mutual)]
    [InlineData(OldHeader, "Mira Vesterhav,Tove Aaltink,\"4/3/21, 9:05 PM\",Hi,OUTGOING\n", Direction.Mutual)]
    [InlineData(OldHeader, "Tove Aaltink,Mira Vesterhav,\"4/3/21, 9:05 PM\",Hi,INCOMING\n", Direction.Theirs)]
    public void An_invitation_with_a_connection_is_theirs_or_was_accepted_so_that_both_acted(string header, string row, Direction direction)
    {
        using ExportFolder folder = Invitations(row, header);
        ImportPlan plan = folder.Read();
        InteractionLogged invitation = Assert.Single(plan.Messages());
        Assert.Equal((new LocalDate(2021, 4, 3), direction, Depth.Brief, Channel.Message), (invitation.On, invitation.Direction, invitation.Depth, invitation.Channel));
        Assert.Null(invitation.Summary);
        Assert.Equal([Assert.Single(plan.Added()).Contact], invitation.Contacts);
        Assert.True(folder.Read(plan.Network()).IsEmpty);
    }

    [Fact]
    public void An_invitation_without_a_word_is_left_out()
    {
        using ExportFolder folder = Invitations($"Tove Aaltink,Mira Vesterhav,\"4/3/21, 9:05 PM\",,INCOMING,{Tove},\n");
        Assert.Equal(1, folder.Read().LeftOut("Invitations", ImportCodes.InvitationBare));
    }

    [Fact]
    public void An_invitation_without_an_answer_is_left_out()
    {
        using ExportFolder folder = Invitations("Mira Vesterhav,Rein Dalbeck,\"4/3/21, 9:05 PM\",Hi,OUTGOING,,https://www.linkedin.com/in/rein-d\n");
        Assert.Equal(1, folder.Read().LeftOut("Invitations", ImportCodes.PersonUnknown));
    }

    [Fact]
    public void An_invitation_of_somebody_known_who_is_no_connection_is_theirs()
    {
        string message = "c1,,Rein Dalbeck,https://www.linkedin.com/in/rein-d,Mira Vesterhav,,2024-05-06 10:00:00 UTC,,Hi,INBOX\n";
        using ExportFolder folder = Invitations("Rein Dalbeck,Mira Vesterhav,\"4/3/21, 9:05 PM\",Hi,INCOMING,https://www.linkedin.com/in/rein-d,\n").Add("messages.csv", Messages + message);
        Assert.Equal([Direction.Theirs, Direction.Theirs], folder.Read().Messages().Select(entry => entry.Direction));
    }

    [Theory]
    [InlineData("Tove Aaltink,Mira Vesterhav,\"4/3/21, 9:05 PM\",Hi,SIDEWAYS,,\n", ImportCodes.PersonMissing)]
    [InlineData("Tove Aaltink,Mira Vesterhav,yesterday,Hi,INCOMING,,\n", ImportCodes.DateUnreadable)]
    public void A_row_that_cannot_be_used_is_told(string row, string code)
    {
        using ExportFolder folder = Invitations(row);
        Assert.Contains(("Invitations.csv", 2, code), folder.Read().Places());
    }

    [Fact]
    public void A_name_of_several_people_and_a_closed_account_are_left_out()
    {
        using ExportFolder folder = Invitations("Tove Aaltink,Mira Vesterhav,\"4/3/21, 9:05 PM\",Hi,INCOMING\nLinkedIn Member,Mira Vesterhav,\"4/3/21, 9:05 PM\",Hi,INCOMING\n", OldHeader)
            .Add("Connections.csv", Connections + Row + Row.Replace("tove-a", "tove-b"));
        ImportPlan plan = folder.Read();
        Assert.Equal((1, 1), (plan.LeftOut("Invitations", ImportCodes.PersonAmbiguous), plan.LeftOut("Invitations", ImportCodes.AccountClosed)));
    }
}
