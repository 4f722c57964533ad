namespace Networking.Core.Evaluation.Warmth;

/// <summary>What is foretold.</summary>
internal enum WarmthLabel
{
    /// <summary>Of each ordered pair: whether the other acts toward me.</summary>
    Heard,

    /// <summary>Of each unordered pair: whether either acts.</summary>
    Any,
}
