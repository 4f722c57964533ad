using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>The constants that are compared on the same files.</summary>
/// <param name="Shipped">Those shipped.</param>
/// <param name="Fitted">Those fitted, with the day weights as shipped.</param>
/// <param name="FittedWithWeights">Those fitted together with the day weights; null where there are none to fit.</param>
internal sealed record ConstantsStudy(WarmthFit Shipped, WarmthFit Fitted, WarmthFit? FittedWithWeights)
{
    internal static ConstantsStudy Of(IReadOnlyCollection<TrainingSet> sets, WarmthForm shipped, WarmthLabel label) => new(
        WarmthFit.Measure(sets, shipped),
        WarmthFit.Run(sets, shipped),
        label == WarmthLabel.Heard ? WarmthFit.Run(sets, shipped, withDayWeights: true) : null);

    /// <summary>All of them, in this order, by what they are called.</summary>
    internal IEnumerable<(string Name, WarmthFit Fit)> All =>
    [
        ("shipped", Shipped),
        ("fitted", Fitted),
        .. FittedWithWeights is { } fit ? new[] { ("fitted with weights", fit) } : [],
    ];
}
