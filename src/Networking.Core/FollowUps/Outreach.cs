using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>
/// Being in touch with one person once, for everything that is worth doing for them then. Its class, key and window
/// are those of its weightiest follow-up.
/// </summary>
public sealed record Outreach
{
    internal Outreach(ValueList<FollowUp> followUps) => FollowUps = followUps;

    /// <summary>The follow-ups it is for, the weightiest first; at least one.</summary>
    public ValueList<FollowUp> FollowUps { get; }

    /// <summary>The contact.</summary>
    public ContactId Contact => Key.Contact;

    /// <summary>The key of the weightiest follow-up.</summary>
    public FollowUpKey Key => FollowUps[0].Key;

    /// <summary>The class of the weightiest follow-up.</summary>
    public FollowUpClass Class => FollowUps[0].Class;

    /// <summary>The window of the weightiest follow-up.</summary>
    public DateWindow Window => FollowUps[0].Window;

    /// <summary>Why: the reasons of all its follow-ups, the weightiest first.</summary>
    public IEnumerable<Reason> Reasons => FollowUps.SelectMany(followUp => followUp.Reasons);

    /// <summary>
    /// The priority on a day: 1000 for each class, counted from 1, and up to 999 for being overdue, in thousandths of
    /// the window. Classes never cross.
    /// </summary>
    public int PriorityOn(LocalDate today) =>
        RankedOutreach.Priority(Class, Period.DaysBetween(Window.Latest, today), Window.LengthInDays);

    /// <summary>
    /// Follow-ups as outreaches, the weightiest first: one for each person and time. What can be done while the most
    /// urgent is in time is done with it; what comes later is an outreach of its own, but for keeping in touch, which
    /// the earlier one does, unless it is done without contacting them. Good wishes are not brought forward: a follow-up
    /// of the class <see cref="FollowUpClass.Date"/> joins once its ideal day has come, or where the outreach begins no
    /// earlier.
    /// </summary>
    /// <param name="followUps">The follow-ups, in any order.</param>
    /// <param name="today">The day on which they are merged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="followUps"/> is null.</exception>
    public static IReadOnlyList<Outreach> Merge(IEnumerable<FollowUp> followUps, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(followUps);
        return Arbiter.Merge(followUps, today);
    }

    /// <summary>Outreaches by their priority on a day; ties by the earliest last day, then the key.</summary>
    internal static IEnumerable<Outreach> ByPriority(IEnumerable<Outreach> outreaches, LocalDate today) =>
        RankedOutreach.Sort(outreaches, today).Select(ranked => ranked.Outreach);

    /// <summary>The key and the window.</summary>
    public override string ToString() => $"{Key} {Window}";
}
