using System.Text;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.LinkedIn;
using Networking.Core.Interchange.Tests.Support;
using Networking.Core.Journaling;
using static Networking.Core.Interchange.Tests.Support.ToldFormat;

namespace Networking.Core.Interchange.Tests.Planning;

/// <summary>The same people in several formats and paths, and merges that were undone.</summary>
public class SeveralSourcesTests
{
    private static readonly ImportFile[] Files =
    [
        File("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Berg,https://www.linkedin.com/in/annberg,ann@example.org,Kvarnby,Clerk,04 May 2020\n"),
        File("people.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Ann;;;\r\nFN:Ann Berg\r\nEMAIL:Ann@Example.org\r\nTEL:+46701234567\r\nEND:VCARD\r\n"),
        File("google.csv", "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\nAnn,Berg,Home,ann@example.org,Mobile,+46 70 123 45 67\n"),
    ];

    private static ImportFile File(string name, string text) => FormatReader.FileOf(Encoding.UTF8.GetBytes(text), name);

    private static ImportPlan Read(Network network, IEnumerable<ImportFile> files) =>
        Import.PlanFiles(files, Seeker, network, new() { ExportedOn = Day });

    [Fact]
    public void Somebody_in_three_formats_is_one_contact_and_importing_again_changes_nothing()
    {
        ImportPlan plan = Read(Network.Empty, Files);
        Assert.Equal(["contacts", "google", "linkedin", "vcard"], [.. plan.Files.Select(file => file.Format).Append("contacts").Order()]);
        Contact ann = Assert.Single(plan.View().Relationships).Contact;
        Assert.Equal(("Ann", "Kvarnby", 1, 1), (ann.GivenName, ann.Employer, ann.Emails.Count, ann.Phones.Count));
        Assert.True(Read(plan.Network(), Files).IsEmpty);
        Assert.True(Read(plan.Network(), Files.Reverse()).IsEmpty);
    }

    [Fact]
    public void Three_imports_one_after_another_make_one_contact()
    {
        Network network = Files.Aggregate(Network.Empty, (known, file) => Read(known, [file]).Network(known));
        Assert.Single(network.AsOf(Day).Relationships);
        Assert.True(Read(network, Files).IsEmpty);
    }

    [Fact]
    public void A_merge_that_was_taken_back_is_not_made_again()
    {
        Network known = Couple();
        ToldFormat cards = new("cards", Person("Ann", "Berg", "ann@example.org", phone: "+46701234567"));
        ImportPlan plan = Plan(known, cards);
        ContactsMerged merge = plan.Changes.Where(change => change.Action == PlannedAction.MergeContacts).SelectMany(change => change.Entries).OfType<ContactsMerged>().Single();
        Network merged = plan.Network(known);
        Assert.Single(merged.AsOf(Day).Relationships);

        Network undone = merged.Record(new EntryRetracted { Id = new(new("0aa1b2c3-0000-4000-9000-000000000020")), On = Day, Entry = merge.Id });
        ImportPlan again = Plan(undone, cards);
        Assert.Equal(0, again.Count(PlannedAction.MergeContacts));
        Assert.Equal(2, again.Network(undone).AsOf(Day).Relationships.Count);
    }

