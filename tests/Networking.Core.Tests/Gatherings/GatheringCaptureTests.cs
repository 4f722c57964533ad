using FluentValidation.Results;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Journaling;
using Networking.Core.Promises;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Gatherings;

public class GatheringCaptureTests
{
    private static readonly LocalDate Evening = new(2026, 11, 5);

    private static readonly PersonMet Noor = new()
    {
        GivenName = " Noor ",
        FamilyName = "Haddad",
        Employer = "Nordgrid",
        Role = "head of metering",
        Email = "noor@nordgrid.example",
        Link = "in/noor-haddad",
        Description = "sails",
        Matters = ["her choir", " "],
        Needs = ["load curves"],
        Offers = ["a tour of the lab"],
        Topics = ["smart meters", "choirs"],
        PromisedByMe = [new("the paper on tariffs", new(2026, 11, 12))],
    };

    [Fact]
    public void Somebody_new_is_added_with_all_that_was_said()
    {
        Relationship noor = Assert.Single(View(Noor).Relationships);
        Contact contact = noor.Contact;

        Assert.Equal(("Noor", "Haddad", "Nordgrid", "head of metering"), (contact.GivenName, contact.FamilyName, contact.Employer, contact.Role));
        Assert.Equal((["noor@nordgrid.example"], ["in/noor-haddad"]), (contact.Emails, contact.Links));
        Assert.Equal(("Grid evening", Evening), (contact.MetAt, contact.MetOn));
        Assert.Equal(Evening, noor.AddedOn);
        Assert.Equal(
            [
                (FactKind.Matter, "sails", 0), (FactKind.Matter, "her choir", 0), (FactKind.Need, "load curves", 0),
                (FactKind.Offer, "a tour of the lab", 0), (FactKind.Matter, "smart meters, choirs", 2),
            ],
            noor.Facts.Select(fact => (fact.About, fact.Text, fact.Topics.Count)).OrderBy(fact => Array.IndexOf(Order, fact.Text)));
        Promise promise = Assert.Single(noor.Promises);
        Assert.Equal((PromiseSide.Mine, "the paper on tariffs", new(2026, 11, 12)), (promise.By, promise.Text, promise.Due));
        Assert.Equal([new(Evening, TouchSides.Mutual)], noor.Days);
    }

    [Fact]
    public void A_contact_who_is_not_known_has_no_effect_until_they_are_and_recording_warns_of_it()
    {
        ContactId unknown = Ids.Contact(77);
        Network network = Network.Empty;
        List<string> warnings = [];
        foreach (JournalEntry entry in Capture(Noor, new() { Contact = unknown, Matters = ["sails"] }).ToEntries())
        {
            Assert.True(network.TryRecord(entry, out network, out ValidationResult result));
            warnings.AddRange(result.Errors.Select(failure => failure.ErrorCode));
        }

        Assert.Equal([EntryCodes.ContactUnknown, EntryCodes.ContactUnknown], warnings);
        Assert.Null(network.AsOf(Evening).Find(unknown));
        Network known = network.Record(new ContactAdded { Id = Ids.Entry(77), On = Evening, Contact = unknown, Details = new() { GivenName = "Una" } });
        Assert.Equal("sails", Assert.Single(known.AsOf(Evening)[unknown].Facts).Text);
    }

    [Fact]
    public void Everybody_was_met_at_the_one_gathering()
    {
        NetworkView view = View(Noor, new() { Description = "tall" });

        Gathering gathering = Assert.Single(view.Gatherings);
        Assert.Equal((Ids.Gathering(1), "Grid evening", Evening), (gathering.Id, gathering.Name, gathering.AttendedOn));
        Assert.Equal(view.Relationships.Select(them => them.Id), gathering.Met.Order());
    }

    [Fact]
    public void Where_nobody_was_met_the_seeker_was_there_all_the_same()
    {
        GatheringAttended attended = Assert.IsType<GatheringAttended>(Assert.Single(Capture().ToEntries()));

        Assert.Empty(attended.Met);
        Assert.Equal(Evening, Assert.Single(View().Gatherings).AttendedOn);
    }

    [Theory]
    [InlineData("tall, sails", null, null, "tall, sails")]
    [InlineData("tall, sails", "engineer", "Nordgrid", "tall, sails")]
    [InlineData(null, "engineer", "Nordgrid", "engineer, Nordgrid")]
    [InlineData(" ", null, "Nordgrid", "Nordgrid")]
    [InlineData(null, "engineer", "", "engineer")]
    public void Who_has_neither_name_nor_address_goes_by_something_else(string? description, string? role, string? employer, string name) =>
        Assert.Equal(name, Assert.Single(View(new PersonMet { Description = description, Role = role, Employer = employer }).Relationships).Contact.DisplayName);

    [Fact]
    public void An_address_alone_is_enough_and_a_description_is_noted_beside_it()
    {
        Relationship them = Assert.Single(View(new PersonMet { Email = "n@nordgrid.example", Description = "tall" }).Relationships);

        Assert.Equal(("", "n@nordgrid.example"), (them.Contact.GivenName, them.Contact.DisplayName));
        Assert.Equal("tall", Assert.Single(them.Facts).Text);
    }

    [Fact]
    public void A_name_learnt_later_takes_the_place_of_the_description_which_stays_noted()
    {
        GatheringCapture capture = Capture(new PersonMet { Description = "tall, sails" });
        ContactId who = capture.ToEntries().OfType<ContactAdded>().Single().Contact;
        Network network = Network.Empty.Replay(capture.ToEntries())
            .Record(new ContactUpdated { Id = Ids.Entry(1), On = Evening.PlusDays(3), Contact = who, Details = new() { GivenName = "Per" } });

        Relationship them = network.AsOf(Evening.PlusDays(3))[who];
        Assert.Equal("Per", them.Contact.DisplayName);
        Assert.Equal("tall, sails", Assert.Single(them.Facts).Text);
    }

