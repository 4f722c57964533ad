using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Duplicates;

namespace Networking.Core.Interchange.Tests.Duplicates;

/// <summary>Laws over crowds made from a seed: few names, employers and addresses, so that much is shared.</summary>
public class DuplicateLawTests
{
    private static readonly string[] Given = ["Jana", "Jnaa", "J.", "José", "Maria", "Mario", "", "Per Olof", "Anna-Karin"];
    private static readonly string[] Family = ["Berg", "Bergström", "Lund-Berg", "Peña", "", "B.", "Lund"];
    private static readonly string[] Employers = ["", "Volta", "VOLTA", "Umbra"];
    private static readonly DuplicateModel All = DuplicateModel.V1 with { Least = 0 };

    private static Crowd From(int seed, out Random random)
    {
        random = new(seed);
        Crowd crowd = new();
        int people = random.Next(2, 12);
        for (int number = 1; number <= people; number++)
        {
            crowd.Add(number, Person(random), Crowd.Today.PlusDays(-random.Next(50)), random.Next(3) == 0 ? null : "vcard");
        }

        for (int i = random.Next(6); i > 0; i--)
        {
            crowd.Met(random.Next(2) == 0 ? Channel.InPerson : Channel.Email, Any(random, people), Any(random, people));
            (int one, int other) = (random.Next(people), random.Next(people));
            if (one != other)
            {
                crowd.Acquainted(Crowd.Id(one + 1), Crowd.Id(other + 1));
            }
        }

        return crowd;
    }

    private static ContactId Any(Random random, int people) => Crowd.Id(1 + random.Next(people));

    private static ContactDetails Person(Random random) => new()
    {
        GivenName = Given[random.Next(Given.Length)],
        FamilyName = Family[random.Next(Family.Length)],
        Employer = Employers[random.Next(Employers.Length)],
        Emails = random.Next(3) == 0 ? [$"a{random.Next(4)}@example.org"] : [],
        Phones = random.Next(3) == 0 ? [$"070-123 45 6{random.Next(4)}"] : [],
        Links = random.Next(3) == 0 ? [$"https://www.linkedin.com/in/a{random.Next(4)}"] : [],
        ImportantDates = random.Next(3) == 0 ? [new("birthday", new(4, 1 + random.Next(2)), random.Next(2) == 0 ? null : 1980)] : [],
    };

    private static Crowd With(Crowd crowd, Func<JournalEntry, JournalEntry> change)
    {
        Crowd changed = new();
        foreach (JournalEntry entry in crowd.Entries)
        {
            changed.Write(_ => change(entry));
        }

        return changed;
    }

    private static double ScoreOf(Crowd crowd, LikelyDuplicate pair) => crowd.Find(All)
        .Single(other => (other.One == pair.One && other.Other == pair.Other) || (other.One == pair.Other && other.Other == pair.One)).Score;

    [Property]
    public void The_order_of_recording_makes_no_difference(int seed)
    {
        Crowd crowd = From(seed, out Random random);
        JournalEntry[] entries = [.. crowd.Entries];
        random.Shuffle(entries);
        ValueList<LikelyDuplicate> shuffled = DuplicateFinder.Find(Network.Empty.Replay(entries).AsOf(Crowd.Today), All, "SE");

        Assert.Equal(crowd.Find(All), shuffled);
    }

    [Property]
    public void No_two_are_offered_twice_none_with_themselves_and_the_best_come_first(int seed)
    {
        ValueList<LikelyDuplicate> found = From(seed, out _).Find(All);

        Assert.Equal(found.Count, found.Select(pair => (pair.One.CompareTo(pair.Other) < 0 ? pair.One : pair.Other, pair.One.CompareTo(pair.Other) < 0 ? pair.Other : pair.One)).Distinct().Count());
        Assert.All(found, pair => Assert.NotEqual(pair.One, pair.Other));
        Assert.All(found, pair => Assert.InRange(pair.Score, 0, 1));
        Assert.Equal(found.Select(pair => pair.Score).OrderDescending(), found.Select(pair => pair.Score));
    }

    [Property]
    public void The_weights_of_the_reasons_sum_to_the_score(int seed) => Assert.All(From(seed, out _).Find(All), pair =>
    {
        double sum = DuplicateModel.V1.Prior + pair.Reasons.Sum(reason => reason.Values.Single(value => value.Name == "weight").Number!.Value);
        Assert.Equal(1 / (1 + Math.Pow(2, -sum)), pair.Score, 12);
    });

    [Property]
    public void Case_accents_and_the_order_of_the_names_change_nothing(int seed)
    {
        Crowd crowd = From(seed, out _);
        Crowd other = With(crowd, entry => entry is ContactAdded added
            ? added with
            {
                Details = added.Details with
                {
                    GivenName = added.Details.FamilyName!.ToUpperInvariant(),
                    FamilyName = added.Details.GivenName!.Replace('é', 'e').ToUpperInvariant(),
                    Employer = added.Details.Employer!.ToLowerInvariant(),
                    Emails = ValueList.From(added.Details.Emails.Select(email => email.ToUpperInvariant())),
                },
            }
            : entry);

        Assert.Equal(crowd.Find(All).Select(pair => (pair.One, pair.Other, pair.Score)), other.Find(All).Select(pair => (pair.One, pair.Other, pair.Score)));
    }

    [Property]
    public void A_further_sign_for_never_lowers_a_score(int seed)
    {
        Crowd crowd = From(seed, out Random random);
        foreach (LikelyDuplicate pair in crowd.Find(All).Take(3))
        {
            double before = ScoreOf(crowd, pair);
            ContactDetails sign = random.Next(4) switch
            {
                0 => new() { Emails = ["new@example.org"] },
                1 => new() { Phones = ["+46 70 999 99 99"] },
                2 => new() { Links = ["https://blog.example/new"] },
                _ => new() { ImportantDates = [new("birthday", new(12, 24), 1970)] },
            };
            foreach (ContactId contact in (ContactId[])[pair.One, pair.Other])
            {
                crowd.Write(id => new ContactUpdated { Id = id, On = Crowd.Today, Contact = contact, Details = sign, Source = "vcard" });
            }

            Assert.True(ScoreOf(crowd, pair) >= before);
        }
    }

    [Property]
    public void Somebody_new_does_not_change_what_is_known_of_others(int seed)
    {
        Crowd crowd = From(seed, out _);
        ValueList<LikelyDuplicate> before = crowd.Find(All);
        crowd.Add(99, "Xerxes Quux @Elsewhere");

        Assert.Equal(before, crowd.Find(All));
    }
}
