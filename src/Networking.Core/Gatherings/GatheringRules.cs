using Networking.Core.Journaling;

namespace Networking.Core.Gatherings;

internal static class GatheringRules
{
    internal static EntryRules<GatheringPlanned> Planned { get; } = new(rules =>
    {
        rules.Id(e => e.Gathering.Value, nameof(GatheringPlanned.Gathering));
        rules.NeededText(e => e.Name, nameof(GatheringPlanned.Name));
        rules.Date(e => e.Date, nameof(GatheringPlanned.Date));
    });

    internal static EntryRules<GatheringAttended> Attended { get; } = new(rules =>
    {
        rules.Id(e => e.Gathering.Value, nameof(GatheringAttended.Gathering));
        rules.NeededText(e => e.Name, nameof(GatheringAttended.Name));
        rules.Ids(e => e.Met, nameof(GatheringAttended.Met));
    });
}
