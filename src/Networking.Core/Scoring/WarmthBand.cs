namespace Networking.Core.Scoring;

/// <summary>How alive a relationship is, in words; from the least to the most.</summary>
public enum WarmthBand
{
    /// <summary>They have never been in touch.</summary>
    NeverInTouch,

    /// <summary>Once in touch both ways on three days or more, silent for three years; often the most useful to reconnect with.</summary>
    Dormant,

    /// <summary>Hardly to be heard from.</summary>
    Cold,

    /// <summary>On the way from warm to cold.</summary>
    Cooling,

    /// <summary>Likely to be heard from.</summary>
    Warm,
}
