using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Warmth;

/// <summary>The model that answers each label.</summary>
internal static class WarmthModels
{
    /// <summary>Contact by either side: one count in which every day weighs 1, and constants fitted to that label.</summary>
    internal static WarmthModel Any { get; } = new()
    {
        TheirsWeight = 1,
        MineWeight = 1,
        UnansweredLimit = int.MaxValue,
        ChanceScale = 0.01529,
        Baseline = 0.26527,
        HorizonExponent = 0.67522,
    };

    internal static WarmthModel For(WarmthLabel label) => label == WarmthLabel.Heard ? WarmthModel.V1 : Any;
}
