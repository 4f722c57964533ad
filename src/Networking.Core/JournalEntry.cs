using Networking.Core.Journaling;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core;

/// <summary>
/// One thing that happened, in the past tense. The journal of entries is the only truth; everything else is
/// computed from it when it is asked for.
/// </summary>
/// <remarks>
/// Entries are permissive data: any value can be put into one, and <see cref="Network.Validate"/> says what is
/// wrong with it. Two entries are equal when all their values are. The set of entry types is closed; what a newer
/// version wrote is kept as <see cref="UnknownEntry"/>, what the model has no word for as <see cref="Attributes"/>.
/// </remarks>
public abstract record JournalEntry
{
    private protected JournalEntry()
    {
    }

    /// <summary>The entry's id, made by the caller. Recording the same entry twice changes nothing.</summary>
    public required EntryId Id { get; init; }

    /// <summary>
    /// The day on which it happened, in the seeker's calendar. It is fixed when it is recorded: moving to another
    /// time zone never changes the date of history. From 1900-01-01 to 2099-12-31, both inclusive.
    /// </summary>
    public required LocalDate On { get; init; }

    /// <summary>The moment at which it happened, where it is known. On the same day an absent moment sorts first.</summary>
    public Instant? At { get; init; }

    /// <summary>
    /// The system it was imported from, for example <c>linkedin</c>; null when the seeker wrote it by hand.
    /// What the seeker wrote wins over what was imported.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>Texts for which the model has no word.</summary>
    public Attributes Attributes { get; init; } = Attributes.None;

    /// <summary>The kind of entry.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>The contacts that the entry is about, in no particular order. Empty for entries about nobody.</summary>
    public abstract ValueList<ContactId> Subjects { get; }

    /// <summary>The id of the contact, lead, ask, promise or introduction that begins with this entry.</summary>
    internal virtual Guid? Opening => null;

    /// <summary>The contacts that must be known for it to have its full effect.</summary>
    internal virtual ValueList<ContactId> Needed => Subjects;

    /// <summary>The person whom it names, contact or not, and the name; null where it names nobody.</summary>
    internal virtual (ContactId Person, string Name)? Names => null;

    /// <summary>Whether it is kept apart from the contacts' ledgers.</summary>
    internal virtual bool IsGeneral => false;

    /// <summary>
    /// The text that it was read from, where a newer version wrote more into it than this one knows: so long as the entry
    /// says the same, it is written again as it stood. Null for all others.
    /// </summary>
    internal string? Original { get; init; }

    /// <summary>The same entry without any text, date of birth or other personal data; ids, dates and kinds stay.</summary>
    internal JournalEntry Redacted() => WithoutContent() with { Original = null };

    /// <summary>As <see cref="Redacted"/>, of what this version knows of the entry.</summary>
    private protected virtual JournalEntry WithoutContent() => this with { Attributes = Attributes.None };

    /// <summary>The kind, the id and the day; never a person's data.</summary>
    public sealed override string ToString() => $"{Kind} {Id} on {LocalDatePattern.Iso.Format(On)}";
}
