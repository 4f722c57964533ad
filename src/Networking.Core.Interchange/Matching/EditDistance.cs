namespace Networking.Core.Interchange.Matching;

/// <summary>
/// How many slips of the pen lie between two words: a letter left out, put in, wrong, or exchanged with the next
/// (F. J. Damerau, A technique for computer detection and correction of spelling errors, CACM 7(3), 1964; each
/// letter in one exchange at most, the restricted form of the distance).
/// </summary>
internal static class EditDistance
{
    /// <summary>Shorter words differ by a letter and are other names: Jan and Jana, Per and Pär.</summary>
    private const int ShortestForOne = 4;

    private const int ShortestForTwo = 8;

    /// <summary>Longer words are not compared; no name needs it, and the time grows with the square.</summary>
    private const int Longest = 40;

    /// <summary>
    /// The distance where it is small for the length of the shorter word: 1 from four letters, 2 from eight; else null.
    /// </summary>
    internal static int? OfSlip(string one, string other)
    {
        int shorter = Math.Min(one.Length, other.Length);
        int most = shorter >= ShortestForTwo ? 2 : shorter >= ShortestForOne ? 1 : 0;
        if (most == 0 || Math.Max(one.Length, other.Length) > Math.Min(Longest, shorter + most))
        {
            return null;
        }

        int distance = Of(one, other);
        return distance <= most ? distance : null;
    }

    internal static int Of(string one, string other)
    {
        int width = other.Length + 1;
        int[] before = new int[width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j < width; j++)
            {
                int wrong = one[i - 1] == other[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + wrong);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above, row) = (above, row, before);
        }

        return above[^1];
    }
}
