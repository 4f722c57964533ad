using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.LinkedIn;
using Networking.Core.Interchange.Tests.Support;
using Networking.Core.Journaling;
using static Networking.Core.Interchange.Tests.Support.ToldFormat;

namespace Networking.Core.Interchange.Tests.Planning;

public class IdentificationTests
{
    [Theory]
    [InlineData("ann@example.org", "ANN@example.org", "", "", "", "")]
    [InlineData("", "", "https://ann.example.org/me", "ann.example.org/me/", "", "")]
    [InlineData("", "", "", "", "+46 70 123 45 67", "070-123 45 67")]
    public void Two_sources_that_share_an_address_make_one_contact(string email, string sameEmail, string link, string sameLink, string phone, string samePhone)
    {
        ImportPlan plan = Plan(
            Network.Empty,
            new ImportOptions { Region = "SE" },
            new ToldFormat("cards", Person("Ann", "Berg", email, link, phone)),
            new ToldFormat("table", Person("A.", "Berg", sameEmail, sameLink, samePhone, role: "Clerk", file: "table")));
        Assert.Equal((1, 1), (plan.Count(PlannedAction.AddContact), plan.Count(PlannedAction.UpdateContact)));
        Assert.Equal("Clerk", Assert.Single(plan.View().Relationships).Contact.Role);
        Assert.Single(plan.View().Relationships[0].Contact.Emails.Concat(plan.View().Relationships[0].Contact.Links).Concat(plan.View().Relationships[0].Contact.Phones));
    }

    [Fact]
    public void A_couple_with_one_address_stays_two_people_and_that_is_noted()
    {
        ToldFormat cards = new("cards", Person("Ann", "Berg", "home@example.org"), Person("Bo", "Berg", "home@example.org", line: 2));
        ImportPlan plan = Plan(Network.Empty, cards);
        Assert.Equal(2, plan.Count(PlannedAction.AddContact));
        Assert.Equal(("cards", 2, ImportCodes.NameDiffers), Assert.Single(plan.Places()));
        Assert.True(Plan(plan.Network(), cards).IsEmpty);
    }

    [Fact]
    public void Records_of_one_address_and_name_are_one_person_though_only_one_of_them_has_the_number_of_a_contact()
    {
        Network network = Plan(Network.Empty, new ToldFormat("table", Person("Bo", "Berg", phone: "+46701234567"))).Network();
        ToldFormat cards = new(
            "cards",
            Person("Cid", "Lund", "home@example.org"),
            Person("Bo", "Berg", "home@example.org", line: 2),
            Person("A.", "Berg", "home@example.org", line: 3),
            Person("", "Berg", "home@example.org", line: 4),
            Person("Bo", "Berg", "home@example.org", phone: "+46 70 123 45 67", role: "Clerk", line: 5));
        ImportPlan plan = Plan(network, cards);
        Network next = plan.Network(network);
        Assert.Equal("Clerk", Assert.Single(next.AsOf(Day).Relationships, person => person.Contact.GivenName == "Bo").Contact.Role);
        Assert.True(Plan(next, cards).IsEmpty);
    }

    [Fact]
    public void Who_has_no_name_is_nobody_where_a_couple_shares_the_address()
    {
        ToldFormat cards = new(
            "cards", Person(email: "home@example.org", phone: "+46701234567", line: 3), Person("Ann", "Berg", "home@example.org"), Person("Bo", "Berg", "home@example.org", line: 2));
        ImportPlan plan = Plan(Network.Empty, cards);
        Assert.Contains(("cards", 3, ImportCodes.PersonAmbiguous), plan.Places());
        Assert.Equal(3, plan.View().Relationships.Count);
    }

    [Fact]
    public void An_address_of_several_contacts_tells_who_it_is_only_with_the_name()
    {
        Network network = Network.Empty
            .Record(ByHand(1, new() { GivenName = "Ann", FamilyName = "Berg", Emails = ["home@example.org"] }))
            .Record(ByHand(2, new() { GivenName = "Bo", FamilyName = "Berg", Emails = ["home@example.org"] }));
        ImportPlan plan = Plan(network, new ToldFormat("cards", Person("Bo", "Berg", "home@example.org", role: "Clerk"), Person(email: "home@example.org", employer: "Kvarnby", line: 2)));
        Assert.Equal("Clerk", plan.View(network)[Contact(2)].Contact.Role);
        Assert.Contains(("cards", 2, ImportCodes.PersonAmbiguous), plan.Places());
        Assert.All(new[] { 1, 2 }, id => Assert.Equal("", plan.View(network)[Contact(id)].Contact.Employer));
    }

