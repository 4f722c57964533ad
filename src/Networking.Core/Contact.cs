using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core;

/// <summary>A person the seeker knows, as the journal describes them on a day.</summary>
public sealed record Contact
{
    /// <summary>The id under which the person is known.</summary>
    public required ContactId Id { get; init; }

    /// <summary>The given name or names; empty when not known.</summary>
    public string GivenName { get; init; } = "";

    /// <summary>The family name or names; empty when not known.</summary>
    public string FamilyName { get; init; } = "";

    /// <summary>Given and family name with a space between, or the first address when there is no name.</summary>
    public string DisplayName
    {
        get
        {
            string name = $"{GivenName} {FamilyName}".Trim();
            return name.Length > 0 ? name : Emails.Concat(Links).Concat(Phones).FirstOrDefault(address => address.Trim().Length > 0, "");
        }
    }

    /// <summary>E-mail addresses, each once, in the order in which they were learnt.</summary>
    public ValueList<string> Emails { get; init; }

    /// <summary>Telephone numbers, as written.</summary>
    public ValueList<string> Phones { get; init; }

    /// <summary>Addresses of profiles and pages.</summary>
    public ValueList<string> Links { get; init; }

    /// <summary>The employer's name; empty when not known.</summary>
    public string Employer { get; init; } = "";

    /// <summary>The role held there; empty when not known.</summary>
    public string Role { get; init; } = "";

    /// <summary>The field of work; empty when not known.</summary>
    public string Field { get; init; } = "";

    /// <summary>The tzdb id of their time zone; empty when not known.</summary>
    public string Zone { get; init; } = "";

    /// <summary>How the seeker knows them.</summary>
    public ConnectionKinds Kinds { get; init; }

    /// <summary>Where they met; empty when not known.</summary>
    public string MetAt { get; init; } = "";

    /// <summary>The day on which they met, where it is known.</summary>
    public LocalDate? MetOn { get; init; }

    /// <summary>Who introduced them, under the id in use after merges.</summary>
    public ContactId? MetThrough { get; init; }

    /// <summary>The day on which they connected on LinkedIn; null when they have not.</summary>
    public LocalDate? ConnectedOn { get; init; }

    /// <summary>Whether they were told that the seeker is looking for work.</summary>
    public bool ToldOfSearch { get; init; }

    /// <summary>Whether they were given the seeker's card.</summary>
    public bool GivenCard { get; init; }

    /// <summary>Birthdays and other annual dates.</summary>
    public ValueList<ImportantDate> ImportantDates { get; init; }

    /// <summary>The id; never the person's data.</summary>
    public override string ToString() => $"Contact {Id}";

    /// <summary>The contact as it is after one more entry said something of them.</summary>
    internal Contact With(ContactDetails said, Func<ContactId, ContactId> resolve) => this with
    {
        GivenName = said.GivenName ?? GivenName,
        FamilyName = said.FamilyName ?? FamilyName,
        Emails = Add(Emails, said.Emails),
        Phones = Add(Phones, said.Phones),
        Links = Add(Links, said.Links),
        Employer = said.Employer ?? Employer,
        Role = said.Role ?? Role,
        Field = said.Field ?? Field,
        Zone = said.Zone ?? Zone,
        Kinds = said.Kinds ?? Kinds,
        MetAt = said.MetAt ?? MetAt,
        MetOn = said.MetOn ?? MetOn,
        // After a merge the introducer can turn out to be the same person; nobody is met through themselves.
        MetThrough = said.MetThrough is { } introducer && resolve(introducer) is var person && person != Id ? person : MetThrough,
        ConnectedOn = said.ConnectedOn ?? ConnectedOn,
        ToldOfSearch = said.ToldOfSearch ?? ToldOfSearch,
        GivenCard = said.GivenCard ?? GivenCard,
        ImportantDates = Add(ImportantDates, said.ImportantDates),
    };

    private static ValueList<T> Add<T>(ValueList<T> known, ValueList<T> more) =>
        more.IsEmpty ? known : ValueList.From(known.AsEnumerable().Union(more));
}
