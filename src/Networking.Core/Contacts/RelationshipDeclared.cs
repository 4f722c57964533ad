using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Contacts;

/// <summary>
/// The seeker's own word on a relationship that the journal did not see grow, such as a manager of ten years.
/// It is evidence of trust, dated on the entry's day, and has no effect on warmth. The latest word counts.
/// </summary>
public sealed record RelationshipDeclared : ContactEntry
{
    /// <summary>How close they are.</summary>
    public required Closeness Closeness { get; init; }

    /// <summary>The day since when they know each other, where it is known.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Whether they have vouched for the seeker before: introduced, recommended or given a reference.</summary>
    public bool VouchedBefore { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.RelationshipDeclared;
}
