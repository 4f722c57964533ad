using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.LinkedIn;
using Networking.Core.Interchange.Tests.Support;
using static Networking.Core.Interchange.Tests.Support.ToldFormat;

namespace Networking.Core.Interchange.Tests.Planning;

public class EncounterTests
{
    private static PersonMention Mail(string email, string name = "", bool becomes = false) => new() { Email = email, Name = name, BecomesContact = becomes };

    [Fact]
    public void Encounters_find_the_people_of_files_that_are_read_later()
    {
        ToldFormat mail = new("mail", Encounter("m1", Direction.Theirs, Mail("Ann@example.org")), Encounter("m2", Direction.Theirs, Mail("nobody@example.org")));
        ToldFormat cards = new("cards", Person("Ann", "Berg", "ann@example.org"));
        ImportPlan plan = Plan(Network.Empty, mail, cards);
        Assert.Equal([Assert.Single(plan.Added()).Contact], Assert.Single(plan.Messages()).Contacts);
        Assert.Equal((1, 1), (plan.File("mail").Changing, plan.File("mail").LeftOut));
        Assert.Equal(ImportCodes.PersonUnknown, Assert.Single(plan.LeftOut).Code);
        ImportPlan again = Plan(plan.Network(), mail, cards);
        Assert.True(again.IsEmpty);
        Assert.Equal((1, 1), (again.File("mail").Known, again.File("cards").Known));
    }

    [Fact]
    public void Each_is_taken_once_though_it_lies_in_two_mailboxes()
    {
        ToldFormat mail = new(
            "mail", Encounter("m1", Direction.Theirs, Mail("ann@example.org")), Encounter("m1", Direction.Theirs, Mail("ann@example.org")));
        ImportPlan plan = Plan(Network.Empty, new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org")), mail);
        Assert.Single(plan.Messages());
        Assert.Equal((1, 1), (plan.File("mail").Changing, plan.File("mail").Known));
    }

    [Fact]
    public void Who_was_written_to_and_wrote_becomes_a_contact_and_all_of_it_counts()
    {
        ToldFormat mail = new(
            "mail",
            Encounter("m1", Direction.Theirs, Mail("ann@example.org", "Ann Berg", becomes: true)),
            Encounter("m2", Direction.Theirs, Mail("bo@example.org", "Bo Lund", becomes: true)),
            Encounter("m3", Direction.Mine, Mail("ann@example.org", "Ann Berg", becomes: true)));
        ImportPlan plan = Plan(Network.Empty, mail);
        ContactAdded ann = Assert.Single(plan.Added());
        Assert.Equal(("Ann", "Berg"), (ann.Details.GivenName, ann.Details.FamilyName));
        Assert.All(plan.Messages(), message => Assert.Equal([ann.Contact], message.Contacts));
        Assert.Equal((2, 1, 3), (plan.File("mail").Changing, plan.File("mail").LeftOut, plan.File("mail").Records));
        Assert.True(Plan(plan.Network(), mail).IsEmpty);
    }

    [Fact]
    public void A_shared_address_is_that_of_the_contact_whose_name_fits()
    {
        Network network = Network.Empty
            .Record(ByHand(1, new() { GivenName = "Ann", FamilyName = "Berg", Emails = ["home@example.org"] }))
            .Record(ByHand(2, new() { GivenName = "Bo", FamilyName = "Berg", Emails = ["home@example.org"] }));
        ToldFormat mail = new(
            "mail", Encounter("m1", Direction.Theirs, Mail("home@example.org", "Bo Berg")), Encounter("m2", Direction.Theirs, Mail("home@example.org")));
        ImportPlan plan = Plan(network, mail);
        Assert.Equal([Contact(2)], Assert.Single(plan.Messages()).Contacts);
        Assert.Equal(ImportCodes.PersonAmbiguous, Assert.Single(plan.LeftOut).Code);
    }

    [Fact]
    public void The_seeker_is_nobody_it_was_with_and_a_day_out_of_range_is_an_error()
    {
        ToldFormat mail = new(
            "mail",
            Encounter("m1", Direction.Mutual, Mail("me@example.org"), Mail("ann@example.org")),
            Encounter("m2", Direction.Mine, Mail("me@example.org")),
            Encounter("m3", Direction.Mine, Mail("ann@example.org")) with { On = new(1800, 1, 1) });
        ImportPlan plan = Plan(Network.Empty, new ImportOptions { Me = ["me@example.org"] }, new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org")), mail);
        Assert.Single(Assert.Single(plan.Messages()).Contacts);
        Assert.Equal((1, 0, 1, 1), (plan.File("mail").Changing, plan.File("mail").Known, plan.File("mail").LeftOut, plan.File("mail").Unreadable));
    }
}
