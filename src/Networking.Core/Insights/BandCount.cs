using Networking.Core.Scoring;

namespace Networking.Core.Insights;

/// <summary>How many contacts are in a band of warmth.</summary>
/// <param name="Band">The band.</param>
/// <param name="People">How many.</param>
public readonly record struct BandCount(WarmthBand Band, int People);
