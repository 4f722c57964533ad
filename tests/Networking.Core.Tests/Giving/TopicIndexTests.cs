using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Networking.Core.Giving;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.Giving;

public class TopicIndexTests
{
    private static readonly string[] Words = ["bird", "Birds", "meter", "grids", "Grid", "poetry", "rust", "C#", "c++", "résumés"];

    [Fact]
    public void A_need_meets_an_offer_on_every_topic_they_share()
    {
        TopicIndex index = new TopicIndex([Person(1, needs: ["Rust", "Birds"]), Person(2, offers: ["bird", "rust"]), Person(3, offers: ["BIRDS"]), Person(4)]);

        TopicMatch both = index.Matches()[0];
        Assert.Equal((Ids.Contact(1), Ids.Contact(2)), (both.Needing, both.Offering));
        Assert.Equal(["Rust", "Birds"], both.Topics.Select(topic => topic.Text));
        Assert.Equal(Math.Log(1 + (3 / 2.0)) + Math.Log(2), both.Score);
        Assert.Equal(new TopicMatch(Ids.Contact(1), Ids.Contact(3), [Topic.Of("birds")], Math.Log(2)), index.Matches()[1]);
        Assert.Equal(2, index.Matches().Count);
    }

    [Fact]
    public void The_rarer_a_topic_the_more_it_weighs()
    {
        TopicIndex index = new TopicIndex([Person(1, needs: ["a"]), Person(2, offers: ["a", "b"], matters: ["b"]), Person(3, matters: ["a"]), Person(4)]);

        Assert.Equal(3, index.People);
        Assert.Equal(Math.Log(2), index.Weight(Topic.Of("A")));
        Assert.Equal(Math.Log(4), index.Weight(Topic.Of("b")));
        Assert.Equal(0, index.Weight(Topic.Of("nobody's")));
        Assert.Equal("2 topics of 3 people", index.ToString());
    }

    [Fact]
    public void Nobody_matches_themselves() =>
        Assert.Empty(new TopicIndex([Person(1, needs: ["birds"], offers: ["birds"])]).Matches());

    [Fact]
    public void Topics_asked_about_find_who_needs_offers_or_cares()
    {
        TopicIndex index = new TopicIndex(
            [Person(1, needs: ["birds"]), Person(2, offers: ["birds"]), Person(3, matters: ["bird", "grids"]), Person(4, needs: ["grid"], matters: ["grids"])]);
        ValueList<Topic> topics = Topic.AllOf(["Birds", "grid", "bird", "nobody's"]);

        Assert.Equal([4, 1], index.Needing(topics).Select(NumberOf));
        Assert.Equal([2], index.Offering(topics).Select(NumberOf));
        Assert.Equal([3, 4, 1], index.Interested(topics).Select(NumberOf));
        Assert.Equal(["grids", "bird"], index.Interested(topics)[0].Topics.Select(topic => topic.Text));
        Assert.Equal(["grid"], index.Interested(topics)[1].Topics.Select(topic => topic.Text));
        Assert.Empty(index.Interested([]));
    }

    [Fact]
    public void An_empty_index_matches_nothing()
    {
        TopicIndex index = new TopicIndex([]);

        Assert.Empty(index.Matches());
        Assert.Empty(index.Needing([Topic.Of("birds")]));
        Assert.Equal(0, index.Weight(Topic.Of("birds")));
    }

    [Fact]
    public void A_person_stands_in_it_once()
    {
        Assert.Equal("people", Assert.Throws<ArgumentException>(() => new TopicIndex([Person(1), Person(1)])).ParamName);
        Assert.Equal("people", Assert.Throws<ArgumentNullException>(() => new TopicIndex(null!)).ParamName);
        Assert.Equal("people", Assert.Throws<ArgumentNullException>(() => new TopicIndex([null!])).ParamName);
    }

    [Fact]
    public void Texts_of_matches_show_ids_alone()
    {
        Assert.Equal($"{Ids.Contact(2)} for {Ids.Contact(1)}", new TopicMatch(Ids.Contact(1), Ids.Contact(2), [Topic.Of("x")], 1).ToString());
        Assert.Equal($"Interest of {Ids.Contact(1)}", new TopicInterest(Ids.Contact(1), [Topic.Of("x")], 1).ToString());
        Assert.Equal($"Topics of {Ids.Contact(1)}", Person(1, needs: ["x"]).ToString());
        Assert.Equal("Topic", Topic.Of("x").ToString());
    }

