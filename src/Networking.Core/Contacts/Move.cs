using NodaTime;

namespace Networking.Core.Contacts;

/// <summary>A change of a contact's employer or role to another one.</summary>
/// <remarks>
/// A <see cref="ContactUpdated"/> makes a move when it turns an employer or role that was known into a different one;
/// learning the first one, or that there is none any more, makes none, and neither does other case, accents or
/// punctuation (<see cref="TextFold"/>). What the seeker wrote by hand wins over imports here as everywhere.
/// </remarks>
/// <param name="On">The day on which the journal says so.</param>
/// <param name="Employer">The employer from then on; empty when not known.</param>
/// <param name="Role">The role from then on; empty when not known.</param>
public sealed record Move(LocalDate On, string Employer, string Role)
{
    /// <summary>No data; a move is personal.</summary>
    public override string ToString() => nameof(Move);
}