    [Fact]
    public void A_record_whose_addresses_are_those_of_two_contacts_merges_them_into_the_one_written_by_hand()
    {
        Network network = Network.Empty
            .Record(ByHand(1, new() { GivenName = "Ann", FamilyName = "Berg", Emails = ["ann@example.org"] }, "cards", new(2019, 1, 1)))
            .Record(ByHand(2, new() { GivenName = "Ann", Phones = ["+46701234567"] }));
        ToldFormat cards = new("table", Person("Ann", "Berg", "ann@example.org", phone: "+46 70 123 45 67", file: "table"));
        ImportPlan plan = Plan(network, cards);
        PlannedChange merge = Assert.Single(plan.Changes, change => change.Action == PlannedAction.MergeContacts);
        ContactsMerged entry = Assert.IsType<ContactsMerged>(Assert.Single(merge.Entries));
        Assert.Equal((Contact(2), Contact(1)), (entry.Kept, entry.Absorbed));
        Assert.Contains("import.same-", merge.Why.Code);
        Assert.Contains(merge.Why.Values, value => value.Text is "ann@example.org" or "+46701234567");
        Network merged = plan.Network(network);
        Assert.True(Plan(merged, cards).IsEmpty);
        Network apart = merged.Record(new EntryRetracted { Id = new(new("0aa1b2c3-0000-4000-9000-0000000000ff")), On = new(2025, 7, 1), Entry = entry.Id });
        Assert.DoesNotContain(Plan(apart, cards).Changes, change => change.Action == PlannedAction.MergeContacts);
    }

    [Theory]
    [InlineData(2018, 2019, 1)]
    [InlineData(2019, 2018, 2)]
    [InlineData(2019, 2019, 1)]
    public void Of_two_imported_contacts_the_one_known_longer_stays_else_the_smaller_id(int first, int second, int kept)
    {
        Network network = Network.Empty
            .Record(ByHand(1, new() { GivenName = "Ann", Emails = ["a@example.org"] }, "x", new(first, 1, 1)))
            .Record(ByHand(2, new() { GivenName = "Ann", Emails = ["b@example.org"] }, "x", new(second, 1, 1)));
        PersonRecord both = Person("Ann", "Berg") with { Keys = ["id\n1"], Details = new() { GivenName = "Ann", Emails = ["a@example.org", "b@example.org"] } };
        Assert.Equal(Contact(kept), Plan(network, new ToldFormat("cards", both)).Entries.OfType<ContactsMerged>().First().Kept);
    }

    [Fact]
    public void What_the_seeker_keeps_apart_stays_apart()
    {
        Network network = Network.Empty
            .Record(ByHand(1, new() { GivenName = "Ann", Emails = ["a@example.org"] }))
            .Record(ByHand(2, new() { GivenName = "Ann", Emails = ["b@example.org"] }))
            .Record(new ContactsKeptApart { Id = new(new("0aa1b2c3-0000-4000-9000-0000000000fe")), On = new(2024, 1, 1), One = Contact(1), Other = Contact(2) });
        PersonRecord both = Person("Ann", "Berg") with { Keys = ["id\n1"], Details = new() { GivenName = "Ann", Emails = ["a@example.org", "b@example.org"] } };
        Assert.DoesNotContain(Plan(network, new ToldFormat("cards", both)).Changes, change => change.Action == PlannedAction.MergeContacts);
    }

    [Fact]
    public void Who_was_erased_stays_erased_when_another_source_knows_the_address()
    {
        ImportPlan first = Plan(Network.Empty, new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org")));
        Network network = first.Network();
        ContactId id = Assert.Single(first.Added()).Contact;
        network = network.Record(new ContactErased { Id = new(new("0aa1b2c3-0000-4000-9000-0000000000fd")), On = new(2025, 7, 1), Contacts = ValueList.From(network.IdsOf(id)) });
        ImportPlan plan = Plan(network, new ToldFormat("table", Person("Ann", "Berg", "Ann@Example.org", employer: "Kvarnby", file: "table")));
        Assert.True(plan.IsEmpty);
        Assert.Equal((ImportCodes.PersonErased, 1), (plan.LeftOut[0].Code, plan.LeftOut[0].Count));
    }

    [Theory]
    [InlineData("ann berg")]
    [InlineData("ANN@example.org")]
    [InlineData("ann.example.org")]
    public void The_seekers_own_record_is_no_contact(string me)
    {
        ToldFormat cards = new("cards", Person("Ann", "Berg", "ann@example.org", "https://ann.example.org"));
        ImportPlan plan = Plan(Network.Empty, new ImportOptions { Me = [me] }, cards);
        Assert.True(plan.IsEmpty);
        Assert.Equal(ImportCodes.PersonSelf, Assert.Single(plan.LeftOut).Code);
    }

    [Fact]
    public void A_namesake_of_the_seeker_with_another_address_is_somebody_else()
    {
        ImportOptions options = new() { Me = ["Ann Berg", "me@example.org"] };
        Assert.Single(Plan(Network.Empty, options, new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org"))).Added());
    }
}
