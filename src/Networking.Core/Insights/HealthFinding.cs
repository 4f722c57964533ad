namespace Networking.Core.Insights;

/// <summary>One finding on a network's health, with what to do about it.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Finding">How it is.</param>
/// <param name="NextStep">What is worth doing next.</param>
public sealed record HealthFinding(HealthTopic Topic, Reason Finding, Reason NextStep)
{
    /// <summary>The topic; never whom it is about.</summary>
    public override string ToString() => Topic.ToString();
}
