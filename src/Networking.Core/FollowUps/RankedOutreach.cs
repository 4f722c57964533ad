using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>An outreach that knows its place among others on a day, and its window as days from that day on.</summary>
internal readonly struct RankedOutreach : IComparable<RankedOutreach>
{
    /// <summary>The higher priority comes first, then the earlier last day: one number for both decides nearly always.</summary>
    private readonly long _rank;

    private RankedOutreach(Outreach outreach, LocalDate today)
    {
        DateWindow window = outreach.Window;
        Outreach = outreach;
        DaysToIdeal = Period.DaysBetween(today, window.Ideal);
        DaysToLatest = Period.DaysBetween(today, window.Latest);
        _rank = ((long)-Priority(outreach.Class, -DaysToLatest, DaysToLatest - DaysToIdeal + 1) << 32) + DaysToLatest;
    }

    internal Outreach Outreach { get; }

    /// <summary>How many days until the window begins; negative when it has.</summary>
    internal int DaysToIdeal { get; }

    /// <summary>How many days until the last day of the window; negative when it is overdue.</summary>
    internal int DaysToLatest { get; }

    /// <summary>Outreaches by their priority on a day; ties by the earliest last day, then the key.</summary>
    internal static RankedOutreach[] Sort(IEnumerable<Outreach> outreaches, LocalDate today)
    {
        RankedOutreach[] ranked = [.. outreaches.Select(outreach => new RankedOutreach(outreach, today))];
        Array.Sort(ranked);
        return ranked;
    }

    /// <summary>The higher priority first; ties by the earliest last day, then the key.</summary>
    public int CompareTo(RankedOutreach other) =>
        _rank != other._rank ? _rank.CompareTo(other._rank) : Outreach.Key.CompareTo(other.Outreach.Key);

    /// <summary>1000 for each class, counted from 1, and up to 999 for being overdue, in thousandths of the window.</summary>
    internal static int Priority(FollowUpClass kind, int daysOverdue, int daysInWindow) =>
        (((int)kind + 1) * 1000) + (int)Math.Min(999, 1000L * Math.Max(0, daysOverdue) / daysInWindow);
}
