using Networking.Core.Journaling;

namespace Networking.Core.Gatherings;

internal static class GatheringRules
{
    internal static EntryRules<GatheringPlanned> Planned { get; } = new(rules =>
    {
        rules.Id(e => e.Gathering.Value, nameof(GatheringPlanned.Gathering));
        rules.NeededText(e => e.Name, nameof(GatheringPlanned.Name));
        rules.Date(e => e.Date, nameof(GatheringPlanned.Date));
        rules.Texts(e => e.Topics, nameof(GatheringPlanned.Topics));
        rules.Texts(e => e.Employers, nameof(GatheringPlanned.Employers));
        rules.Ids(e => e.Expected, nameof(GatheringPlanned.Expected));
        rules.Text(e => e.Why, nameof(GatheringPlanned.Why));
    });

    internal static EntryRules<GatheringAttended> Attended { get; } = new(rules =>
    {
        rules.Id(e => e.Gathering.Value, nameof(GatheringAttended.Gathering));
        rules.NeededText(e => e.Name, nameof(GatheringAttended.Name));
        rules.Ids(e => e.Met, nameof(GatheringAttended.Met));
    });
}
