using Networking.Core.Journaling;
namespace Networking.Core.Contacts;

/// <summary>The seeker decided how often to be in touch with a contact.</summary>
public sealed record TierSet : ContactEntry
{
    /// <summary>The name of a tier of the cadence policy, for example <c>A</c>; null takes the contact out of all tiers.</summary>
    public required string? Tier { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.TierSet;
}
