using Networking.Core.Paths;

namespace Networking.Core.Benchmarks.Paths;

/// <summary>Invented ties between people drawn evenly, with strengths drawn evenly: the same for the same seed.</summary>
internal static class InventedTies
{
    /// <summary>Ten ties for each person, so that each has twenty acquaintances on average.</summary>
    internal static Tie[] Make(int people, int seed = 1)
    {
        Random random = new(seed);
        HashSet<(int, int)> joined = [];
        List<Tie> ties = [];
        while (ties.Count < 10 * people)
        {
            (int one, int other) = (random.Next(people), random.Next(people));
            if (one != other && joined.Add((Math.Min(one, other), Math.Max(one, other))))
            {
                ties.Add(new(one, other, 1 - random.NextDouble()));
            }
        }

        return [.. ties];
    }
}
