using System.Globalization;

namespace Networking.Core.Interchange.Matching;

/// <summary>A person's name for comparing: its words without case, accents, titles and order.</summary>
internal sealed class PersonName
{
    /// <summary>More words are not looked at; no name needs them, and a text of a megabyte is none.</summary>
    private const int MostWords = 8;

    private const int LongestText = 200;

    private static readonly HashSet<string> Titles = ["dr", "prof", "mr", "mrs", "ms"];

    /// <summary>What follows a comma and is no name; before one, some of these are names.</summary>
    private static readonly HashSet<string> Credentials =
        ["phd", "md", "mba", "msc", "bsc", "ba", "ma", "pmp", "cfa", "cpa", "esq", "dr", "prof", "ing"];

    private static readonly Dictionary<string, int> Generations =
        new() { ["sr"] = 1, ["jr"] = 2, ["ii"] = 2, ["iii"] = 3, ["iv"] = 4 };

    private PersonName(string[] words, int? generation) => (Words, Generation) = (words, generation);

    /// <summary>The words in ordinal order; none where no name is known.</summary>
    internal string[] Words { get; }

    /// <summary>The generation where one is said: 1 for senior, 2 for junior or II, and so on.</summary>
    internal int? Generation { get; }

    internal static PersonName Of(string? given, string? family)
    {
        string text = $"{given} {family}";
        string[] parts = (text.Length > LongestText ? text[..LongestText] : text).Split(',', '،');
        List<string> words = [];
        int? generation = null;
        for (int part = 0; part < parts.Length; part++)
        {
            foreach (string word in TextFold.Of(parts[part]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (words.Count > 0 && Generations.TryGetValue(word, out int found))
                {
                    generation = found;
                }
                else if (part == 0 || !Credentials.Contains(word))
                {
                    words.Add(word);
                }
            }
        }

        if (words.Exists(word => !Titles.Contains(word)))
        {
            words.RemoveAll(Titles.Contains);
        }

        return new([.. words.Order(StringComparer.Ordinal).Take(MostWords)], generation);
    }

    /// <summary>Whether a word is one letter that stands for a name; in scripts without case a letter is a name of its own.</summary>
    internal static bool IsInitial(string word) =>
        word.Length == 1 && char.GetUnicodeCategory(word[0]) != UnicodeCategory.OtherLetter;

    /// <summary>Whether a word is a whole name by itself, as in scripts that put no blank between family and given name.</summary>
    internal static bool IsWholeName(string word) =>
        word.Length >= 3 && word.All(c => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3'));

    /// <summary>No data; a name is personal.</summary>
    public override string ToString() => $"Name of {Words.Length} words";
}
