namespace Networking.Core.Interchange.Csv;

/// <summary>The columns of contacts as CSV. Their names and order are part of the format and stay.</summary>
internal static class ContactsColumns
{
    internal const string Id = "Contact Id";
    internal const string GivenName = "Given Name";
    internal const string FamilyName = "Family Name";
    internal const string Emails = "Emails";
    internal const string Phones = "Phones";
    internal const string Links = "Links";
    internal const string Employer = "Employer";
    internal const string Role = "Role";
    internal const string Field = "Field";
    internal const string Zone = "Time Zone";
    internal const string Kinds = "Kinds";
    internal const string MetAt = "Met At";
    internal const string MetOn = "Met On";
    internal const string MetThrough = "Met Through";
    internal const string ConnectedOn = "Connected On";
    internal const string ToldOfSearch = "Told Of Search";
    internal const string GivenCard = "Given Card";
    internal const string ImportantDates = "Important Dates";
    internal const string KnownSince = "Known Since";
    internal const string AsOf = "As Of";

    /// <summary>All, in the order in which they are written.</summary>
    internal static string[] All { get; } =
    [
        Id, GivenName, FamilyName, Emails, Phones, Links, Employer, Role, Field, Zone, Kinds, MetAt, MetOn, MetThrough,
        ConnectedOn, ToldOfSearch, GivenCard, ImportantDates, KnownSince, AsOf,
    ];
}
