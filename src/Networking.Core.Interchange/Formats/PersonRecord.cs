using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core.Interchange.Formats;

/// <summary>What a file says of a person.</summary>
public sealed record PersonRecord : ImportRecord
{
    /// <summary>
    /// What the source knows the person by, normalised, the best first: the first makes the id of somebody new, each
    /// finds somebody known. At least one; for a format without ids of its own, <see cref="PersonKeys.Of"/>.
    /// </summary>
    public required ValueList<string> Keys { get; init; }

    /// <summary>
    /// Keys that could be somebody else's as well: nobody is found again by them, but whoever was erased under one stays
    /// erased.
    /// </summary>
    public ValueList<string> OtherKeys { get; init; }

    /// <summary>
    /// Whether no record of the file is about them alone, as with somebody who only wrote a message. Such a record is not
    /// counted, for those that name them are, and it does not change the name of somebody known.
    /// </summary>
    public bool IsMentioned { get; init; }

    /// <summary>
    /// The contact itself, where an export of this library names it: where the network knows it, it identifies before any
    /// key. In an empty network somebody new gets it as their id; in any other one the export may be another seeker's, so
    /// that an id which the network does not know is nobody's. Null for every other source.
    /// </summary>
    public ContactId? Contact { get; init; }

    /// <summary>What is said of them. What is null, empty or an empty list is not said.</summary>
    public required ContactDetails Details { get; init; }

    /// <summary>Since when the seeker knows them; null where the file does not say: the day of the export.</summary>
    public LocalDate? KnownSince { get; init; }

    /// <summary>The day on which the source said so, for example when the card was last changed; null: the day of the export.</summary>
    public LocalDate? SaidOn { get; init; }

    /// <summary>Notes on the person; each becomes a fact of the kind <see cref="FactKind.Matter"/>.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>What the model has no word for, kept with the entry.</summary>
    public Attributes Attributes { get; init; } = Attributes.None;
}
