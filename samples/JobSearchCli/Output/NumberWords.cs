namespace JobSearchCli.Output;

/// <summary>Numbers of lines in words, such as <c>number 3</c> or <c>numbers 1 to 4 and 7</c>.</summary>
internal static class NumberWords
{
    internal static string Of(IEnumerable<int> numbers)
    {
        int[] sorted = [.. numbers.Order()];
        List<(int First, int Last)> runs = [];
        foreach (int number in sorted)
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1)
            {
                runs[^1] = (runs[^1].First, number);
            }
            else
            {
                runs.Add((number, number));
            }
        }

        string[] parts = [.. runs.SelectMany(Parts)];
        string all = parts.Length == 1 ? parts[0] : $"{string.Join(", ", parts[..^1])} and {parts[^1]}";
        return sorted.Length == 1 ? $"number {all}" : $"numbers {all}";
    }

    private static IEnumerable<string> Parts((int First, int Last) run) =>
        run.Last - run.First > 1 ? [$"{run.First} to {run.Last}"] : Enumerable.Range(run.First, run.Last - run.First + 1).Select(Words.Number);
}
