using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// Recognises people whose address changed, or who get their first one: the one contact of the same source with the same
/// name, none of whose addresses is in the present files, and with an equal employer or day of connection. Where several
/// fit, nobody is joined, and that is reported.
/// </summary>
internal sealed class Adoption(KnownPeople known, SubjectBook book, ProblemList problems)
{
    internal void Adopt(IReadOnlyList<PersonCase> cases)
    {
        if (known.IsEmpty)
        {
            return;
        }

        foreach (IGrouping<string, PersonCase> source in cases.GroupBy(one => one.Source))
        {
            Adopt(source.Key, [.. source]);
        }
    }

    private void Adopt(string source, IReadOnlyList<PersonCase> cases)
    {
        HashSet<Address> present = [.. cases.SelectMany(one => one.Addresses)];
        List<(PersonCase Case, KnownPerson[] Candidates)> matches =
        [
            .. cases.Where(one => one is { Record.Contact: null, Subject.Root: { Known: null, IsErased: false } })
                .Select(one => (one, known.ByName(source, one.NameKey)
                    .Where(candidate => book.Taken(candidate)?.Cases.Exists(other => other.Source == source) != true)
                    .Where(candidate => !candidate.Addresses.Overlaps(present))
                    .Where(candidate => Fits(one, candidate))
                    .ToArray())),
        ];
        ILookup<KnownPerson, Subject> claims = matches
            .SelectMany(match => match.Candidates, (match, candidate) => (match.Case.Subject.Root, candidate))
            .Distinct()
            .ToLookup(claim => claim.candidate, claim => claim.Root);
        foreach ((PersonCase one, KnownPerson[] candidates) in matches)
        {
            if (candidates.Length == 1 && claims[candidates[0]].Count() == 1)
            {
                Take(one, candidates[0]);
            }
            else if (candidates.Length > 0)
            {
                problems.Warn(
                    one.Record.Place.File, one.Record.Place.Line, ImportCodes.PersonAmbiguous, "Several known people, or several records, fit this name; they were kept apart.");
            }
        }
    }

    private void Take(PersonCase one, KnownPerson candidate)
    {
        Subject subject = one.Subject.Root;
        if (subject.Known is not null)
        {
            return;
        }

        if (book.Taken(candidate) is { } taken)
        {
            taken.Absorb(subject, one, PlanReasons.SameName);
        }
        else
        {
            book.SetKnown(subject, candidate, PlanReasons.SameName);
        }
    }

    private static bool Fits(PersonCase one, KnownPerson candidate)
    {
        SourceWords words = candidate.WordsOf(one.Source)!;
        if (one.Record.IsMentioned)
        {
            return !candidate.HasLinks;
        }

        bool hasLink = one.Details.Links.Count > 0;
        string employer = NameKey.Fold(one.Details.Employer ?? "");
        return (one.Details.ConnectedOn is { } on && words.Said.ConnectedOn == on)
            || (words.Employers.Contains(employer) && (!candidate.HasLinks || !hasLink))
            || (words.Said.ConnectedOn is null && words.Employers.Count == 0 && !candidate.HasLinks);
    }
}
