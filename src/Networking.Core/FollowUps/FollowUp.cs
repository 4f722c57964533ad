using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Something worth doing for a contact in a window of dates, with the policy and the evidence that call for it.</summary>
public sealed record FollowUp
{
    /// <summary>What it is, the same on every day.</summary>
    public required FollowUpKey Key { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required FollowUpClass Class { get; init; }

    /// <summary>The days on which it is best done.</summary>
    public required DateWindow Window { get; init; }

    /// <summary>The last day on which it is still worth doing, inclusive; null when it never lapses.</summary>
    public LocalDate? LapsesAfter { get; init; }

    /// <summary>Why.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>
    /// Where a quota chooses among follow-ups of one policy, the higher rank comes first; else 0. Reconnecting ranks by
    /// how close the relationship once was.
    /// </summary>
    public double Rank { get; init; }

    /// <summary>
    /// Whether it is done without contacting them, such as making a note. It asks nothing of them, so it does not wait
    /// while they rest; and it keeps nobody in touch, so it does not stand in for a later follow-up that would.
    /// </summary>
    public bool IsWithoutContact { get; init; }

    /// <summary>The contact it is for.</summary>
    public ContactId Contact => Key.Contact;

    /// <summary>The name of the policy that calls for it.</summary>
    public string Policy => Key.Policy;

    /// <summary>Whether its last day is past.</summary>
    public bool IsOverdue(LocalDate today) => Window.IsOverdue(today);

    /// <summary>Whether it is no longer worth doing.</summary>
    public bool HasLapsed(LocalDate today) => LapsesAfter < today;

    /// <summary>The key and the window.</summary>
    public override string ToString() => $"{Key} {Window}";
}
