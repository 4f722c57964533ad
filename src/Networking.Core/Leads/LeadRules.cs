using Networking.Core.Journaling;

namespace Networking.Core.Leads;

internal static class LeadRules
{
    internal static EntryRules<LeadReceived> Received { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(LeadReceived.Contact));
        rules.Id(e => e.Lead.Value, nameof(LeadReceived.Lead));
        rules.Defined(e => e.Type, nameof(LeadReceived.Type));
        rules.NeededText(e => e.Description, nameof(LeadReceived.Description));
    });

    internal static EntryRules<LeadAdvanced> Advanced { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(LeadAdvanced.Contact));
        rules.Id(e => e.Lead.Value, nameof(LeadAdvanced.Lead));
        rules.Defined(e => e.Step, nameof(LeadAdvanced.Step));
        rules.Text(e => e.Note, nameof(LeadAdvanced.Note));
    });

    internal static EntryRules<LeadReportedBack> ReportedBack { get; } = new(rules =>
    {
        rules.Id(e => e.Contact.Value, nameof(LeadReportedBack.Contact));
        rules.Id(e => e.Lead.Value, nameof(LeadReportedBack.Lead));
    });
}