    [Fact]
    public void Who_was_kept_apart_is_not_joined_by_a_third_record()
    {
        Network known = Couple().Record(new ContactsKeptApart { Id = new(new("0aa1b2c3-0000-4000-9000-000000000021")), On = Day, One = Contact(1), Other = Contact(2) });
        ImportPlan plan = Plan(known, new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org", phone: "+46701234567")));
        Assert.Equal(0, plan.Count(PlannedAction.MergeContacts));
        Assert.Contains(Contact(1), plan.View(known).Relationships.Select(person => person.Id));
        Assert.Contains(Contact(2), plan.View(known).Relationships.Select(person => person.Id));
    }

    [Fact]
    public void Twenty_files_of_one_record_each_have_rows_of_their_own_and_more_are_one_row()
    {
        string Card(int number) => $"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Berg;Ann{number};;;\r\nFN:Ann{number} Berg\r\nEND:VCARD\r\n";
        ImportFile[] Cards(int count) => [.. Enumerable.Range(1, count).Select(number =>
            FormatReader.FileOf(Encoding.UTF8.GetBytes(Card(number)), $"{number}.vcf", "People"))];
        Assert.Equal(20, Read(Network.Empty, Cards(20)).Files.Count);
        FileCounts row = Assert.Single(Read(Network.Empty, Cards(21)).Files);
        Assert.Equal(("People", "vcard", 21, 21, 21), (row.File, row.Format, row.Files, row.Changing, row.Records));
    }

    private static Network Couple() => Network.Empty
        .Record(ByHand(1, new() { GivenName = "Ann", FamilyName = "Berg", Emails = ["ann@example.org"] }))
        .Record(ByHand(2, new() { GivenName = "Ann", FamilyName = "Berg", Phones = ["+46701234567"] }));

    [Theory]
    [InlineData("012", "Ann", "Berg")]
    [InlineData("021", "Åsa Maria", "Berg")]
    [InlineData("102", "Ann", "von Lund")]
    [InlineData("120", "Åsa Maria", "von Lund")]
    [InlineData("201", "Eva", "Berg")]
    [InlineData("210", "Cid", "Lund")]
    [InlineData("210", "Ann", "Berg")]
    [InlineData("120", "Bo", "Berg")]
    [InlineData("210", "Bo", "Lund")]
    public void A_name_in_full_is_not_replaced_by_its_initial_of_the_same_day_in_whatever_order_they_are_imported(string order, string given, string family)
    {
        ToldFormat[] formats =
        [
            new("cards", Person(given, family, "ann@example.org", file: "cards")),
            new("table", Person($"{given[0]}.", family, "ann@example.org", file: "table")),
            new("list", Person($"{given[0]}.", $"{family[0]}.", "ann@example.org", role: "Clerk", file: "list")),
        ];
        ToldFormat[] ordered = [.. order.Select(number => formats[number - '0'])];
        Network together = Plan(Network.Empty, ordered).Network();
        Network oneByOne = ordered.Aggregate(Network.Empty, (network, format) => Plan(network, format).Network(network));
        Assert.All([together, oneByOne], network =>
        {
            Contact ann = Assert.Single(network.AsOf(Day).Relationships).Contact;
            Assert.Equal((given, family, "Clerk"), (ann.GivenName, ann.FamilyName, ann.Role));
            Assert.True(Plan(network, ordered).IsEmpty);
            Assert.All(ordered, format => Assert.True(Plan(network, format).IsEmpty));
        });
    }

    [Fact]
    public void Another_name_of_the_same_day_is_no_initial_and_is_taken()
    {
        Network network = Plan(Network.Empty, new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org"))).Network();
        ImportPlan plan = Plan(network, new ToldFormat("table", Person("Ann Maria", "Berg", "ann@example.org", file: "table")));
        Assert.Equal("Ann Maria", Assert.Single(plan.View(network).Relationships).Contact.GivenName);
    }

    [Theory]
    [InlineData("cards", "A.", "import.same-key")]
    [InlineData("table", "Ann", "import.same-email")]
    [InlineData("table", "A.", "import.same-email")]
    [InlineData("table", "", "import.same-email")]
    public void Who_is_found_by_an_address_that_another_source_said_is_told_of_with_the_address(string source, string given, string why)
    {
        Network network = Plan(Network.Empty, new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org"))).Network();
        PlannedChange change = Assert.Single(Plan(network, new ToldFormat(source, Person(given, "", "ann@example.org", role: "Clerk", file: source))).Changes);
        Assert.Equal((PlannedAction.UpdateContact, why), (change.Action, change.Why.Code));
    }

    [Fact]
    public void Each_source_has_its_own_reason_for_one_contact()
    {
        Network network = Plan(Network.Empty, new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org"))).Network();
        ImportPlan plan = Plan(
            network,
            new ToldFormat("cards", Person("Ann", "Berg", "ann@example.org", role: "Clerk")),
            new ToldFormat("table", Person("Ann", "Berg", "ann@example.org", phone: "+46701234567", file: "table")),
            new ToldFormat("list", Person("Ann", "Berg", phone: "+46701234567", employer: "Kvarnby", file: "list")));
        Assert.Equal(
            [("cards", "import.same-key"), ("table", "import.same-email"), ("list", "import.same-phone")],
            plan.Changes.Select(change => (change.Place.File, change.Why.Code)));
    }
}
