using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>The seeker put a follow-up off until a day. The latest word counts.</summary>
public sealed record FollowUpSnoozed : JournalEntry
{
    /// <summary>The follow-up.</summary>
    public required FollowUpKey FollowUp { get; init; }

    /// <summary>The first day on which it is due again.</summary>
    public required LocalDate Until { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.FollowUpSnoozed;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [FollowUp.Contact];

    /// <remarks>The day that a follow-up is counted from can be a birthday.</remarks>
    private protected override JournalEntry WithoutContent() => this with { FollowUp = FollowUp with { Anchor = On }, Attributes = Attributes.None };
}
