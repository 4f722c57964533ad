using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>The seeker as the files know them.</summary>
/// <param name="Name">The name; empty where the address alone is known.</param>
/// <param name="UrlKey">The key of their profile's address, where the files have it.</param>
internal sealed record Owner(string Name, string? UrlKey)
{
    private readonly string _nameKey = NameKey.Of(Name);

    /// <summary>
    /// Whether a party is the seeker: by address where both are known, so that a namesake is somebody else; by name
    /// otherwise.
    /// </summary>
    internal bool Is(Party party) => party.UrlKey is not null && UrlKey is not null
        ? party.UrlKey == UrlKey
        : _nameKey.Length > 0 && party.NameKey == _nameKey;

    public override string ToString() => nameof(Owner);
}
