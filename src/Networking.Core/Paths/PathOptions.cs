namespace Networking.Core.Paths;

/// <summary>What is asked of paths. Immutable; every default is documented.</summary>
public sealed record PathOptions
{
    /// <summary>Every default.</summary>
    public static PathOptions Default { get; } = new();

    /// <summary>The most paths that are wanted: the best one and others that share no introducer. Default 3; 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MostPaths { get; init => field = Require.Positive(value, nameof(MostPaths)); } = 3;

    /// <summary>
    /// The most ties that a path may have, the seeker's own included: 1 for people whom the seeker knows, 2 for one
    /// introducer between. Null, the default, for any number; 1 or more. The limit is exact.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? MostHops { get; init => field = value is { } most ? Require.Positive(most, nameof(MostHops)) : null; }

    /// <summary>People whom no path leads over or to, under any of their ids. Default nobody.</summary>
    public ValueList<ContactId> Avoid { get; init; }

    /// <summary>The limits; never whom to avoid.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{MostPaths} paths of {(MostHops is { } most ? most : "any number of")} ties");
}
