using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class SampleExportTests
{
    private static readonly SeekerId Seeker = new(new("5e0c1f0a-3d5c-4a0e-9f5e-0a4f3d1c2b1a"));
    private static readonly string Sample = Repository.PathOf("samples", "data", "nadia-lindqvist");
    private static readonly ImportPlan Result = Import.Plan([Sample], Seeker, Network.Empty);

    [Fact]
    public void Every_row_of_connections_is_accounted_for()
    {
        FileCounts counts = Result.Connections();
        Assert.Equal((150, 146, 4, 0), (counts.Records, counts.Changing, counts.LeftOut, counts.Unreadable));
        Assert.Equal(4, Result.LeftOut("connections", ImportCodes.PeopleHidden));
    }

    [Fact]
    public void Every_row_of_messages_is_accounted_for()
    {
        FileCounts counts = Result.MessageRows();
        Assert.Equal((684, 671, 0, 13, 0), (counts.Records, counts.Changing, counts.Known, counts.LeftOut, counts.Unreadable));
        Assert.Equal(
            (5, 3, 2, 3),
            (Left(ImportCodes.MessageDraft), Left(ImportCodes.MessageSponsored), Left(ImportCodes.MessageSpam), Left(ImportCodes.AccountClosed)));
        Assert.Equal(671, Result.Entries.OfType<InteractionLogged>().Count(entry => entry.At is not null));

        static int Left(string code) => Result.LeftOut("messages", code);
    }

    [Fact]
    public void Every_invitation_is_accounted_for()
    {
        FileCounts counts = Result.File("invitations");
        Assert.Equal(6, counts.Records);
        Assert.Equal(0, counts.Unreadable);
    }

    [Fact]
    public void Files_of_no_known_kind_are_all_that_is_reported() => Assert.All(
        Result.Problems, problem => Assert.Equal((ImportCodes.FileUnknown, ProblemSeverity.Note), (problem.Code, problem.Severity)));

    [Fact]
    public void Every_entry_is_valid_and_replay_takes_them_all()
    {
        Network network = Network.Empty.Replay(Result.Entries);
        Assert.Equal(Result.Entries.Count(), network.Count);
        Assert.All(Result.Entries, entry => Assert.True(Network.Empty.TryRecord(entry, out _, out _)));
        NetworkView view = network.AsOf(new LocalDate(2026, 11, 23));
        Assert.Equal(Result.Count(PlannedAction.AddContact), view.Relationships.Count);
        Assert.Contains(view.Relationships, person => person.Contact.DisplayName == "Ylva Sternmark" && person.Interactions.Count > 0);
        Assert.DoesNotContain(view.Relationships, person => person.Contact.DisplayName == "Nadia Lindqvist");
    }

    [Fact]
    public void Importing_it_again_gives_nothing_new()
    {
        ImportPlan again = Import.Plan([Sample], Seeker, Network.Empty.Replay(Result.Entries));
        Assert.Empty(again.Entries);
        Assert.Equal(Result.MessageRows().Changing, again.MessageRows().Known);
        Assert.Equal((146, 0), (again.Connections().Known, again.Connections().Changing));
    }

    [Fact]
    public void Group_messages_of_mine_name_all_who_received_them_and_theirs_their_sender()
    {
        InteractionLogged[] group = [.. Result.Entries.OfType<InteractionLogged>().Where(entry => entry.IsGroup)];
        Assert.All(group.Where(entry => entry.Direction == Direction.Theirs), entry => Assert.Single(entry.Contacts));
        Assert.Contains(group, entry => entry.Direction == Direction.Mine && entry.Contacts.Count == 4);
        Assert.Contains(group, entry => entry.Direction == Direction.Mine && entry.Contacts.Count == 3);
        Assert.Contains(group, entry => entry.Direction == Direction.Mine && entry.Contacts.Count == 2);
        Assert.All(
            Result.Entries.OfType<InteractionLogged>().Where(entry => entry.Contacts.Count > 1), entry => Assert.True(entry.IsGroup));
    }

    [Fact]
    public void What_messages_say_is_not_kept_unless_asked_for()
    {
        Assert.All(Result.Entries.OfType<InteractionLogged>(), entry => Assert.Null(entry.Summary));
        ImportPlan kept = Import.Plan([Sample], Seeker, Network.Empty, new() { KeepText = true });
        Assert.Contains(kept.Entries.OfType<InteractionLogged>(), entry => entry.Summary == "Diolch!");
    }
}
