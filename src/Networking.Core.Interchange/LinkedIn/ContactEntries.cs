using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>
/// Writes the entries about people: all of somebody new, the difference for somebody known. The latest export wins,
/// whatever the order of importing; an empty cell says nothing; what the seeker wrote by hand wins in the model.
/// </summary>
internal sealed class ContactEntries(SeekerId seeker, Network network, LocalDate exportedOn)
{
    private readonly List<JournalEntry> _entries = [];

    internal IReadOnlyList<JournalEntry> Entries => _entries;

    internal int Added { get; private set; }

    internal int Updated { get; private set; }

    internal int Unchanged { get; private set; }

    internal void Write(Person person)
    {
        int before = _entries.Count;
        bool isNew = person.Known is null;
        ContactDetails details = isNew ? Everything(person) : Difference(person, person.Known!);
        if (isNew)
        {
            Add(new ContactAdded
            {
                Id = EntryOf("contact", person.Id.ToString()),
                On = person.Row?.On ?? person.FirstMessage ?? exportedOn,
                Source = LinkedInExport.Source,
                Contact = person.Id,
                Details = details,
                Attributes = Attributes.None.With(KnownPeople.ExportedOn, LocalDatePattern.Iso.Format(exportedOn)),
            });
        }
        else if (details != new ContactDetails())
        {
            Add(new ContactUpdated
            {
                Id = EntryOf("update", person.Id.ToString(), Content(details)),
                On = exportedOn,
                Source = LinkedInExport.Source,
                Contact = person.Id,
                Details = details,
            });
        }

        WriteAlias(person);
        int added = _entries.Count - before;
        Added += isNew && added > 0 ? 1 : 0;
        Updated += !isNew && added > 0 ? 1 : 0;
        Unchanged += added == 0 ? 1 : 0;
    }

    /// <summary>
    /// The id that an import with other keys would make leads to the contact, so that erasing one erases both.
    /// </summary>
    private void WriteAlias(Person person)
    {
        if (person.Alias is { } alias && alias != person.Id && network.Resolve(alias) != network.Resolve(person.Id))
        {
            Add(new ContactsMerged
            {
                Id = EntryOf("alias", person.Id.ToString(), alias.ToString()),
                On = person.Known is null ? person.Row?.On ?? exportedOn : exportedOn,
                Source = LinkedInExport.Source,
                Kept = person.Id,
                Absorbed = alias,
            });
        }
    }

    private void Add(JournalEntry entry)
    {
        if (!network.Contains(entry.Id))
        {
            _entries.Add(entry);
        }
    }

    private static ContactDetails Everything(Person person)
    {
        ConnectionRow? row = person.Row;
        (string given, string family) = row is { First.Length: > 0 } or { Last.Length: > 0 }
            ? (row.First, row.Last)
            : Parts(person.MessageName);
        return new()
        {
            GivenName = Said(given),
            FamilyName = Said(family),
            Links = person.Url.Length > 0 ? [person.Url] : [],
            Emails = row is { Email.Length: > 0 } ? [row.Email] : [],
            Employer = Said(row?.Company),
            Role = Said(row?.Position),
            ConnectedOn = row?.On,
        };
    }

    private ContactDetails Difference(Person person, KnownPerson known)
    {
        ContactDetails all = Everything(person);
        bool isNewest = known.SaidOn is not { } said || exportedOn >= said;
        bool names = isNewest && person.Row is not null;
        return new()
        {
            GivenName = names ? Changed(all.GivenName, known.Said.GivenName) : null,
            FamilyName = names ? Changed(all.FamilyName, known.Said.FamilyName) : null,
            Links = person.UrlKey is { } key && !known.Links.Contains(key) ? all.Links : [],
            Emails = ValueList.From(all.Emails.Except(known.Said.Emails)),
            Employer = isNewest ? Changed(all.Employer, known.Said.Employer) : null,
            Role = isNewest ? Changed(all.Role, known.Said.Role) : null,
            ConnectedOn = isNewest || known.Said.ConnectedOn is null ? Changed(all.ConnectedOn, known.Said.ConnectedOn) : null,
        };
    }

    private static T? Changed<T>(T? now, T? before) => Equals(now, before) ? default : now;

    private static string? Said(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>A name as one text: the first word is the given name; what follows a comma is no name.</summary>
    private static (string Given, string Family) Parts(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string plain = (comma > 0 ? name[..comma] : name).Trim();
        int space = plain.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (plain, "") : (plain[..space], plain[(space + 1)..].Trim());
    }

    private string Content(ContactDetails details) => string.Join(
        '\n',
        [
            LocalDatePattern.Iso.Format(exportedOn), details.GivenName ?? "", details.FamilyName ?? "", details.Employer ?? "", details.Role ?? "",
            details.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day) : "", .. details.Links, .. details.Emails,
        ]);

    private EntryId EntryOf(params string[] key) => EntryId.FromSource(seeker, LinkedInExport.Source, string.Join('\n', key));
}
