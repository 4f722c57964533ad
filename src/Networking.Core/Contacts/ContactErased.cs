using Networking.Core.Journaling;

namespace Networking.Core.Contacts;

/// <summary>
/// A contact's personal data is removed for good: from every entry about the ids named, recorded before or after.
/// The ids stay as tombstones, so that an import does not bring the person back. It cannot be retracted.
/// </summary>
/// <remarks>
/// <see cref="Network.IdsOf"/> gives all ids under which a person is known after merges; name them all.
/// </remarks>
public sealed record ContactErased : JournalEntry
{
    /// <summary>All ids of the person, at least one.</summary>
    public required ValueList<ContactId> Contacts { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.ContactErased;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => Contacts;

    internal override bool IsGeneral => true;
}
