using System.Runtime.InteropServices;

namespace Networking.Core.Evaluation.Reading;

/// <summary>
/// Collects lines and groups them by pair. People and pairs are numbered as they appear, so a pair's place is found by
/// counting; only a pair whose lines were out of order is sorted.
/// </summary>
internal sealed class InteractionLogBuilder
{
    private readonly Dictionary<long, int> _people = [];
    private readonly Dictionary<(int First, int Second), int> _pairs = [];
    private readonly List<int> _pairOf = [];
    private readonly List<bool> _bySecond = [];
    private readonly List<double> _seconds = [];

    /// <summary>The interactions kept: self-loops are dropped before anything else, also before the first is found.</summary>
    internal int Count => _seconds.Count;

    internal void Add(InteractionLine line)
    {
        if (line.From == line.To)
        {
            return;
        }

        int from = NumberOf(_people, line.From);
        int to = NumberOf(_people, line.To);
        _pairOf.Add(NumberOf(_pairs, (Math.Min(from, to), Math.Max(from, to))));
        _bySecond.Add(from > to);
        _seconds.Add(line.Seconds);
    }

    internal InteractionLog Build()
    {
        int[] starts = new int[_pairs.Count + 1];
        foreach (int pair in _pairOf)
        {
            starts[pair + 1]++;
        }

        for (int pair = 0; pair < _pairs.Count; pair++)
        {
            starts[pair + 1] += starts[pair];
        }

        double[] days = new double[Count];
        bool[] bySecond = new bool[Count];
        int[] next = starts[..^1];
        double first = _seconds.Min();
        for (int i = 0; i < Count; i++)
        {
            int place = next[_pairOf[i]]++;
            days[place] = (_seconds[i] - first) / Seconds.PerDay;
            bySecond[place] = _bySecond[i];
        }

        for (int pair = 0; pair < _pairs.Count; pair++)
        {
            SortUnlessSorted(days.AsSpan(starts[pair]..starts[pair + 1]), bySecond.AsSpan(starts[pair]..starts[pair + 1]));
        }

        return new(starts, days, bySecond);
    }

    private static int NumberOf<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        int next = numbers.Count;
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out bool exists);
        if (!exists)
        {
            number = next;
        }

        return number;
    }

    private static void SortUnlessSorted(Span<double> days, Span<bool> bySecond)
    {
        for (int i = 1; i < days.Length; i++)
        {
            if (days[i] < days[i - 1])
            {
                days.Sort(bySecond);
                return;
            }
        }
    }
}
