using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Duplicates;

/// <summary>A contact with everything made comparable that contacts are compared by.</summary>
internal sealed class Suspect
{
    private const string Birthday = "birthday";

    internal Suspect(Relationship relationship, string? region, bool byHand)
    {
        Contact contact = relationship.Contact;
        (Id, AddedOn, ByHand) = (relationship.Id, relationship.AddedOn, byHand);
        Name = PersonName.Of(contact.GivenName, contact.FamilyName);
        Emails = Keys(contact.Emails, EmailKey.Of);
        Links = Keys(contact.Links, LinkKey.Of);
        Phones = Keys(contact.Phones, phone => PhoneKey.Of(phone, region));
        HasProfile = contact.Links.Any(LinkKey.IsProfile);
        Employer = TextFold.Of(contact.Employer);
        Birthdays = [.. contact.ImportantDates.Where(date => TextFold.Of(date.Name) == Birthday)];
    }

    internal ContactId Id { get; }

    internal NodaTime.LocalDate AddedOn { get; }

    /// <summary>Whether the seeker wrote them down, and no import.</summary>
    internal bool ByHand { get; }

    internal PersonName Name { get; }

    internal string[] Emails { get; }

    internal string[] Links { get; }

    internal string[] Phones { get; }

    /// <summary>Whether one of the links is a LinkedIn profile.</summary>
    internal bool HasProfile { get; }

    internal string Employer { get; }

    internal ImportantDate[] Birthdays { get; }

    /// <summary>Whether this one would be kept of the two.</summary>
    internal bool IsKeptBefore(Suspect other) =>
        (ByHand ? 0 : 1, AddedOn, Id).CompareTo((other.ByHand ? 0 : 1, other.AddedOn, other.Id)) < 0;

    /// <summary>No data but the id.</summary>
    public override string ToString() => $"Suspect {Id}";

    private static string[] Keys(ValueList<string> texts, Func<string, string?> key) =>
        texts.IsEmpty ? [] : [.. texts.Select(key).OfType<string>().Distinct(StringComparer.Ordinal)];
}
