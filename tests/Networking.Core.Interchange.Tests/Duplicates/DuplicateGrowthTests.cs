using Networking.Core.Interchange.Duplicates;

namespace Networking.Core.Interchange.Tests.Duplicates;

public class DuplicateGrowthTests
{
    /// <summary>Contacts with names as unevenly common as names are, a tenth of them there twice as initials.</summary>
    private static List<Suspect> Suspects(int count)
    {
        Random random = new(7);
        string Word(string kind, int most) => $"{(char)('a' + random.Next(24))}{kind}{(int)(most * random.NextDouble() * random.NextDouble() * random.NextDouble())}";
        Crowd crowd = new();
        for (int number = 1; number <= count; number++)
        {
            (string given, string family) = (Word("an", 60), Word("berg", 400));
            crowd.Add(number, $"{given} {family} @Works{random.Next(300)}");
            if (number % 10 == 0)
            {
                crowd.Add(++number, $"{given[0]}. {family}");
            }
        }

        return [.. crowd.Network.AsOf(Crowd.Today).Relationships.Select(relationship => new Suspect(relationship, null, false))];
    }

    [Fact]
    public void Twice_the_contacts_are_far_from_four_times_the_comparisons()
    {
        int few = new SuspectGroups(Suspects(2_000)).Pairs(100).Count();
        int many = new SuspectGroups(Suspects(8_000)).Pairs(100).Count();

        Assert.InRange(few, 1, 2_000L * 1_999 / 2 / 50);
        Assert.InRange(many, 1, 8_000L * 7_999 / 2 / 100);
    }

    [Fact]
    public void A_name_that_everybody_has_is_compared_within_an_employer_alone()
    {
        Crowd crowd = new();
        for (int number = 1; number <= 300; number++)
        {
            crowd.Add(number, $"Anna Svensson @Works{number / 2}");
        }

        ValueList<LikelyDuplicate> found = crowd.Find();

        Assert.Equal(149, found.Count);
        Assert.All(found, pair => Assert.Contains(pair.Reasons, reason => reason.Code == "duplicate.employer.same"));
    }
}
