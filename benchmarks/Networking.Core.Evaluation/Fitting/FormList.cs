using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>Forms that the shipped one is compared with, each another in one respect.</summary>
internal static class FormList
{
    internal static (string Name, WarmthForm Start) Current { get; } = ("current", new(WarmthModel.V1, Link.Shipped));

    internal static IReadOnlyList<(string Name, WarmthForm Start)> Others { get; } =
    [
        .. new[] { 36, 45, 75, 90, 120 }.Select(days => ($"half-life {days} days", With(WarmthModel.V1 with { HalfLifeInDays = days }))),
        .. new[] { 0, 1, 2, 4, 5 }.Select(limit => ($"unanswered {limit}", With(WarmthModel.V1 with { UnansweredLimit = limit }))),
        ("unanswered none", With(WarmthModel.V1 with { UnansweredLimit = int.MaxValue })),
        ("mine weighs 0.25", With(WarmthModel.V1 with { MineWeight = 0.25 })),
        ("theirs weighs 1", With(WarmthModel.V1 with { TheirsWeight = 1 })),
        ("every day weighs 1", With(WarmthModel.V1 with { TheirsWeight = 1, MineWeight = 1 })),
        ("power link", With(WarmthModel.V1, Link.Power)),
        ("odds link", With(WarmthModel.V1, Link.Odds)),
        ("gamma mixture", With(WarmthModel.V1, Link.GammaMixture)),
    ];

    private static WarmthForm With(WarmthModel model, Link? link = null) => new(model, link ?? Link.Shipped);
}
