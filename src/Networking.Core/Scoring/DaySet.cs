using System.Collections;
using NodaTime;

namespace Networking.Core.Scoring;

/// <summary>
/// The days in touch of one relationship: each day once, in order, with the sides that acted on it.
/// Many messages on one day count once. Immutable; equal when the days are.
/// </summary>
public sealed class DaySet : IReadOnlyList<DayInTouch>, IEquatable<DaySet>
{
    /// <summary>How long after an act of the seeker's an act of the contact's answers it: 30 days, inclusive.</summary>
    public const int AnswerWithinDays = 30;

    private readonly DayInTouch[] _days;

    private DaySet(DayInTouch[] days) => _days = days;

    /// <summary>No days.</summary>
    public static DaySet Empty { get; } = new([]);

    /// <summary>The number of days.</summary>
    public int Count => _days.Length;

    /// <summary>The first day in touch, or null.</summary>
    public LocalDate? First => Count == 0 ? null : _days[0].Day;

    /// <summary>The last day in touch, or null.</summary>
    public LocalDate? Last => Count == 0 ? null : _days[^1].Day;

    /// <summary>
    /// The two-way days in order: mutual ones, and days of theirs at most <see cref="AnswerWithinDays"/> days after
    /// one on which the seeker acted.
    /// </summary>
    public IEnumerable<LocalDate> TwoWayDays
    {
        get
        {
            LocalDate? mine = null;
            foreach (DayInTouch day in _days)
            {
                bool answers = mine is { } asked && Period.DaysBetween(asked, day.Day) <= AnswerWithinDays;
                mine = day.Sides.HasFlag(TouchSides.Mine) ? day.Day : mine;
                if (day.Sides == TouchSides.Mutual || (day.Sides == TouchSides.Theirs && answers))
                {
                    yield return day.Day;
                }
            }
        }
    }

    /// <summary>
    /// The number of unanswered messages: days of the seeker's alone since the contact last acted, or since the
    /// beginning.
    /// </summary>
    public int UnansweredCount
    {
        get
        {
            int index = Array.FindLastIndex(_days, day => day.Sides.HasFlag(TouchSides.Theirs));
            return _days.Length - 1 - index;
        }
    }

    /// <inheritdoc/>
    public DayInTouch this[int index] => _days[index];

    /// <summary>Makes a set from days in any order; sides of the same day are joined, and days of nobody left out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public static DaySet From(IEnumerable<DayInTouch> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        List<DayInTouch> joined = [];
        foreach (DayInTouch day in days.Where(day => day.Sides != TouchSides.None).OrderBy(day => day.Day))
        {
            if (joined.Count > 0 && joined[^1].Day == day.Day)
            {
                joined[^1] = joined[^1] with { Sides = joined[^1].Sides | day.Sides };
            }
            else
            {
                joined.Add(day);
            }
        }

        return joined.Count == 0 ? Empty : new([.. joined]);
    }

    /// <summary>The days as a span, in order.</summary>
    public ReadOnlySpan<DayInTouch> AsSpan() => _days;

    /// <summary>The days up to and including one.</summary>
    public DaySet UpTo(LocalDate day) =>
        Last <= day ? this : new([.. _days.TakeWhile(d => d.Day <= day)]);

    /// <summary>The days between the first and the last, divided by the number of gaps; null under two days.</summary>
    public double? MeanGapInDays =>
        Count < 2 ? null : (double)Period.DaysBetween(_days[0].Day, _days[^1].Day) / (Count - 1);

    /// <inheritdoc/>
    public IEnumerator<DayInTouch> GetEnumerator() => ((IEnumerable<DayInTouch>)_days).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(DaySet? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DaySet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, First, Last);

    /// <summary>The number of days.</summary>
    public override string ToString() => $"{Count} days in touch";
}