    [Fact]
    public void A_contact_is_not_added_again_and_what_is_new_of_them_is_learnt()
    {
        Diary diary = Diary.With(Evening.PlusDays(-90));
        GatheringCapture capture = Capture(new() { Contact = Ids.Contact(1), Role = "director" }, new() { Contact = Ids.Contact(2) });
        Relationship ada = diary.ToNetwork().Replay(capture.ToEntries()).AsOf(Evening)[Ids.Contact(1)];

        Assert.Equal(("Ada", "director", ""), (ada.Contact.GivenName, ada.Contact.Role, ada.Contact.MetAt));
        Assert.Equal(Evening, Assert.Single(ada.Gatherings).AttendedOn);
        Assert.DoesNotContain(capture.ToEntries(), entry => entry is ContactAdded);
        Assert.Single(capture.ToEntries(), entry => entry is ContactUpdated);
    }

    [Fact]
    public void A_contact_named_twice_is_one_with_all_that_was_said()
    {
        ValueList<JournalEntry> entries = Capture(
            new() { Contact = Ids.Contact(1), Role = "director", Matters = ["her choir"], PromisedByMe = [new("a paper", Evening)] },
            Noor,
            new() { Contact = Ids.Contact(1), Role = "head", Employer = "Nordgrid", Matters = ["her choir", "sailing"], PromisedByMe = [new("a paper", Evening), new("a book", Evening)] }).ToEntries();
        JournalEntry[] ofThem = [.. entries.Where(entry => entry.Subjects.Contains(Ids.Contact(1)))];

        Assert.Equal(("director", "Nordgrid"), ofThem.OfType<ContactUpdated>().Select(entry => (entry.Details.Role, entry.Details.Employer)).Single());
        Assert.Single(ofThem.OfType<GatheringAttended>());
        Assert.Equal(["her choir", "sailing"], ofThem.OfType<FactNoted>().Select(fact => fact.Text));
        Assert.Equal(["a paper", "a book"], ofThem.OfType<PromiseMade>().Select(promise => promise.Text));
    }

    [Fact]
    public void Two_people_with_the_same_words_stay_two()
    {
        PersonMet anna = new() { GivenName = "Anna" };
        ContactId[] people = [.. Added(anna, anna with { Matters = ["choirs"] }, anna with { GivenName = " ANNA" })];

        Assert.Equal(3, people.Distinct().Count());
        Assert.Equal(people[..1], Added(anna));
    }

    [Fact]
    public void Ids_are_the_seekers_the_gatherings_and_the_words()
    {
        GatheringCapture capture = Capture(Noor);
        ContactId id = Added(Noor).Single();

        Assert.Equal(id, Added(Noor with { Needs = [], Topics = ["something else"] }).Single());
        Assert.Equal(id, Added(Noor with { GivenName = "noor" }).Single());
        Assert.NotEqual(id, Added(Noor with { Employer = "Ellevio" }).Single());
        Assert.NotEqual(id, Of(capture with { Gathering = Ids.Gathering(2) }));
        Assert.NotEqual(id, Of(capture with { Seeker = new(Ids.Entry(77).Value) }));
        Assert.Equal(id, Of(capture with { On = Evening.PlusDays(1) }));
    }

    [Fact]
    public void Words_cannot_be_shifted_from_one_place_into_another() => Assert.Equal(
        4,
        Added(
            new() { GivenName = "Anna", FamilyName = "Lind" },
            new() { GivenName = "Anna Lind" },
            new() { FamilyName = "Anna Lind" },
            new() { GivenName = "Anna", Employer = "Lind" }).Distinct().Count());

    [Fact]
    public void A_second_day_at_the_same_gathering_is_recorded_on_top()
    {
        Network network = Network.Empty;
        foreach (JournalEntry entry in Capture(Noor).ToEntries().Concat((Capture(Noor) with { On = Evening.PlusDays(1) }).ToEntries()))
        {
            network = network.Record(entry);
        }

        Relationship noor = Assert.Single(network.AsOf(Evening.PlusDays(1)).Relationships);
        Assert.Equal([Evening, Evening.PlusDays(1)], noor.Days.Select(day => day.Day));
    }

    [Fact]
    public void Everybody_captured_is_followed_up()
    {
        NetworkView view = View(Noor, new() { Description = "tall, sails" }, new() { Description = "tall, sails" });
        FollowUp[] after = [.. view.FollowUps.Where(followUp => followUp.Policy == new AfterGatheringPolicy().Name)];

        Assert.Equal(view.Relationships.Select(them => them.Id), after.Select(followUp => followUp.Contact).Order());
        Assert.All(after, followUp => Assert.Equal(new DateWindow(Evening.PlusDays(1), Evening.PlusDays(4)), followUp.Window));
        Assert.Contains(view.FollowUps, followUp => followUp.Class == FollowUpClass.Promise);
    }

    private static readonly string[] Order = ["sails", "her choir", "load curves", "a tour of the lab", "smart meters, choirs"];

    private static GatheringCapture Capture(params PersonMet[] people) =>
        new() { Seeker = Ids.Seeker, Gathering = Ids.Gathering(1), Name = "Grid evening", On = Evening, People = ValueList.From(people) };

    private static NetworkView View(params PersonMet[] people) => Network.Empty.Replay(Capture(people).ToEntries()).AsOf(Evening);

    private static IEnumerable<ContactId> Added(params PersonMet[] people) => Capture(people).ToEntries().OfType<ContactAdded>().Select(entry => entry.Contact);

    private static ContactId Of(GatheringCapture capture) => capture.ToEntries().OfType<ContactAdded>().Single().Contact;
}
