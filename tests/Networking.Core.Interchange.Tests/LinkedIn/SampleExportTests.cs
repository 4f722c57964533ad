using Networking.Core.Interactions;
using Networking.Core.Interchange.LinkedIn;
using NodaTime;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class SampleExportTests
{
    private static readonly SeekerId Seeker = new(new("5e0c1f0a-3d5c-4a0e-9f5e-0a4f3d1c2b1a"));
    private static readonly string Sample = Repository.PathOf("samples", "data", "nadia-lindqvist");
    private static readonly ImportResult Result = LinkedInExport.Read(Sample, Seeker, Network.Empty);

    [Fact]
    public void The_owner_is_named_by_the_profile() => Assert.Equal("Nadia Lindqvist", Result.Owner);

    [Fact]
    public void Every_row_of_connections_is_accounted_for()
    {
        ContactCounts counts = Result.Counts.Contacts;
        Assert.Equal((150, 146, 4, 0, 0, 0), (counts.Rows, counts.Taken, counts.Hidden, counts.Repeated, counts.Erased, counts.Unreadable));
    }

    [Fact]
    public void Every_row_of_messages_is_accounted_for()
    {
        MessageCounts counts = Result.Counts.Messages;
        Assert.Equal(684, counts.Rows);
        Assert.Equal(
            (5, 3, 2, 3, 0, 0, 0),
            (counts.Drafts, counts.Sponsored, counts.Spam, counts.ClosedAccounts, counts.Erased, counts.Unreadable, counts.AlreadyKnown));
        Assert.Equal(684 - 5 - 3 - 2 - 3, counts.Imported);
        Assert.Equal(counts.Imported, Result.Entries.OfType<InteractionLogged>().Count());
    }

    [Fact]
    public void Hidden_people_and_closed_accounts_are_all_that_is_reported() => Assert.Equal(
        [("Connections.csv", 33), ("messages.csv", 668)],
        Result.Problems.Select(problem => (problem.File, problem.Line)));

    [Fact]
    public void Every_entry_is_valid_and_replay_takes_them_all()
    {
        Network network = Network.Empty.Replay(Result.Entries);
        Assert.Equal(Result.Entries.Count, network.Count);
        Assert.All(Result.Entries, entry => Assert.True(Network.Empty.TryRecord(entry, out _, out _)));
        NetworkView view = network.AsOf(new LocalDate(2026, 11, 23));
        Assert.Equal(Result.Counts.Contacts.Added, view.Relationships.Count);
        Assert.Contains(view.Relationships, person => person.Contact.DisplayName == "Ylva Sternmark" && person.Interactions.Count > 0);
        Assert.DoesNotContain(view.Relationships, person => person.Contact.DisplayName == "Nadia Lindqvist");
    }

    [Fact]
    public void Importing_it_again_gives_nothing_new()
    {
        ImportResult again = LinkedInExport.Read(Sample, Seeker, Network.Empty.Replay(Result.Entries));
        Assert.Empty(again.Entries);
        Assert.Equal(Result.Counts.Messages.Imported, again.Counts.Messages.AlreadyKnown);
        Assert.Equal(Result.Counts.Contacts.Added, again.Counts.Contacts.Unchanged);
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
        ImportResult kept = LinkedInExport.Read(Sample, Seeker, Network.Empty, new() { KeepMessageText = true });
        Assert.Contains(kept.Entries.OfType<InteractionLogged>(), entry => entry.Summary == "Diolch!");
    }
}
