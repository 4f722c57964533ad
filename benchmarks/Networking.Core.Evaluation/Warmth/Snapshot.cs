using Networking.Core.Evaluation.Reading;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Warmth;

/// <summary>Takes one history and what came after it. The spans are valid during the call.</summary>
/// <param name="ages">The ages of the days in touch at the cut, oldest first.</param>
/// <param name="sides">Who acted on each of these days.</param>
/// <param name="cameTrue">Whether what the label says came true within the horizon.</param>
internal delegate void HistoryVisitor(ReadOnlySpan<double> ages, ReadOnlySpan<TouchSides> sides, bool cameTrue);

/// <summary>What a log shows at a cut: every history that began by then, and what came true in the days after.</summary>
/// <remarks>
/// A day in touch ages from its midday: <c>max(cut - day - 0.5, 0)</c>. What came true lies after the cut, at most the
/// horizon after it, and inside the window.
/// </remarks>
internal sealed class Snapshot(InteractionLog log, EvaluationWindow window, double cut, double horizon, WarmthLabel label)
{
    private readonly double[] _ages = new double[log.MostOfAPair];
    private readonly TouchSides[] _sides = new TouchSides[log.MostOfAPair];

    /// <summary>Visits each unordered pair once, or, for <see cref="WarmthLabel.Heard"/>, from either side.</summary>
    internal void Visit(HistoryVisitor visit)
    {
        for (int pair = 0; pair < log.PairCount; pair++)
        {
            (int count, TouchSides later) = Collect(log.TimesOf(pair), log.BySecondOf(pair));
            Span<TouchSides> sides = _sides.AsSpan(0, count);
            ReadOnlySpan<double> ages = _ages.AsSpan(0, count);
            if (count > 0 && label == WarmthLabel.Any)
            {
                visit(ages, sides, later != TouchSides.None);
            }
            else if (count > 0)
            {
                visit(ages, sides, later.HasFlag(TouchSides.Theirs));
                Mirror(sides);
                visit(ages, sides, later.HasFlag(TouchSides.Mine));
            }
        }
    }

    /// <summary>Puts the days up to the cut into the buffers, as the first of the pair sees them, and tells who acted later.</summary>
    private (int Count, TouchSides Later) Collect(ReadOnlySpan<double> times, ReadOnlySpan<bool> bySecond)
    {
        double end = Math.Min(cut + horizon, window.To);
        double lastDay = double.NaN;
        TouchSides later = TouchSides.None;
        int count = 0;
        for (int i = 0; i < times.Length && times[i] <= end; i++)
        {
            TouchSides side = bySecond[i] ? TouchSides.Theirs : TouchSides.Mine;
            double day = Math.Floor(times[i]);
            if (times[i] > cut)
            {
                later |= side;
            }
            else if (day == lastDay)
            {
                _sides[count - 1] |= side;
            }
            else if (times[i] >= window.From)
            {
                (_ages[count], _sides[count], lastDay) = (Math.Max(cut - day - 0.5, 0), side, day);
                count++;
            }
        }

        return (count, later);
    }

    private static void Mirror(Span<TouchSides> sides)
    {
        foreach (ref TouchSides side in sides)
        {
            side = side switch { TouchSides.Mine => TouchSides.Theirs, TouchSides.Theirs => TouchSides.Mine, _ => side };
        }
    }
}
