using NodaTime;

namespace Networking.Core.Contacts;

/// <summary>
/// What an entry says of a contact. Null (or an empty list) says nothing and leaves what is known;
/// an empty text says that there is none and clears it.
/// </summary>
public sealed record ContactDetails
{
    /// <summary>The given name or names.</summary>
    public string? GivenName { get; init; }

    /// <summary>The family name or names.</summary>
    public string? FamilyName { get; init; }

    /// <summary>E-mail addresses. They are added to those known.</summary>
    public ValueList<string> Emails { get; init; }

    /// <summary>Telephone numbers, as written. They are added to those known.</summary>
    public ValueList<string> Phones { get; init; }

    /// <summary>Addresses of profiles and pages. They are added to those known.</summary>
    public ValueList<string> Links { get; init; }

    /// <summary>The employer's name.</summary>
    public string? Employer { get; init; }

    /// <summary>The role or position held there.</summary>
    public string? Role { get; init; }

    /// <summary>The field of work.</summary>
    public string? Field { get; init; }

    /// <summary>The tzdb id of the contact's time zone, for example <c>Europe/Paris</c>.</summary>
    public string? Zone { get; init; }

    /// <summary>How the seeker knows them; null leaves what is known.</summary>
    public ConnectionKinds? Kinds { get; init; }

    /// <summary>Where they met, in the seeker's words.</summary>
    public string? MetAt { get; init; }

    /// <summary>The day on which they met.</summary>
    public LocalDate? MetOn { get; init; }

    /// <summary>The contact who introduced them. The link survives a merge of either side.</summary>
    public ContactId? MetThrough { get; init; }

    /// <summary>The day on which they connected on LinkedIn.</summary>
    public LocalDate? ConnectedOn { get; init; }

    /// <summary>Whether they were told that the seeker is looking for work.</summary>
    public bool? ToldOfSearch { get; init; }

    /// <summary>Whether they were given the seeker's card.</summary>
    public bool? GivenCard { get; init; }

    /// <summary>Birthdays and other annual dates. They are added to those known.</summary>
    public ValueList<ImportantDate> ImportantDates { get; init; }

    /// <summary>No data; a contact's details are personal.</summary>
    public override string ToString() => nameof(ContactDetails);
}
