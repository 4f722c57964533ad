using NodaTime;
using NodaTime.Text;

namespace Networking.Core.FollowUps;

/// <summary>The days on which a follow-up is best done.</summary>
public readonly record struct DateWindow
{
    /// <summary>A window.</summary>
    /// <param name="ideal">The first and best day.</param>
    /// <param name="latest">The last day, inclusive; not before the first.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public DateWindow(LocalDate ideal, LocalDate latest)
    {
        if (latest < ideal)
        {
            throw new ArgumentException("The last day of a window is before its first.", nameof(latest));
        }

        (Ideal, Latest) = (ideal, latest);
    }

    /// <summary>The first and best day.</summary>
    public LocalDate Ideal { get; }

    /// <summary>The last day, inclusive.</summary>
    public LocalDate Latest { get; }

    /// <summary>The number of days, both ends included.</summary>
    public int LengthInDays => Period.DaysBetween(Ideal, Latest) + 1;

    /// <summary>Whether the window is past on a day.</summary>
    public bool IsOverdue(LocalDate today) => Latest < today;

    /// <summary>Both days with a slash between.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Ideal)}/{LocalDatePattern.Iso.Format(Latest)}";
}
