namespace Networking.Core.Interchange.Matching;

/// <summary>Whether names can be those of one person. Couples share an address, families a telephone: names keep them apart.</summary>
internal static class PersonNames
{
    /// <summary>
    /// Whether two folded names agree: one is missing, or each word of the shorter one is a word of the longer one, or
    /// the initial of one, or has one as its initial, in any order.
    /// </summary>
    internal static bool Agree(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0 || one == other)
        {
            return true;
        }

        List<string> fewer = [.. one.Split(' ')];
        List<string> more = [.. other.Split(' ')];
        (fewer, more) = fewer.Count <= more.Count ? (fewer, more) : (more, fewer);
        fewer.RemoveAll(more.Remove);
        return fewer.TrueForAll(word => more.FindIndex(longer => IsInitial(word, longer) || IsInitial(longer, word)) is >= 0 and int at && Take(more, at));
    }

    private static bool IsInitial(string letter, string word) => letter.Length == 1 && word.StartsWith(letter, StringComparison.Ordinal);

    private static bool Take(List<string> words, int at)
    {
        words.RemoveAt(at);
        return true;
    }
}
