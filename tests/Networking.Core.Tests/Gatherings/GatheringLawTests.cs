using FluentValidation;
using FsCheck.Xunit;
using Networking.Core.Gatherings;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Gatherings;

/// <summary>What holds of every ranking, plan, capture and yield, on made-up journals.</summary>
public class GatheringLawTests
{
    private static readonly string?[] Words = ["Anna", " anna", "Lind", "", " ", null, "Nordgrid", "tall; sails\nmuch", "!?", "ångström", "\ud800"];

    [Property(MaxTest = 60, Arbitrary = [typeof(Journals)])]
    public void A_ranking_does_not_depend_on_the_order_of_prospects_or_entries_or_on_the_culture(Journal journal, LocalDate today, int seed)
    {
        NetworkView view = journal.ToNetwork().AsOf(today);
        GatheringProspect[] prospects = [.. view.Gatherings.Select(GatheringProspect.Of), .. Prospects(seed)];
        string expected = Text(view.RankGatherings(prospects));
        Network shuffled = Network.Empty.Replay(Journals.Shuffled(journal.Entries, seed));

        Cultures.Each(() => Assert.Equal(expected, Text(shuffled.AsOf(today).RankGatherings(Journals.Shuffled(prospects, seed)))));
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Journals)])]
    public void A_score_is_the_sum_of_what_is_said_for_it_and_falls_down_the_list(Journal journal, int seed)
    {
        IReadOnlyList<RankedGathering> ranked = journal.ToNetwork().AsOf(Journals.Last).RankGatherings(Prospects(seed));

        Assert.Equal(ranked.OrderByDescending(gathering => gathering.Score), ranked);
        Assert.All(ranked, gathering =>
        {
            Assert.NotEmpty(gathering.Reasons);
            Assert.Equal(gathering.Score, gathering.Reasons.Sum(reason => reason.Values.Single(value => value.Name == "points").Number));
            Assert.All(gathering.Reasons, reason => Assert.EndsWith(".", reason.Sentence, StringComparison.Ordinal));
        });
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Journals)])]
    public void Nobody_paused_erased_or_unknown_is_in_a_plan(Journal journal, LocalDate today)
    {
        Network network = journal.ToNetwork();
        NetworkView view = network.AsOf(today);
        foreach (GatheringPlan plan in view.Gatherings.Select(gathering => view.PlanFor(gathering.Id)))
        {
            ContactId[] people = [.. plan.ToMeet.Select(person => person.Person)];
            Assert.Equal(people.Distinct(), people);
            Assert.All(plan.ToOffer, point => Assert.Contains(point.For!.Value, people));
            Assert.All(people, person =>
            {
                Assert.Contains(person, plan.Gathering.Expected);
                Assert.DoesNotContain(network.IdsOf(person), network.IsErased);
                Assert.NotNull(view.FindPerson(person));
                Assert.NotEqual(true, view.Find(person)?.IsPaused);
            });
            Assert.All(plan.ToMeet, person => Assert.NotEmpty(person.Reasons));
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Journals)])]
    public void Nobody_is_first_met_twice_and_what_lasts_was_first_met(Journal journal, LocalDate today)
    {
        NetworkView view = journal.ToNetwork().AsOf(today);
        ContactId[] first = [.. view.GatheringYields.SelectMany(yield => yield.FirstMet)];

        Assert.Equal(first.Distinct(), first);
        Assert.All(view.GatheringYields, yield =>
        {
            Assert.Subset(yield.Met.ToHashSet(), yield.FirstMet.ToHashSet());
            Assert.Subset(yield.FirstMet.ToHashSet(), yield.Lasting.ToHashSet());
            Assert.All(yield.Met, person => Assert.NotNull(view.Find(person)));
            Assert.NotEmpty(yield.Reasons);
        });
    }

    [Property(MaxTest = 200)]
    public void Entries_of_a_capture_are_valid_and_capturing_twice_is_capturing_once(int seed)
    {
        ValueList<JournalEntry> entries = Capture(seed, 5).ToEntries();
        Network once = Recorded(Network.Empty, entries);
        Network twice = Recorded(once, Capture(seed, 5).ToEntries());

        Assert.Same(once, twice);
        Assert.Equal(entries, Capture(seed, 5).ToEntries());
        Assert.Equal(StateDump.Of(once, Journals.Last), StateDump.Of(Network.Empty.Replay(Journals.Shuffled(entries, seed)), Journals.Last));
    }

    [Property(MaxTest = 100)]
    public void One_more_person_leaves_the_entries_of_the_others(int seed)
    {
        ValueList<JournalEntry> before = Capture(seed, 4).ToEntries();
        ValueList<JournalEntry> after = (Capture(seed, 4) with { People = [.. Capture(seed, 4).People, new() { GivenName = "Anna" }] }).ToEntries();

        Assert.Equal(before, after.Take(before.Count));
        Assert.Equal(Recorded(Network.Empty, after).Count, Recorded(Recorded(Network.Empty, before), after).Count);
    }

    private static Network Recorded(Network network, IEnumerable<JournalEntry> entries)
    {
        foreach (JournalEntry entry in entries)
        {
            Assert.DoesNotContain(network.Validate(entry).Errors, failure => failure.Severity == Severity.Error);
            network = network.Record(entry);
        }

        return network;
    }

    private static GatheringCapture Capture(int seed, int people)
    {
        Random random = new(seed);
        return new()
        {
            Seeker = Ids.Seeker,
            Gathering = Ids.Gathering(1),
            Name = "Grid evening",
            On = Journals.First,
            People = ValueList.From(Enumerable.Range(0, people).Select(_ => new PersonMet
            {
                Contact = random.Next(4) == 0 ? Ids.Contact(1 + random.Next(2)) : null,
                GivenName = Word(random),
                FamilyName = Word(random),
                Employer = Word(random),
                Role = Word(random),
                Email = Word(random),
                Link = Word(random),
                Description = Word(random) is { } said && said.Trim().Length > 0 ? said : "somebody",
                Matters = [Word(random)!, Word(random)!],
                Needs = [Word(random)!],
                Offers = [Word(random)!, Word(random)!],
                Topics = random.Next(2) == 0 ? [Word(random)!, Word(random)!] : [],
                PromisedByMe = random.Next(2) == 0 ? [new("a paper", Journals.First.PlusDays(random.Next(9))), new("a paper", Journals.First.PlusDays(3))] : [],
            })),
        };
    }

    private static string? Word(Random random) => Words[random.Next(Words.Length)];

    /// <summary>Prospects of a few topics, employers and people, some of them equal but for their lists.</summary>
    private static GatheringProspect[] Prospects(int seed)
    {
        Random random = new(seed);
        return
        [
            .. Enumerable.Range(0, 6).Select(_ => new GatheringProspect
            {
                Name = random.Next(2) == 0 ? "Evening" : "evening",
                Date = random.Next(3) == 0 ? null : Journals.Last.PlusDays(random.Next(2)),
                Topics = [$"Topic {random.Next(4)}", null!],
                Employers = [$" employer {random.Next(5)}", null!],
                Expected = [Ids.Contact(1 + random.Next(2 * Journals.Contacts)), Ids.Contact(1 + random.Next(Journals.Contacts))],
            }),
        ];
    }

    private static string Text(IEnumerable<RankedGathering> ranked) => string.Join('\n', ranked.Select(gathering =>
        $"{gathering.Score} {gathering.Prospect.Id} {gathering.Prospect.Name} {gathering.Prospect.Date?.ToString("R", null)} {string.Join(',', gathering.Prospect.Topics)} "
        + $"{string.Join(',', gathering.Prospect.Employers)} {string.Join(',', gathering.Prospect.Expected)}: {string.Join(' ', gathering.Reasons.Select(reason => reason.Sentence))}"));
}
