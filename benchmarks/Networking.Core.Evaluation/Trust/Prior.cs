namespace Networking.Core.Evaluation.Trust;

/// <summary>What is expected of somebody who received no rating yet.</summary>
internal enum Prior
{
    /// <summary>The share of positive ratings among all earlier ones: (positive + 1) / (all + 2).</summary>
    BaseRate,

    /// <summary>One half.</summary>
    Uniform,
}
