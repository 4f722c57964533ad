using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.LinkedIn;
using Networking.Core.Interchange.Tests.Support;
using NodaTime;
using static Networking.Core.Interchange.Tests.Support.ToldFormat;

namespace Networking.Core.Interchange.Tests.Planning;

public class DifferenceTests
{
    private static PersonRecord Ann(string? employer, int day, params string[] emails) => new()
    {
        Place = new("cards", 1),
        Keys = ["id\n1"],
        Details = new() { GivenName = "Ann", Employer = employer, Emails = ValueList.From(emails) },
        SaidOn = new LocalDate(2025, 1, day),
    };

    private static Network After(params ImportRecord[] records) =>
        records.Aggregate(Network.Empty, (network, record) => Plan(network, new ToldFormat("cards", record)).Network(network));

    [Fact]
    public void A_newer_word_changes_and_an_empty_one_does_not()
    {
        Network network = After(Ann("Kvarnby", 1), Ann("Sagwerk", 2), Ann("", 3), Ann(null, 4));
        Assert.Equal("Sagwerk", network.AsOf(new(2026, 1, 1)).Named("Ann").Employer);
        Assert.Equal(2, network.Count);
    }

    [Fact]
    public void The_latest_word_wins_in_whatever_order_it_comes()
    {
        ImportRecord[] words = [Ann("Kvarnby", 1), Ann("Sagwerk", 2), Ann(null, 3)];
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        Assert.All(orders, order => Assert.Equal(
            "Sagwerk", After([.. order.Select(i => words[i])]).AsOf(new(2026, 1, 1)).Named("Ann").Employer));
    }

    [Fact]
    public void Of_two_words_of_one_day_the_first_one_stays_and_that_is_noted()
    {
        Network network = After(Ann("Kvarnby", 1));
        ImportPlan plan = Plan(network, new ToldFormat("cards", Ann("Sagwerk", 1)));
        Assert.True(plan.IsEmpty);
        Assert.Equal([ImportCodes.OtherWordOfOneDay], plan.Codes());
    }

