using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>One person of <c>Connections.csv</c>; texts are empty where the file says nothing.</summary>
internal sealed record ConnectionRow(
    ImportPlace Place, string First, string Last, string Url, string Email, string Company, string Position, LocalDate? On)
{
    internal string? UrlKey { get; } = LinkKey.Of(Url);

    /// <summary>The key of the name; of the address for mail where there is no name.</summary>
    internal string NameKey { get; } = Matching.NameKey.Of($"{First} {Last}") is { Length: > 0 } key
        ? key
        : "mailto:" + Email.ToLowerInvariant();

    internal string CompanyKey { get; } = Matching.NameKey.Fold(Company);

    public override string ToString() => $"Connection at {Place}";
}
