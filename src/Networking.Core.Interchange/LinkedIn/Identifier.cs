using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Gives everybody of an export their id: that of the contact whom the network knows, or a new one.</summary>
/// <remarks>
/// In this order: the contact with the profile's address; the contact under an id made from the address, or from name
/// and company; the one contact known from LinkedIn of equal name who has no address yet, or none that the export
/// still has, and equal company or day of connection. Where several fit, nobody is joined, and that is reported.
/// </remarks>
internal sealed class Identifier(SeekerId seeker, KnownPeople known, ProblemList problems)
{
    internal void Identify(IReadOnlyList<Person> people)
    {
        HashSet<string> links = [.. people.Select(person => person.UrlKey).OfType<string>()];
        List<Person> open = [];
        foreach (Person person in people)
        {
            ContactId? byUrl = person.UrlKey is { } key ? Id(key) : null;
            ContactId? byName = person.NameSource.Length > 0 ? Id(person.NameSource)
                : person.Row is { CompanyKey.Length: > 0 } row ? Id($"{row.NameKey}\n{row.CompanyKey}")
                : null;
            person.Id = byUrl ?? byName ?? Id(person.Place.File + "\n" + person.NameKey);
            person.Alias = byUrl is not null && person.NameSource.Length > 0 ? byName : null;
            person.Known = known.ByLink(person.UrlKey)
                ?? known.ById(person.Id)
                ?? (byUrl is null || person.NameSource.Length > 0) switch { true when byName is { } id => known.ById(id), _ => null };
            person.IsErased = person.Known is null
                && (known.IsErased(person.Id) || (byName is { } other && known.IsErased(other)));
            if (person.Known is null && !person.IsErased)
            {
                open.Add(person);
            }
        }

        HashSet<KnownPerson> taken = [.. people.Select(person => person.Known).OfType<KnownPerson>()];
        Adopt(open, taken, links);
        foreach (Person person in people.Where(person => person.Known is not null))
        {
            if (person.Known!.Id != person.Id)
            {
                person.Alias = person.Id;
                person.Id = person.Known.Id;
            }
        }
    }

    private void Adopt(List<Person> open, HashSet<KnownPerson> taken, HashSet<string> links)
    {
        List<(Person Person, KnownPerson[] Candidates)> matches =
        [
            .. open.Select(person => (person, Candidates(person).Where(candidate => !taken.Contains(candidate)).ToArray())),
        ];
        ILookup<KnownPerson, Person> claims = matches
            .SelectMany(match => match.Candidates, (match, candidate) => (match.Person, candidate))
            .ToLookup(claim => claim.candidate, claim => claim.Person);
        foreach ((Person person, KnownPerson[] candidates) in matches)
        {
            if (candidates.Length == 1 && claims[candidates[0]].Count() == 1)
            {
                person.Known = candidates[0];
            }
            else if (candidates.Length > 0)
            {
                problems.Warn(
                    person.Place.File, person.Place.Line, ImportCodes.PersonAmbiguous, "Several known people, or several rows, fit this name; they were kept apart.");
            }
        }

        IEnumerable<KnownPerson> Candidates(Person person) => known.ByName(person.NameKey)
            .Where(candidate => !candidate.Links.Overlaps(links))
            .Where(candidate => person.Row is { } row ? Fits(row, candidate, person.UrlKey is not null) : candidate.Links.Count == 0);
    }

    private static bool Fits(ConnectionRow row, KnownPerson candidate, bool hasUrl) =>
        (row.On is { } on && candidate.Said.ConnectedOn == on)
        || (candidate.Employers.Contains(row.CompanyKey) && (candidate.Links.Count == 0 || !hasUrl))
        || (candidate.Said.ConnectedOn is null && candidate.Employers.Count == 0 && candidate.Links.Count == 0);

    private ContactId Id(string key) => ContactId.FromSource(seeker, LinkedInExport.Source, key);
}
