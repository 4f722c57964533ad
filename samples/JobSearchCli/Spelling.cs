namespace JobSearchCli;

/// <summary>Tells what somebody may have meant who hit a wrong key.</summary>
internal static class Spelling
{
    /// <summary>How many slips lie between two words: a letter left out, put in, wrong, or exchanged with the next.</summary>
    internal static int Slips(string one, string other)
    {
        int[,] slips = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1,
                    slips[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
                }
            }
        }

        return slips[one.Length, other.Length];
    }

    /// <summary>How many slips a word of this length may have: a short one with two is another word.</summary>
    internal static int Most(string word) => word.Length switch
    {
        < 3 => 0,
        < 6 => 1,
        _ => 2,
    };

    /// <summary>The word among some that is nearest to the one typed; null where none is near.</summary>
    internal static string? Nearest(string typed, IEnumerable<string> words) => words
        .Select(word => (Word: word, Slips: Slips(typed, word)))
        .Where(near => near.Slips <= Most(typed))
        .OrderBy(near => near.Slips)
        .ThenBy(near => near.Word, StringComparer.Ordinal)
        .Select(near => near.Word)
        .FirstOrDefault();
}
