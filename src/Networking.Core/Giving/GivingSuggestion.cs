using Networking.Core.FollowUps;

namespace Networking.Core.Giving;

/// <summary>Something that the seeker could do for a contact today. An idea, not a duty: it has no date and is never overdue.</summary>
public sealed record GivingSuggestion
{
    /// <summary>
    /// What it is, the same on every day until there is a new cause for it: a <see cref="FollowUpDismissed"/> or a
    /// <see cref="FollowUpSnoozed"/> with this key hides it.
    /// </summary>
    public required FollowUpKey Key { get; init; }

    /// <summary>What can be done.</summary>
    public required GivingKind Kind { get; init; }

    /// <summary>For whom; of an introduction, the one in need.</summary>
    public ContactId Contact => Key.Contact;

    /// <summary>Of an introduction, the one who can help; else null.</summary>
    public ContactId? With { get; init; }

    /// <summary>The topics, as the one in need wrote them, the rarest first; none for congratulations.</summary>
    public ValueList<string> Topics { get; init; }

    /// <summary>
    /// How well it fits, to compare suggestions of one kind: the weight of the topics (<see cref="TopicIndex.Weight"/>);
    /// of congratulations, the share of their days that is left. Above 0.
    /// </summary>
    public required double Score { get; init; }

    /// <summary>Why.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The kind and the ids; never the topics.</summary>
    public override string ToString() => With is { } other ? $"{Kind} {Contact} and {other}" : $"{Kind} {Contact}";
}
