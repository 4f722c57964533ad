namespace Networking.Core.Interchange.Duplicates;

/// <summary>
/// Which contacts are worth comparing: those who share an address, a name, a word of the name with the initial of another,
/// or a rare word. So the time does not grow with the square of the contacts (blocking, as record linkage calls it).
/// </summary>
internal sealed class SuspectGroups
{
    /// <summary>A single word in common says little; more than a few who share one are not compared for it.</summary>
    private const int MostOfOneWord = 20;

    private readonly IReadOnlyList<Suspect> _suspects;
    private readonly Dictionary<string, List<int>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);

    internal SuspectGroups(IReadOnlyList<Suspect> suspects)
    {
        _suspects = suspects;
        for (int place = 0; place < suspects.Count; place++)
        {
            Put(place, suspects[place]);
        }
    }

    /// <summary>The pairs to compare, each once, the lower place first.</summary>
    /// <param name="largest">The largest group whose members are all compared.</param>
    internal IEnumerable<(int One, int Other)> Pairs(int largest)
    {
        HashSet<long> seen = [];
        IEnumerable<List<int>> groups = _groups.Values
            .SelectMany(group => group.Count <= largest ? [group] : ByEmployer(group, largest))
            .Concat(_words.Values.Where(group => group.Count <= Math.Min(largest, MostOfOneWord)));
        foreach (List<int> group in groups)
        {
            for (int i = 0; i < group.Count; i++)
            {
                for (int j = i + 1; j < group.Count; j++)
                {
                    if (seen.Add(((long)group[i] << 32) | (uint)group[j]))
                    {
                        yield return (group[i], group[j]);
                    }
                }
            }
        }
    }

    private void Put(int place, Suspect suspect)
    {
        foreach (string key in suspect.Emails.Concat(suspect.Links).Concat(suspect.Phones))
        {
            Add(_groups, key, place);
        }

        string[] words = suspect.Name.Words;
        if (words.Length > 1)
        {
            Add(_groups, "=" + string.Join(' ', words), place);
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Length < 2)
            {
                continue;
            }

            Add(_words, words[i], place);
            for (int j = 0; j < words.Length; j++)
            {
                if (j != i)
                {
                    Add(_groups, $"{words[i]} {words[j][0]}", place);
                }
            }
        }
    }

    private IEnumerable<List<int>> ByEmployer(List<int> group, int largest) => group
        .Where(place => _suspects[place].Employer.Length > 0)
        .GroupBy(place => _suspects[place].Employer, StringComparer.Ordinal)
        .Select(part => part.ToList())
        .Where(part => part.Count <= largest);

    /// <summary>Places come in rising order, so a group holds each once when its last is not the same.</summary>
    private static void Add(Dictionary<string, List<int>> groups, string key, int place)
    {
        if (!groups.TryGetValue(key, out List<int>? group))
        {
            groups.Add(key, group = []);
        }

        if (group.Count == 0 || group[^1] != place)
        {
            group.Add(place);
        }
    }
}
