namespace Networking.Core.Interchange.Matching;

/// <summary>
/// Which of two words of one day is taken. It is told from the words alone, so that neither the order of records nor who
/// was found to be who first makes a difference.
/// </summary>
internal static class WordOrder
{
    /// <summary>
    /// The fuller one: of texts that with more words that are no initials, then the longer one, then the last in ordinal
    /// order; of other values the greater one.
    /// </summary>
    internal static T Fuller<T>(T one, T other) => Compare(one, other) >= 0 ? one : other;

    /// <summary>
    /// Whether a name is another one with initials for words: <c>A.</c> or <c>A. Maria</c> for <c>Ann Maria</c>. A name that
    /// only leaves words out is none: it may have changed.
    /// </summary>
    internal static bool IsInitialOf(string? name, string? other)
    {
        if (name is null || other is null)
        {
            return false;
        }

        List<string> theirs = [.. PersonName.Of(other, null).Words];
        List<string> initials = [.. PersonName.Of(name, null).Words.Where(word => !theirs.Remove(word))];
        return initials.Count > 0 && initials.TrueForAll(word => PersonName.IsInitial(word) && TakeFrom(theirs, word[0]));
    }

    private static bool TakeFrom(List<string> words, char initial)
    {
        int at = words.FindIndex(word => word.Length > 1 && word[0] == initial);
        if (at >= 0)
        {
            words.RemoveAt(at);
        }

        return at >= 0;
    }

    private static int Compare<T>(T one, T other)
    {
        if (one is not string text || other is not string also)
        {
            return Comparer<T>.Default.Compare(one, other);
        }

        int order = WholeWords(text).CompareTo(WholeWords(also));
        order = order != 0 ? order : text.Length.CompareTo(also.Length);
        return order != 0 ? order : string.CompareOrdinal(text, also);
    }

    private static int WholeWords(string text) =>
        NameKey.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => !PersonName.IsInitial(word));
}
