using Networking.Core.Journaling;

namespace Networking.Core.FollowUps;

/// <summary>
/// The seeker will not do a follow-up. To dismiss is not to contact: nothing else changes, and the next cause
/// brings the next follow-up.
/// </summary>
public sealed record FollowUpDismissed : JournalEntry
{
    /// <summary>The follow-up.</summary>
    public required FollowUpKey FollowUp { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.FollowUpDismissed;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [FollowUp.Contact];

    /// <remarks>The day that a follow-up is counted from can be a birthday.</remarks>
    private protected override JournalEntry WithoutContent() => this with { FollowUp = FollowUp with { Anchor = On }, Attributes = Attributes.None };
}
