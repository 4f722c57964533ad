using Networking.Core.Journaling;
namespace Networking.Core.Leads;

/// <summary>A contact gave the seeker a lead. However shallow or strange it looks, it is followed.</summary>
public sealed record LeadReceived : ContactEntry
{
    /// <summary>The lead.</summary>
    public required LeadId Lead { get; init; }

    /// <summary>What it leads to.</summary>
    public LeadKind Type { get; init; }

    /// <summary>What it is, in the seeker's words.</summary>
    public required string Description { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.LeadReceived;

    internal override Guid? Opening => Lead.Value;

    private protected override JournalEntry WithoutContent() => this with { Description = "", Attributes = Attributes.None };
}
