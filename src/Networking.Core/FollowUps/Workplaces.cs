namespace Networking.Core.FollowUps;

/// <summary>The contacts by employer, so that nobody's colleagues are looked for among everybody.</summary>
internal sealed class Workplaces
{
    private readonly ILookup<string, Relationship> _people;
    private readonly Dictionary<string, Workplace> _workplaces = new(StringComparer.OrdinalIgnoreCase);

    internal Workplaces(IEnumerable<Relationship> relationships) =>
        _people = relationships.ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);

    /// <summary>Where somebody works; null when that is not known.</summary>
    internal Workplace? Of(Relationship relationship)
    {
        string name = NameOf(relationship);
        if (name.Length == 0)
        {
            return null;
        }

        if (!_workplaces.TryGetValue(name, out Workplace? workplace))
        {
            _workplaces[name] = workplace = new(_people[name]);
        }

        return workplace;
    }

    private static string NameOf(Relationship relationship) => relationship.Contact.Employer.Trim();
}
