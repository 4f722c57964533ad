using Networking.Core.Journaling;
namespace Networking.Core.Leads;

/// <summary>
/// A lead took a step. The contact is the one who gave it; a step of a lead that they did not give has no effect.
/// </summary>
public sealed record LeadAdvanced : ContactEntry
{
    /// <summary>The lead.</summary>
    public required LeadId Lead { get; init; }

    /// <summary>The step.</summary>
    public required LeadStep Step { get; init; }

    /// <summary>The stage, the outcome or the reason, in the seeker's words.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.LeadAdvanced;

    private protected override JournalEntry WithoutContent() => this with { Note = null, Attributes = Attributes.None };
}
