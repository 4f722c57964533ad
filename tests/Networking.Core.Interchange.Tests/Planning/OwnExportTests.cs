using System.Text;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Csv;
using Networking.Core.Interchange.Tests.LinkedIn;
using Networking.Core.Interchange.Tests.Support;
using Networking.Core.Interchange.VCards;
using NodaTime;
using static Networking.Core.Interchange.Tests.Support.ToldFormat;

namespace Networking.Core.Interchange.Tests.Planning;

/// <summary>What this library exports comes back as the same contacts, and brings nothing new where they are.</summary>
public class OwnExportTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    public static TheoryData<bool> Forms => [true, false];

    private static ImportFile Export(Network network, bool isCsv)
    {
        using StringWriter text = new();
        if (isCsv)
        {
            ContactsCsv.Write(network.AsOf(Today), text);
        }
        else
        {
            VCardContacts.WriteAll(network, Today, text, withNotes: true);
        }

        return FormatReader.FileOf(Encoding.UTF8.GetBytes(text.ToString()), isCsv ? "contacts.csv" : "contacts.vcf");
    }

    private static ImportPlan Import(Network network, params ImportFile[] files) =>
        Networking.Core.Interchange.Import.PlanFiles(files, Seeker, network, new() { ExportedOn = Today });

    private static Contact[] People(Network network) => [.. network.AsOf(Today).Relationships.Select(relationship => relationship.Contact)];

    private static ContactDetails Ann { get; } = new()
    {
        GivenName = "Ann",
        FamilyName = "Berg",
        Emails = ["ann@example.org"],
        Phones = ["+46 70 123 45 67"],
        Links = ["https://example.org/ann"],
        Employer = "Kvarnby",
        Role = "Clerk",
        Zone = "Europe/Stockholm",
        MetAt = "A fair",
        MetOn = new(2020, 5, 4),
        Kinds = ConnectionKinds.Business,
        ToldOfSearch = true,
        ImportantDates = [new("birthday", new(2, 29)), new("founding", new(5, 1), 1999)],
    };

    private static Network Known { get; } = Network.Empty
        .Record(ByHand(1, Ann))
        .Record(ByHand(2, new() { GivenName = "Bo", FamilyName = "Lund", MetThrough = Contact(1) }))
        .Record(ByHand(3, new() { Emails = ["info@example.com"], Employer = "info@example.com" }))
        .Record(new FactNoted { Id = new(new("0aa1b2c3-0000-4000-9000-000000000009")), On = new(2021, 1, 1), Contact = Contact(1), About = FactKind.Matter, Text = "Likes tea" });

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_export_makes_the_same_contacts_where_nobody_is_known(bool isCsv)
    {
        ImportPlan plan = Import(Network.Empty, Export(Known, isCsv));
        Assert.Empty(plan.Problems);
        Assert.Equal(People(Known), People(plan.Network()));
        Assert.True(Import(plan.Network(), Export(Known, isCsv)).IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_export_brings_nothing_to_the_network_it_came_from(bool isCsv)
    {
        ImportPlan plan = Import(Known, Export(Known, isCsv));
        Assert.Empty(plan.Problems);
        Assert.True(plan.IsEmpty, string.Join('\n', plan.Changes));
        Assert.Equal(3, plan.Files[0].Known);
    }

    [Fact]
    public void Awkward_texts_come_back_too()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Random random = new(seed);
            Network network = ContactNetworks.Of([.. Enumerable.Range(1, 5).Select(number =>
            {
                ContactDetails details = ContactNetworks.Any(random, 5);
                return details.MetThrough == ContactNetworks.IdOf(number) ? details with { MetThrough = null } : details;
            })]);
            Assert.True(Import(network, Export(network, isCsv: true)).IsEmpty, $"Network {seed} does not know itself.");
            Network again = Import(Network.Empty, Export(network, isCsv: true)).Network();
            Assert.Equal(People(network).Select(person => (person.Id, person.DisplayName, person.MetThrough)), People(again).Select(person => (person.Id, person.DisplayName, person.MetThrough)));
            Assert.True(Import(again, Export(network, isCsv: true)).IsEmpty, $"Network {seed} is not known again.");
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_an_export_says_otherwise_is_the_only_news(bool isCsv)
    {
        Network other = Known.Record(new ContactUpdated
        {
            Id = new(new("0aa1b2c3-0000-4000-9000-000000000010")),
            On = Today,
            Contact = Contact(2),
            Details = new() { Employer = "Kvarnby" },
        });
        PlannedChange change = Assert.Single(Import(Known, Export(other, isCsv)).Changes);
        Assert.Equal(new() { Employer = "Kvarnby" }, Assert.IsType<ContactUpdated>(Assert.Single(change.Entries)).Details);
        Assert.Equal("import.same-contact", change.Why.Code);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Two_contacts_of_an_export_who_could_be_one_stay_two(bool isCsv)
    {
        Network network = Network.Empty.Record(ByHand(1, Ann)).Record(ByHand(2, Ann));
        Assert.True(Import(network, Export(network, isCsv)).IsEmpty);
        Assert.Equal(People(network), People(Import(Network.Empty, Export(network, isCsv)).Network()));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Who_was_erased_does_not_come_back_from_an_export(bool isCsv)
    {
        Network erased = Known.Record(new ContactErased { Id = new(new("0aa1b2c3-0000-4000-9000-000000000010")), On = Today, Contacts = [Contact(2)] });
        ImportPlan plan = Import(erased, Export(Known, isCsv));
        Assert.True(plan.IsEmpty);
        Assert.Equal(ImportCodes.PersonErased, Assert.Single(plan.LeftOut).Code);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Who_was_merged_since_is_found_under_the_old_id(bool isCsv)
    {
        Network merged = Known.Record(new ContactsMerged { Id = new(new("0aa1b2c3-0000-4000-9000-000000000010")), On = Today, Kept = Contact(1), Absorbed = Contact(2) });
        Assert.DoesNotContain(Import(merged, Export(Known, isCsv)).Entries, entry => entry is ContactAdded or ContactsMerged);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Another_seekers_export_gives_nobody_its_ids(bool isCsv)
    {
        Network network = Network.Empty.Record(ByHand(7, new() { GivenName = "Ann", FamilyName = "Berg", Emails = ["ann@example.org"] }));
        Network after = Import(network, Export(Known, isCsv)).Network(network);
        Assert.Equal(3, People(after).Length);
        Assert.All(new[] { 1, 2, 3 }, number =>
        {
            Assert.Null(after.AsOf(Today).Find(Contact(number)));
            Assert.Equal(Contact(number), after.Resolve(Contact(number)));
        });
        Assert.Equal("Clerk", People(after).Single(person => person.Id == Contact(7)).Role);
        Assert.True(Import(after, Export(Known, isCsv)).IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Who_introduced_whom_in_another_seekers_export_is_kept_where_the_introducer_is_in_it(bool isCsv)
    {
        Network network = Network.Empty.Record(ByHand(7, new() { GivenName = "Cid", FamilyName = "Holm" }));
        Network theirs = Known.Record(ByHand(4, new() { GivenName = "Eva", FamilyName = "Ek", MetThrough = Contact(5) }));
        Network after = Import(network, Export(theirs, isCsv)).Network(network);
        Contact ann = People(after).Single(person => person.GivenName == "Ann");
        Assert.Equal(ann.Id, People(after).Single(person => person.GivenName == "Bo").MetThrough);
        Assert.Null(People(after).Single(person => person.GivenName == "Eva").MetThrough);
        Assert.True(Import(after, Export(theirs, isCsv)).IsEmpty);
    }

    [Fact]
    public void Both_exports_together_tell_of_everybody_once()
    {
        ImportPlan plan = Import(Network.Empty, Export(Known, isCsv: true), Export(Known, isCsv: false));
        Assert.Equal(People(Known), People(plan.Network()));
        PlannedChange note = Assert.Single(plan.Changes, change => change.Action != PlannedAction.AddContact);
        Assert.IsType<FactNoted>(Assert.Single(note.Entries));
        Assert.Equal((4, 2), (plan.Changes.Count, plan.Files[1].Known));
        Assert.True(Import(plan.Network(), Export(Known, isCsv: true), Export(Known, isCsv: false)).IsEmpty);
    }

    [Fact]
    public void What_another_program_wrote_into_a_card_is_kept_also_where_the_table_tells_of_everybody_first()
    {
        Network network = Import(Network.Empty, FormatReader.FileOf("BEGIN:VCARD\nVERSION:3.0\nN:Ek;Eva;;;\nCATEGORIES:Rowing\nEND:VCARD\n"u8.ToArray(), "other.vcf")).Network();
        ImportPlan plan = Import(Network.Empty, Export(network, isCsv: true), Export(network, isCsv: false));
        using StringWriter text = new();
        VCardContacts.WriteAll(plan.Network(), Today, text);
        Assert.Contains("CATEGORIES:Rowing", text.ToString(), StringComparison.Ordinal);
        Assert.True(Import(plan.Network(), Export(network, isCsv: true), Export(network, isCsv: false)).IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Since_when_people_are_known_comes_back(bool isCsv)
    {
        Network again = Import(Network.Empty, Export(Known, isCsv)).Network();
        Assert.Equal(new LocalDate(2020, 1, 1), again.AsOf(Today)[Contact(1)].AddedOn);
    }
}
