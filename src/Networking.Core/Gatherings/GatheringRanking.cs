using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>Puts gatherings in order, in the same one however they come.</summary>
internal static class GatheringRanking
{
    internal static IReadOnlyList<RankedGathering> Of(
        NetworkView view, SeekerSide seeker, IEnumerable<GatheringProspect> prospects, GatheringWeights weights) =>
    [
        .. prospects
            .Select(prospect => GatheringOverlap.Rank(view, seeker, weights, prospect ?? throw new ArgumentException("A prospect is null.", nameof(prospects))))
            .OrderByDescending(ranked => ranked.Score)
            .ThenBy(ranked => ranked.Prospect.Date ?? LocalDate.MaxIsoValue)
            .ThenBy(ranked => ranked.Prospect.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(ranked => ranked.Prospect.Name, StringComparer.Ordinal)
            .ThenBy(ranked => ranked.Prospect.Id)
            .ThenBy(ranked => string.Join('\n', Lists(ranked.Prospect)), StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Lists(GatheringProspect prospect) =>
        prospect.Topics.Append("").Concat(prospect.Employers).Append("").Concat(prospect.Expected.Select(person => person.ToString()));
}
