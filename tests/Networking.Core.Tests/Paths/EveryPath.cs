using Networking.Core.Paths;

namespace Networking.Core.Tests.Paths;

/// <summary>Walks every path there is: slow, and plainly right.</summary>
internal static class EveryPath
{
    /// <summary>All paths to a target, with their strengths multiplied from the start onward.</summary>
    internal static IEnumerable<(int[] People, double Strength)> Of(SmallSearch search) =>
        search.Starts.SelectMany(start => From(search, [start.Person], start.Strength));

    /// <summary>The strongest one, else the one of fewest ties, else the one with the lower numbers, read back from its end.</summary>
    internal static (int[] People, double Strength)? Best(SmallSearch search) => Of(search)
        .OrderByDescending(path => path.Strength)
        .ThenBy(path => path.People.Length)
        .ThenBy(path => string.Concat(path.People.Reverse()), StringComparer.Ordinal)
        .Select(path => ((int[], double)?)path)
        .FirstOrDefault();

    private static IEnumerable<(int[] People, double Strength)> From(SmallSearch search, int[] people, double strength)
    {
        if (search.Avoiding.Contains(people[^1]) || people.Length > (search.MostTies ?? int.MaxValue))
        {
            yield break;
        }

        if (search.Targets.Contains(people[^1]))
        {
            yield return (people, strength);
        }

        foreach (Tie tie in search.Ties.Where(tie => tie.One == people[^1] || tie.Other == people[^1]))
        {
            int next = tie.One == people[^1] ? tie.Other : tie.One;
            if (!people.Contains(next))
            {
                foreach ((int[], double) path in From(search, [.. people, next], strength * tie.Strength))
                {
                    yield return path;
                }
            }
        }
    }
}
