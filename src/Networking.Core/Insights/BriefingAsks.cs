using Networking.Core.Asks;

namespace Networking.Core.Insights;

/// <summary>What may be asked of somebody, and what not yet; without what only the words of a single ask can mend.</summary>
internal static class BriefingAsks
{
    private static readonly string[] OfTheWords = [AskCodes.TargetMissing, AskCodes.CommonGroundMissing];

    internal static IEnumerable<Reason> Ready(NetworkView view, Relationship them)
    {
        string[] kinds = [.. All(view, them).Where(ask => ask.Obstacle is null).Select(ask => AskPhrases.Of(ask.Kind))];
        return kinds.Length == 0 ? [] :
        [
            new("brief.may-ask", "If it fits and helps, you may ask for {kinds}; one at a time.", new ReasonValue("kinds", string.Join(", ", kinds))),
        ];
    }

    /// <summary>Asks that wait for the same thing stand together.</summary>
    internal static IEnumerable<Reason> NotYet(NetworkView view, Relationship them) => All(view, them)
        .Where(ask => ask.Obstacle is not null)
        .GroupBy(ask => (Why: ask.Obstacle!.Why.Sentence, First: ask.Obstacle.FirstStep.Sentence))
        .Select(group => new Reason(
            "brief.not-yet",
            "Not yet {kinds}: {why} {first}",
            new("kinds", string.Join(", ", group.Select(ask => AskPhrases.Of(ask.Kind)))),
            new("why", group.Key.Why),
            new("first", group.Key.First)));

    private static IEnumerable<(AskKind Kind, AskObstacle? Obstacle)> All(NetworkView view, Relationship them) => Enum.GetValues<AskKind>()
        .Where(kind => kind != AskKind.Job)
        .Select(kind => view.Advise(them.Id, new() { Kind = kind }))
        .Select(advice => (advice.Kind, advice.Obstacles.FirstOrDefault(obstacle => !OfTheWords.Contains(obstacle.Code))));
}
