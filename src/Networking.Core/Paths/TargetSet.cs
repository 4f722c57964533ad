using Networking.Core.Journaling;

namespace Networking.Core.Paths;

/// <summary>
/// An employer or a person whom the seeker would like to get to know, with a priority. The latest entry about the same
/// employer or person stands.
/// </summary>
/// <remarks>
/// After the LAMP list of Steve Dalton's The 2-Hour Job Search: the priority is its motivation. Who could be an advocate
/// there is not written down but computed: the paths that lead there. What kind of work the
/// seeker looks for, in words, is <see cref="SeekerProfile.Targets"/>.
/// </remarks>
public sealed record TargetSet : JournalEntry
{
    /// <summary>The employer's name; compared trimmed and without regard to case. Null when the target is a person.</summary>
    public string? Employer { get; init; }

    /// <summary>The person, a contact or not; null when the target is an employer.</summary>
    public ContactId? Person { get; init; }

    /// <summary>
    /// The person's name, where they are no contact and nobody is noted to know them. A target who has no name anywhere has
    /// no effect until an entry names them.
    /// </summary>
    public string? PersonName { get; init; }

    /// <summary>From 1 to 5, 5 the most wanted; null takes the target off the list.</summary>
    public required int? Priority { get; init; }

    /// <summary>Why, in the seeker's words.</summary>
    public string? Why { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.TargetSet;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => Person is { } person ? [person] : [];

    internal override bool IsGeneral => true;

    internal override ValueList<ContactId> Needed => Priority is null || Names is not null ? [] : Subjects;

    internal override (ContactId Person, string Name)? Names => GivenNames.Give(Person, PersonName);

    private protected override JournalEntry WithoutContent() => this with { Employer = Person is null ? Employer : null, PersonName = null, Why = null, Attributes = Attributes.None };
}
