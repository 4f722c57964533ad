using NodaTime;

namespace Networking.Core.Storage.DueWork;

/// <summary>A relationship for which something can be due.</summary>
/// <param name="Seeker">The seeker.</param>
/// <param name="Contact">The contact.</param>
/// <param name="DueOn">Since when at the earliest; see <see cref="RelationshipStanding.DueOn"/>.</param>
public sealed record DueRelationship(SeekerId Seeker, ContactId Contact, LocalDate DueOn);
