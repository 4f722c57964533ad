using Networking.Core.Journaling;
namespace Networking.Core.Contacts;

/// <summary>The seeker knows somebody. <see cref="JournalEntry.On"/> is the day since when.</summary>
public sealed record ContactAdded : ContactEntry
{
    /// <summary>What is known of them. A name, or at least an address, is needed.</summary>
    public required ContactDetails Details { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.ContactAdded;

    internal override Guid? Opening => Contact.Value;

    private protected override JournalEntry WithoutContent() => this with { Details = new(), Attributes = Attributes.None };
}
