using Networking.Core.Journaling;

namespace Networking.Core.Contacts;

/// <summary>
/// Two contacts are the same person. Both ledgers are kept and read as one under the kept id;
/// links to either lead to it. Retract the entry to take them apart again.
/// </summary>
/// <remarks>Who is the same person is not a matter of dates: a merge holds for every date asked about.</remarks>
public sealed record ContactsMerged : JournalEntry
{
    /// <summary>The id under which the person is known from now on.</summary>
    public required ContactId Kept { get; init; }

    /// <summary>The id that leads to the kept one.</summary>
    public required ContactId Absorbed { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.ContactsMerged;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [Kept, Absorbed];

    internal override bool IsGeneral => true;
}
