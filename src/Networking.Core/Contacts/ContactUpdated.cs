using Networking.Core.Journaling;
namespace Networking.Core.Contacts;

/// <summary>Something about a contact changed, or was learnt.</summary>
public sealed record ContactUpdated : ContactEntry
{
    /// <summary>What changed; the rest stays as it is.</summary>
    public required ContactDetails Details { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.ContactUpdated;

    private protected override JournalEntry WithoutContent() => this with { Details = new(), Attributes = Attributes.None };
}
