namespace Networking.Core.Paths;

/// <summary>The ways to a person or an employer.</summary>
public sealed record PathsFound
{
    /// <summary>
    /// The ways to people whom the seeker knows first, then the others by falling belief. No two share an introducer.
    /// </summary>
    public required ValueList<IntroductionPath> Paths { get; init; }

    /// <summary>What else is to be known: an introduction under way, an earlier no, or what to do where there is no path.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>The number of paths; never whom they lead to.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Paths.Count} paths");
}
