using Networking.Core.Interchange.Matching;

namespace JobSearchCli.Sources;

/// <summary>Finds names by what somebody typed of them.</summary>
internal static class NameMatch
{
    private const int MostSuggested = 3;

    /// <summary>
    /// From the best way to fit to the least: the whole name, then whole words of it, then the beginnings of words, then any
    /// part. Both are folded.
    /// </summary>
    private static readonly Func<string, string, bool>[] Ways =
    [
        (name, typed) => name == typed,
        (name, typed) => WordsOf(typed).All(WordsOf(name).Contains),
        (name, typed) => WordsOf(typed).All(part => WordsOf(name).Any(word => word.StartsWith(part, StringComparison.Ordinal))),
        (name, typed) => name.Contains(typed, StringComparison.Ordinal),
    ];

    /// <summary>Those that fit in the best way in which any does.</summary>
    internal static T[] Best<T>(IEnumerable<T> all, Func<T, string> nameOf, string typed)
    {
        string wanted = NameKey.Fold(typed);
        (T One, string Name)[] named = wanted.Length == 0 ? [] : [.. all.Select(one => (one, NameKey.Fold(nameOf(one))))];
        return Ways.Select(fits => named.Where(one => fits(one.Name, wanted)).Select(one => one.One).ToArray()).FirstOrDefault(found => found.Length > 0) ?? [];
    }

    /// <summary>A question for somebody who may have hit a wrong key, with a space in front; empty where no name is near.</summary>
    internal static string Suggestion(IEnumerable<string> names, string typed)
    {
        string[] wanted = WordsOf(NameKey.Fold(typed));
        (string Name, int Slips)[] near = [.. names.Distinct().Select(name => (name, SlipsIn(name, wanted))).Where(one => one.Item2 is > 0 and <= 2)];
        string[] nearest = [.. near.Where(one => one.Slips == near.Min(other => other.Slips)).Select(one => one.Name).Order(StringComparer.Ordinal).Take(MostSuggested)];
        return nearest.Length == 0 ? "" : $" Did you mean {string.Join(" or ", nearest)}?";
    }

    /// <summary>The slips of all words typed, each as the word of the name that is nearest to it; more than any name has where one is far.</summary>
    private static int SlipsIn(string name, string[] wanted)
    {
        string[] words = WordsOf(NameKey.Fold(name));
        int[] slips = [.. wanted.Select(part => words.Select(word => Spelling.Slips(part, word)).Append(int.MaxValue).Min())];
        return slips.Zip(wanted).All(one => one.First <= Spelling.Most(one.Second)) ? slips.Sum() : int.MaxValue;
    }

    private static string[] WordsOf(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
