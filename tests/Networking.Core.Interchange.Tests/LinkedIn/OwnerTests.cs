using Networking.Core.Interactions;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class OwnerTests
{
    private const string Rows =
        "c1,,Tove Aaltink,https://www.linkedin.com/in/tove-a,Mira Vesterhav,https://www.linkedin.com/in/mira-v,2024-05-06 10:00:00 UTC,,Hi,INBOX\n"
        + "c2,,Mira Vesterhav,https://www.linkedin.com/in/mira-v,Rein Dalbeck,https://www.linkedin.com/in/rein-d,2024-05-06 11:00:00 UTC,,Hi,INBOX\n";

    [Theory]
    [InlineData("mira  VESTERHAV, MSc")]
    [InlineData("linkedin.com/in/mira-v/")]
    [InlineData("https://se.linkedin.com/in/Mira-V?trk=x")]
    public void The_caller_says_who_it_is_by_name_or_address(string me)
    {
        using ExportFolder folder = Of(null, Messages + Rows, profile: null);
        ImportPlan result = folder.Read(options: new() { Me = [me] });
        Assert.Equal([Direction.Theirs, Direction.Mine], result.Messages().Select(message => message.Direction));
    }

    [Fact]
    public void The_word_of_the_caller_comes_before_the_profile()
    {
        using ExportFolder folder = Of(null, Messages + Rows);
        ImportPlan result = folder.Read(options: new() { Me = ["Tove Aaltink"] });
        Assert.Equal(Direction.Mine, result.Messages()[0].Direction);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("First Name,Last Name\nSomebody,Else\n")]
    [InlineData("First Name,Last Name\n")]
    public void Without_a_fitting_profile_it_is_the_one_who_takes_part_in_all_conversations(string? profile)
    {
        using ExportFolder folder = Of(null, Messages + Rows, profile);
        Assert.Equal([Direction.Theirs, Direction.Mine], folder.Read().Messages().Select(message => message.Direction));
    }

    [Fact]
    public void One_conversation_alone_does_not_tell_who_it_is()
    {
        using ExportFolder folder = Of(null, Messages + Rows.Split('\n')[0] + "\n", profile: null);
        ImportException error = Assert.Throws<ImportException>(() => folder.Read());
        Assert.Equal(ImportCodes.OwnerUnknown, error.Code);
        Assert.Contains("profile address", error.Message);
    }

    [Theory]
    [InlineData("Nobody Here")]
    [InlineData("https://www.linkedin.com/in/nobody")]
    public void Somebody_who_is_not_there_is_an_error_that_does_not_name_them(string me)
    {
        using ExportFolder folder = Of(null, Messages + Rows);
        ImportException error = Assert.Throws<ImportException>(() => folder.Read(options: new() { Me = [me] }));
        Assert.Equal(ImportCodes.OwnerNotFound, error.Code);
        Assert.DoesNotContain("obody Here", error.Message);
    }

    [Fact]
    public void A_namesake_with_another_address_is_somebody_else()
    {
        string namesake = "c3,,Mira Vesterhav,https://www.linkedin.com/in/another-mira,Mira Vesterhav,https://www.linkedin.com/in/mira-v,2024-05-06 12:00:00 UTC,,Hi,INBOX\n";
        using ExportFolder folder = Of(null, Messages + Rows + namesake);
        InteractionLogged message = folder.Read().Messages()[2];
        Assert.Equal(Direction.Theirs, message.Direction);
        Assert.Equal([ContactId.FromSource(Seeker, "linkedin", "linkedin.com/in/another-mira")], message.Contacts);
    }

    [Fact]
    public void Without_messages_nobody_needs_to_know()
    {
        using ExportFolder folder = Of(Connections + "Tove,Aaltink,,,,,04 Apr 2021\n", profile: null);
        Assert.Single(folder.Read(options: new() { Me = ["Whoever"] }).Added());
    }
}
