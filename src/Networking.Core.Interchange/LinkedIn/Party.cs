using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Somebody as a message names them.</summary>
/// <param name="Name">The name; empty where the file has an address alone.</param>
/// <param name="Url">The address; empty where the file has none.</param>
internal sealed record Party(string Name, string Url)
{
    internal string? UrlKey { get; } = LinkKey.Of(Url);

    internal string NameKey { get; } = Matching.NameKey.Of(Name);

    /// <summary>Whether the account is closed or hidden, so that nobody can be told from it.</summary>
    internal bool IsClosed => UrlKey is null && NameKey is ("linkedin member" or "");

    /// <summary>The name's key, or else the address's.</summary>
    internal string Key => NameKey.Length > 0 ? NameKey : UrlKey ?? "";

    public override string ToString() => nameof(Party);
}
