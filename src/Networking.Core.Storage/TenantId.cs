namespace Networking.Core.Storage;

/// <summary>Identifies a tenant: the firm whose seekers are kept apart from those of all others.</summary>
/// <param name="Value">The underlying value.</param>
public readonly record struct TenantId(Guid Value)
{
    /// <summary>The one tenant of a product that has no more than one.</summary>
    public static TenantId Only { get; } = new(new("6f6e6c79-0000-4000-8000-000000000001"));

    /// <summary>The id in the usual form of 32 digits with hyphens.</summary>
    public override string ToString() => Value.ToString("D");
}