    [Fact]
    public void Of_several_records_of_one_day_the_fullest_word_is_taken_in_whatever_order_they_come()
    {
        PersonRecord[] words =
        [
            Ann("Sagwerk", 1) with { Details = new() { GivenName = "A.", Employer = "Sagwerk" } },
            Ann("Kvarnby", 1),
            Ann("Kvarnby", 1) with { Details = new() { GivenName = "Eva", FamilyName = "B. C. D." } },
            Ann("Kvarnby", 1) with { Details = new() { FamilyName = "Berg" } },
        ];
        int[][] orders = [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]];
        Assert.All(orders, order =>
        {
            ToldFormat cards = new("cards", [.. order.Select(i => words[i])]);
            ContactDetails said = Assert.Single(Plan(Network.Empty, cards).Added()).Details;
            Assert.Equal(("Eva", "Berg", "Sagwerk"), (said.GivenName, said.FamilyName, said.Employer));
        });
    }

    [Fact]
    public void A_name_takes_the_place_of_its_initial_of_the_same_day_and_not_the_other_way_round()
    {
        PersonRecord initial = Ann(null, 1) with { Details = new() { GivenName = "A." } };
        Assert.All(new[] { After(initial, Ann(null, 1)), After(Ann(null, 1), initial), After(Ann("Kvarnby", 2), initial with { SaidOn = new LocalDate(2025, 1, 2) }) }, network =>
        {
            Assert.Equal("Ann", Assert.Single(network.AsOf(new(2026, 1, 1)).Relationships).Contact.GivenName);
            Assert.True(Plan(network, new ToldFormat("cards", initial)).IsEmpty);
        });
    }

    [Fact]
    public void A_word_of_another_day_is_no_word_of_that_day_though_it_is_fuller()
    {
        ToldFormat cards = new("cards", Ann("Kvarnby and Sons", 1), Ann("Kvarnby", 2), Ann(null, 2));
        Assert.Equal("Kvarnby", Assert.Single(Plan(Network.Empty, cards).Added()).Details.Employer);
    }

    /// <summary>A word that is held from an earlier day is not written again, so nothing but the order of words keeps another one of the day out.</summary>
    [Fact]
    public void Who_is_told_of_otherwise_twice_on_one_day_is_not_changed_by_importing_again_in_another_order()
    {
        Network network = After(Ann("Sagwerk", 1));
        PersonRecord[] words = [Ann("Sagwerk", 2), Ann("Kvarnby", 2)];
        Network next = Plan(network, new ToldFormat("cards", words)).Network(network);
        Assert.True(Plan(next, new ToldFormat("cards", [.. words.Reverse()])).IsEmpty);
    }

    [Fact]
    public void Addresses_are_added_by_key_and_never_taken_away()
    {
        Network network = After(Ann(null, 1, "ann@example.org"), Ann(null, 2, "ANN@example.org", "a@example.org"), Ann(null, 3));
        Assert.Equal(["ann@example.org", "a@example.org"], network.AsOf(new(2026, 1, 1)).Named("Ann").Emails);
    }

    [Fact]
    public void What_the_seeker_wrote_by_hand_is_not_overwritten()
    {
        Network network = Network.Empty.Record(ByHand(1, new() { GivenName = "Ann", Employer = "By hand", Emails = ["ann@example.org"] }));
        ImportPlan plan = Plan(network, new ToldFormat("cards", Ann("Kvarnby", 2, "ann@example.org")));
        Assert.Equal("By hand", plan.View(network)[Contact(1)].Contact.Employer);
        Assert.True(Plan(plan.Network(network), new ToldFormat("cards", Ann("Kvarnby", 2, "ann@example.org"))).IsEmpty);
    }

    [Fact]
    public void Notes_become_facts_once()
    {
        PersonRecord ann = Ann(null, 1) with { Notes = ["Sails.", " ", "Sails."] };
        Network network = After(ann, ann, ann with { SaidOn = new LocalDate(2025, 2, 1), Notes = ["Sails.", "Has a dog."] });
        Assert.Equal(["Sails.", "Has a dog."], network.AsOf(new(2026, 1, 1)).Relationships[0].Facts.Select(fact => fact.Text));
    }

    [Fact]
    public void Two_records_of_one_source_about_one_person_are_one_saying()
    {
        ToldFormat cards = new("cards", Ann("Kvarnby", 1, "ann@example.org"), Ann("Sagwerk", 2, "ann@example.org") with { Keys = ["id\n2"] });
        ImportPlan plan = Plan(Network.Empty, cards);
        Assert.Equal("Sagwerk", Assert.Single(plan.Added()).Details.Employer);
        Assert.True(Plan(plan.Network(), cards).IsEmpty);
    }

    [Fact]
    public void A_row_that_says_nothing_beyond_an_earlier_one_of_its_file_is_left_out()
    {
        PersonRecord ann = Ann("Kvarnby", 1, "ann@example.org");
        ToldFormat cards = new(
            "cards",
            ann,
            ann with { Place = new("cards", 2) },
            ann with { Place = new("cards", 3), Details = ann.Details with { Employer = null } },
            ann with { Place = new("cards", 4), Notes = ["Sails."] });
        ImportPlan plan = Plan(Network.Empty, cards);
        FileCounts file = Assert.Single(plan.Files);
        Assert.Equal((4, 2, 2), (file.Records, file.Changing, file.LeftOut));
        LeftOut left = Assert.Single(plan.LeftOut);
        Assert.Equal((ImportCodes.RowRepeated, 2, 2), (left.Code, left.Count, left.First.Line));
        FileCounts again = Assert.Single(Plan(plan.Network(), cards).Files);
        Assert.Equal((4, 2, 2), (again.Records, again.Known, again.LeftOut));
    }

    [Fact]
    public void A_word_that_was_said_again_on_a_later_day_is_no_repetition()
    {
        ToldFormat cards = new("cards", Ann("Kvarnby", 1), Ann("Sagwerk", 2), Ann("Kvarnby", 3));
        Assert.Equal(3, Assert.Single(Plan(Network.Empty, cards).Files).Changing);
    }

    [Fact]
    public void What_the_model_does_not_take_is_left_away_with_a_warning()
    {
        PersonRecord ann = Ann(new string('x', 10_001), 1) with { KnownSince = new LocalDate(1800, 1, 1) };
        ImportPlan plan = Plan(Network.Empty, new ToldFormat("cards", ann with { Details = ann.Details with { Zone = "Nowhere/At_All", MetOn = new LocalDate(2200, 1, 1) } }));
        Assert.Equal([ImportCodes.FieldTooLong, ImportCodes.DateOutOfRange, ImportCodes.DateOutOfRange], plan.Codes());
        Assert.Equal(new ContactDetails { GivenName = "Ann" }, Assert.Single(plan.Added()).Details);
    }
}
