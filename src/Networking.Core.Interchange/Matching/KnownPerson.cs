using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core.Interchange.Matching;

/// <summary>What a network says of a contact, and what one source has said of them so far.</summary>
internal sealed class KnownPerson(ContactId id)
{
    internal ContactId Id { get; } = id;

    /// <summary>The contact with every word of the journal.</summary>
    internal required Contact Contact { get; init; }

    /// <summary>The contact with the words of the source alone, corrections by hand left aside.</summary>
    internal ContactDetails Said { get; private set; } = new();

    /// <summary>The latest day of which the source has told; null when it has told nothing.</summary>
    internal LocalDate? SaidOn { get; private set; }

    internal string NameKey { get; private set; } = "";

    /// <summary>The keys of every address.</summary>
    internal HashSet<string> Links { get; } = [];

    /// <summary>The keys of every employer that the source has named.</summary>
    internal HashSet<string> Employers { get; } = [];

    internal void Take(ContactDetails details, LocalDate on)
    {
        Said = new()
        {
            GivenName = details.GivenName ?? Said.GivenName,
            FamilyName = details.FamilyName ?? Said.FamilyName,
            Employer = details.Employer ?? Said.Employer,
            Role = details.Role ?? Said.Role,
            ConnectedOn = details.ConnectedOn ?? Said.ConnectedOn,
            Emails = ValueList.From(Said.Emails.AsEnumerable().Union(details.Emails)),
        };
        SaidOn = SaidOn is { } day && day > on ? day : on;
        NameKey = Matching.NameKey.Of($"{Said.GivenName} {Said.FamilyName}");
        if (details.Employer is { Length: > 0 } employer)
        {
            Employers.Add(Matching.NameKey.Fold(employer));
        }

        AddLinks(details.Links);
    }

    internal void AddLinks(IEnumerable<string> links)
    {
        foreach (string link in links)
        {
            if (LinkKey.Of(link) is { } key)
            {
                Links.Add(key);
            }
        }
    }

    public override string ToString() => $"Known {Id}";
}
