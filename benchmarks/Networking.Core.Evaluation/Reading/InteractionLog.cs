namespace Networking.Core.Evaluation.Reading;

/// <summary>
/// Who acted toward whom and when, by unordered pair; the interactions of a pair in the order of time. Time is in days
/// from the first interaction.
/// </summary>
internal sealed class InteractionLog(int[] starts, double[] days, bool[] bySecond)
{
    internal int PairCount => starts.Length - 1;

    /// <summary>The time of the last interaction.</summary>
    internal double LastTime { get; } = days.Max();

    /// <summary>The interactions of the pair that has the most.</summary>
    internal int MostOfAPair { get; } = starts.Zip(starts.Skip(1), (start, end) => end - start).Max();

    /// <summary>When the pair's interactions were.</summary>
    internal ReadOnlySpan<double> TimesOf(int pair) => days.AsSpan(starts[pair]..starts[pair + 1]);

    /// <summary>Whether the second of the pair acted, and not the first; who is first is arbitrary and stays.</summary>
    internal ReadOnlySpan<bool> BySecondOf(int pair) => bySecond.AsSpan(starts[pair]..starts[pair + 1]);
}
