using Networking.Core;
using Networking.Core.Interchange.Matching;
using Networking.Core.Paths;

namespace JobSearchCli.Sources;

/// <summary>Whom or where somebody would like to get to: a person, known or known of, or an employer.</summary>
/// <param name="Name">The person's or the employer's name.</param>
/// <param name="Person">The person; null for an employer.</param>
/// <param name="Wanted">The target that it is; null when it is on no list.</param>
internal sealed record Destination(string Name, ContactId? Person, Target? Wanted)
{
    /// <summary>The places worth listing in a message.</summary>
    private const int MostNamed = 5;

    /// <summary>The ways there.</summary>
    internal PathsFound Ways(NetworkView view) =>
        Wanted is not null ? view.PathsToTarget(Wanted)
        : Person is { } person ? view.PathsTo(person)
        : view.PathsToEmployer(Name);

    /// <summary>Whatever a person typed: a whole name wins over a part of one, whole words over their beginnings, of people and of employers alike.</summary>
    /// <exception cref="BadInputException">Nothing fits, or several do.</exception>
    internal static Destination Find(LoadedNetwork network, string typed)
    {
        if (NameKey.Fold(typed).Length == 0)
        {
            throw new BadInputException("Give a name.");
        }

        NetworkView view = network.View;
        if (LinkKey.Of(typed) is not null)
        {
            Relationship person = network.Find(typed);
            return new(person.Contact.DisplayName, person.Id, TargetOf(view, person.Id));
        }

        Destination[] all = [.. People(view), .. Employers(view)];
        Destination[] found = NameMatch.Best(all, one => one.Name, typed);
        return found.Length switch
        {
            1 => found[0],
            0 => throw new BadInputException($"There is nobody and no employer called '{typed}' in this network.{NameMatch.Suggestion(all.Select(one => one.Name), typed)} A row with the word target adds one to your notes."),
            _ => throw new BadInputException(
                $"'{typed}' fits {found.Length} people or employers; give more of the name, or a profile address: "
                + string.Join("; ", found.Take(MostNamed).Select(one => one.Describe(view))) + (found.Length > MostNamed ? "; ..." : ".")),
        };
    }

    private string Describe(NetworkView view) => Person is not { } person ? $"{Name} (employer)"
        : string.Join(", ", new[] { Name, view.FindPerson(person)?.Employer ?? "", view.Find(person)?.Contact.Links.FirstOrDefault("") ?? "" }.Where(part => part.Length > 0));

    internal static IEnumerable<Destination> People(NetworkView view) => view.Relationships.Select(relationship => relationship.Id)
        .Concat(view.Acquaintances.SelectMany(tie => new[] { tie.One, tie.Other }))
        .Distinct()
        .Select(view.FindPerson)
        .OfType<KnownPerson>()
        .Select(person => new Destination(person.Name, person.Id, TargetOf(view, person.Id)))
        .Concat(view.Targets.Where(target => target.Person is not null).Select(target => new Destination(target.Name, target.Person, target)))
        .DistinctBy(destination => destination.Person);

    private static IEnumerable<Destination> Employers(NetworkView view) => view.Targets.Where(target => target.Employer is not null)
        .Select(target => new Destination(target.Employer!.Trim(), null, target))
        .Concat(People(view).Select(person => view.FindPerson(person.Person!.Value)?.Employer ?? "").Select(name => new Destination(name, null, null)))
        .Where(employer => employer.Name.Length > 0)
        .DistinctBy(employer => employer.Name, StringComparer.OrdinalIgnoreCase);

    private static Target? TargetOf(NetworkView view, ContactId person) => view.Targets.FirstOrDefault(target => target.Person == person);
}
