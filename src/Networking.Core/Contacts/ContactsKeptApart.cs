using Networking.Core.Journaling;

namespace Networking.Core.Contacts;

/// <summary>
/// The seeker said that two contacts are not the same person: nothing suggests them as one again, and no import makes
/// them one. Retract the entry to take the word back.
/// </summary>
/// <remarks>
/// Like a merge it holds for every date asked about, and for the people under all their ids. A merge that is in force
/// stands: it is a word about the same question, and the seeker's own. Where both are said, the two are one until the
/// merge is retracted, and kept apart from then on.
/// </remarks>
public sealed record ContactsKeptApart : JournalEntry
{
    /// <summary>One of the two; which is which makes no difference.</summary>
    public required ContactId One { get; init; }

    /// <summary>The other.</summary>
    public required ContactId Other { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.ContactsKeptApart;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [One, Other];

    internal override bool IsGeneral => true;
}
