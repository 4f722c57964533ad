namespace Networking.Core.Insights;

/// <summary>One section of a briefing.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Points">Its points, each a code with its values and a sentence; never empty.</param>
public sealed record BriefingSection(BriefingTopic Topic, ValueList<Reason> Points)
{
    /// <summary>The topic and the number of points; never what they say.</summary>
    public override string ToString() => $"{Topic}: {Points.Count}";
}
