namespace Networking.Core.Evaluation.Warmth;

/// <summary>The words for labels, in which they are asked for and printed.</summary>
internal static class WarmthLabels
{
    internal static string Word(this WarmthLabel label) => label == WarmthLabel.Heard ? "heard" : "any";
}