    [Property]
    public Property Matching_equals_comparing_all_pairs() => Prop.ForAll(People(), people =>
    {
        TopicIndex index = new TopicIndex(people);
        TopicMatch[] expected =
        [
            .. people.SelectMany(_ => people, (one, other) => (one, other))
                .Where(pair => pair.one.Person != pair.other.Person)
                .Select(pair => (pair.one, pair.other, topics: pair.one.Needs.Distinct().Where(pair.other.Offers.Contains).ToArray()))
                .Where(pair => pair.topics.Length > 0)
                .Select(pair => new TopicMatch(
                    pair.one.Person,
                    pair.other.Person,
                    ValueList.From(pair.topics.OrderByDescending(WeightIn).ThenBy(topic => topic)),
                    pair.topics.Sum(WeightIn)))
                .OrderBy(match => (match.Needing, match.Offering)),
        ];
        TopicMatch[] actual = [.. index.Matches().OrderBy(match => (match.Needing, match.Offering))];

        Assert.Equal(expected.Select(match => (match.Needing, match.Offering, match.Topics)), actual.Select(match => (match.Needing, match.Offering, match.Topics)));
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-12));

        double WeightIn(Topic topic)
        {
            int all = people.Count(person => person.Needs.Count + person.Offers.Count + person.Matters.Count > 0);
            int those = people.Count(person => person.Needs.Contains(topic) || person.Offers.Contains(topic) || person.Matters.Contains(topic));
            return Math.Log(1 + ((double)all / those));
        }
    });

    [Property]
    public Property The_order_of_people_makes_no_difference() => Prop.ForAll(People(), people =>
    {
        ValueList<Topic> topics = Topic.AllOf(Words);
        TopicIndex index = new TopicIndex(people);
        TopicIndex reversed = new TopicIndex(people.Reverse());

        Assert.Equal(index.Matches(), reversed.Matches());
        Assert.Equal(index.Interested(topics), reversed.Interested(topics));
        Assert.Equal(index.Offering(topics), reversed.Offering(topics));
    });

    [Property]
    public Property Matches_come_by_score_then_by_ids() => Prop.ForAll(People(), people =>
    {
        IReadOnlyList<TopicMatch> matches = new TopicIndex(people).Matches();

        Assert.Equal(matches.OrderByDescending(match => match.Score).ThenBy(match => match.Needing).ThenBy(match => match.Offering), matches);
        Assert.All(matches, match => Assert.True(match.Score > 0));
    });

    /// <summary>What matching goes through is counted: what meets on a topic, however many people there are.</summary>
    [Theory]
    [InlineData(100)]
    [InlineData(2_000)]
    public void Matching_goes_through_those_who_meet_and_nobody_else(int others)
    {
        PersonTopics[] strangers = [.. Enumerable.Range(10, others).Select(n => Person(n, needs: [$"need {n}"], offers: [$"offer {n}"]))];
        TopicIndex index = new TopicIndex([Person(1, needs: ["birds", "grids"]), Person(2, offers: ["birds", "grids"]), Person(3, offers: ["birds"]), .. strangers]);

        Assert.Equal(3, index.Meetings().Count());
        Assert.Equal(2, index.Matches().Count);
    }

    private static Arbitrary<PersonTopics[]> People()
    {
        Gen<ValueList<Topic>> topics = Gen.Elements(Words).ListOf().Select(words => Topic.AllOf(words.Take(4)));
        Gen<PersonTopics> person =
            from needs in topics
            from offers in topics
            from matters in topics
            select new PersonTopics(default) { Needs = needs, Offers = offers, Matters = matters };
        return person.ListOf()
            .Select(people => people.Take(12).Select((one, at) => one with { Person = Ids.Contact(((at * 7) % 13) + 1) }).ToArray())
            .ToArbitrary();
    }

    private static int NumberOf(TopicInterest interest) => Enumerable.Range(1, 9).Single(n => Ids.Contact(n) == interest.Person);

    private static PersonTopics Person(int id, string[]? needs = null, string[]? offers = null, string[]? matters = null) => new(Ids.Contact(id))
    {
        Needs = Topic.AllOf(needs ?? []),
        Offers = Topic.AllOf(offers ?? []),
        Matters = Topic.AllOf(matters ?? []),
    };
}
