namespace Networking.Core.Interchange.Matching;

/// <summary>Compares two names word by word: equal words first, then initials, then misspelt words. Symmetric.</summary>
internal static class NameComparison
{
    internal static NameLikeness Of(PersonName one, PersonName other)
    {
        if (one.Words.Length == 0 || other.Words.Length == 0)
        {
            return NameLikeness.Unknown;
        }

        List<string> mine = [.. one.Words];
        List<string> theirs = [.. other.Words];
        int whole = TakeEqual(mine, theirs);
        if (mine.Count == 0 && theirs.Count == 0 && (whole > 1 || PersonName.IsWholeName(one.Words[0])))
        {
            return NameLikeness.Same;
        }

        int initials = TakeInitials(mine, theirs) + TakeInitials(theirs, mine);
        if (mine.Count == 0 || theirs.Count == 0)
        {
            return whole > 1 ? NameLikeness.Fuller : whole == 1 && initials > 0 ? NameLikeness.Initials : NameLikeness.Part;
        }

        int misspelt = TakeMisspelt(mine, theirs);
        return (mine.Count == 0 || theirs.Count == 0) && whole + misspelt > 1 ? NameLikeness.Misspelt : NameLikeness.Different;
    }

    /// <summary>Takes out the words that both have.</summary>
    /// <returns>How many of them are more than an initial.</returns>
    private static int TakeEqual(List<string> mine, List<string> theirs)
    {
        int whole = 0;
        for (int i = mine.Count - 1; i >= 0; i--)
        {
            if (theirs.Remove(mine[i]))
            {
                whole += PersonName.IsInitial(mine[i]) ? 0 : 1;
                mine.RemoveAt(i);
            }
        }

        return whole;
    }

    /// <summary>Takes out the initials of the one with the words of the other that they stand for.</summary>
    private static int TakeInitials(List<string> initials, List<string> words)
    {
        int taken = 0;
        for (int i = initials.Count - 1; i >= 0; i--)
        {
            string initial = initials[i];
            int at = PersonName.IsInitial(initial)
                ? words.FindIndex(word => word.Length > 1 && word[0] == initial[0])
                : -1;
            if (at >= 0)
            {
                words.RemoveAt(at);
                initials.RemoveAt(i);
                taken++;
            }
        }

        return taken;
    }

    /// <summary>Takes out pairs of words that differ by a slip, the closest first; ties by the words, so that the sides make no difference.</summary>
    private static int TakeMisspelt(List<string> mine, List<string> theirs)
    {
        int taken = 0;
        while (true)
        {
            (int Distance, string Low, string High, int Mine, int Theirs)? best = null;
            for (int i = 0; i < mine.Count; i++)
            {
                for (int j = 0; j < theirs.Count; j++)
                {
                    if (EditDistance.OfSlip(mine[i], theirs[j]) is not { } distance)
                    {
                        continue;
                    }

                    bool inOrder = string.CompareOrdinal(mine[i], theirs[j]) < 0;
                    (int, string, string, int, int) found = (distance, inOrder ? mine[i] : theirs[j], inOrder ? theirs[j] : mine[i], i, j);
                    best = best is not { } known || IsBefore(found, known) ? found : best;
                }
            }

            if (best is not { } pair)
            {
                return taken;
            }

            mine.RemoveAt(pair.Mine);
            theirs.RemoveAt(pair.Theirs);
            taken++;
        }
    }

    private static bool IsBefore(
        (int Distance, string Low, string High, int Mine, int Theirs) found,
        (int Distance, string Low, string High, int Mine, int Theirs) known)
    {
        int order = found.Distance.CompareTo(known.Distance);
        order = order != 0 ? order : string.CompareOrdinal(found.Low, known.Low);
        return (order != 0 ? order : string.CompareOrdinal(found.High, known.High)) < 0;
    }
}
