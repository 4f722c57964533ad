using Networking.Core.Journaling;

namespace Networking.Core.Paths;

/// <summary>
/// Two people know each other. The other one need not be a contact of the seeker's yet: a name is enough, and an id under
/// which they may become one later.
/// </summary>
/// <remarks>
/// <para>
/// It holds both ways. Where several entries are about the same two people, the latest stands; merges and erasures count
/// as everywhere. It says nothing of what the seeker has with either: add the contact, and log the interactions.
/// </para>
/// <para>
/// Somebody who is no contact is known by the latest name and employer that an entry in force gives them, a target or an introduction too. A tie to
/// somebody who is neither a contact nor named yet has no effect until they are.
/// </para>
/// </remarks>
public sealed record AcquaintanceNoted : JournalEntry
{
    /// <summary>The one of whom it was noted, most often a contact.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The person they know, a contact or not.</summary>
    public required ContactId Other { get; init; }

    /// <summary>The other's name, where they are no contact yet.</summary>
    public string? OtherName { get; init; }

    /// <summary>The other's employer, where they are no contact yet.</summary>
    public string? OtherEmployer { get; init; }

    /// <summary>How well they know each other.</summary>
    public required AcquaintanceStrength Strength { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.AcquaintanceNoted;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => [Contact, Other];

    internal override bool IsGeneral => true;

    internal override ValueList<ContactId> Needed => Names is null ? Subjects : [Contact];

    internal override (ContactId Person, string Name)? Names => GivenNames.Give(Other, OtherName);

    private protected override JournalEntry WithoutContent() =>
        this with { OtherName = null, OtherEmployer = null, Attributes = Attributes.None };
}
