using Networking.Core.Interactions;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class InvitationTests
{
    private const string Header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    private const string Tove = "Tove,Aaltink,https://www.linkedin.com/in/tove,,,,04 Apr 2021\n";

    [Fact]
    public void An_accepted_invitation_with_a_word_is_a_day_on_which_both_acted()
    {
        using ExportFolder folder = With("Tove Aaltink,Nadia Lindqvist,\"4/3/21, 9:10 PM\",Good talk!,INCOMING,https://www.linkedin.com/in/tove,\n");
        InteractionLogged logged = Assert.Single(folder.Read().Entries.OfType<InteractionLogged>());

        Assert.Equal(new(2021, 4, 3), logged.On);
        Assert.Equal(Direction.Mutual, logged.Direction);
    }

    [Fact]
    public void An_invitation_without_a_word_is_left_out()
    {
        using ExportFolder folder = With("Tove Aaltink,Nadia Lindqvist,\"4/3/21, 9:10 PM\",,INCOMING,https://www.linkedin.com/in/tove,\n");

        Assert.Equal(ImportCodes.InvitationBare, Assert.Single(folder.Read().LeftOut).Code);
    }

    [Fact]
    public void An_invitation_to_a_stranger_is_left_out()
    {
        using ExportFolder folder = With("Nadia Lindqvist,Rein Dalbeck,\"4/3/21, 9:10 PM\",Hello Rein!,OUTGOING,,https://www.linkedin.com/in/rein\n");

        Assert.Equal(ImportCodes.PersonUnknown, Assert.Single(folder.Read().LeftOut).Code);
    }

    private static ExportFolder With(string invitation) =>
        Of(Connections + Tove).Add("Invitations.csv", System.Text.Encoding.UTF8.GetBytes(Header + invitation));
}
