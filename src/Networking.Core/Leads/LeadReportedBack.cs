using Networking.Core.Journaling;
namespace Networking.Core.Leads;

/// <summary>
/// The seeker told the giver of a lead what became of it. While the lead is still being followed this is an interim
/// report, which counts as news.
/// </summary>
public sealed record LeadReportedBack : ContactEntry
{
    /// <summary>The lead.</summary>
    public required LeadId Lead { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.LeadReportedBack;
}
