using Networking.Core.Asks;
using Networking.Core.Scoring;

namespace Networking.Core.Insights;

/// <summary>What may be asked of somebody, and what not yet; without what only the words of a single ask can mend.</summary>
internal static class BriefingAsks
{
    private static readonly AskKind[] Kinds = [.. Enum.GetValues<AskKind>().Where(kind => kind != AskKind.Job)];

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
        .GroupBy(ask => (Level: LevelOf(ask.Kind, ask.Obstacle!), Why: LevelOf(ask.Kind, ask.Obstacle!) is null ? ask.Obstacle!.Why.Sentence : "", First: ask.Obstacle!.FirstStep.Sentence))
        .Select(group => Say([.. group.Select(ask => ask.Kind)], group.Key.Level, group.Key.Why, group.Key.First));

    private static Reason Say(AskKind[] kinds, TrustLevel? level, string why, string first)
    {
        (string code, string sentence) =
            level is not null ? ("brief.not-yet-level", "Not yet {kinds}; that fits from {level} on. {first}")
            : kinds.Length == Kinds.Length ? ("brief.nothing-yet", "Nothing is to be asked of them now: {why} {first}")
            : ("brief.not-yet", "Not yet {kinds}: {why} {first}");
        return new(
            code,
            sentence,
            new("kinds", string.Join(", ", kinds.Select(AskPhrases.Of))),
            level is { } needed ? new("level", needed.ToString().ToLowerInvariant()) : new("why", why),
            new("first", first));
    }

    /// <summary>The level that an ask waits for, where it waits for that.</summary>
    private static TrustLevel? LevelOf(AskKind kind, AskObstacle obstacle) =>
        obstacle.Code == AskCodes.Level ? AskLevels.Required(kind) : null;

    private static IEnumerable<(AskKind Kind, AskObstacle? Obstacle)> All(NetworkView view, Relationship them) => Kinds
        .Select(kind => view.Advise(them.Id, new() { Kind = kind }))
        .Select(advice => (advice.Kind, advice.Obstacles.FirstOrDefault(obstacle => !OfTheWords.Contains(obstacle.Code))));
}
