using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>One person of <c>Connections.csv</c>. What the row says is kept as the record will say it: there may be a million of them.</summary>
/// <param name="Place">Where the row stands.</param>
/// <param name="Details">What the row says; the address only where it can be read.</param>
/// <param name="UrlKey">The key of the address; null where there is none that can be read.</param>
internal sealed record ConnectionRow(ImportPlace Place, ContactDetails Details, string? UrlKey)
{
    private string? _nameKey;
    private string? _companyKey;

    internal LocalDate? On => Details.ConnectedOn;

    /// <summary>The name as one text.</summary>
    internal string Name => $"{Details.GivenName} {Details.FamilyName}";

    /// <summary>The key of the name; of the address for mail where there is no name.</summary>
    internal string NameKey => _nameKey ??= Matching.NameKey.Of(Name) is { Length: > 0 } key
        ? key
        : "mailto:" + (Details.Emails.IsEmpty ? "" : Details.Emails[0].ToLowerInvariant());

    internal string CompanyKey => _companyKey ??= Matching.NameKey.Fold(Details.Employer ?? "");

    public override string ToString() => $"Connection at {Place}";
}
