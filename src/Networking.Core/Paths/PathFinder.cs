namespace Networking.Core.Paths;

/// <summary>Finds the ways to people in a view: whom the seeker knows, who is left in peace, who said no.</summary>
internal sealed class PathFinder
{
    private readonly NetworkView _view;
    private readonly AcquaintanceBook _book;
    private readonly PathOptions _options;
    private readonly EarlierWord _earlier;
    private readonly HashSet<ContactId> _avoided;

    internal PathFinder(NetworkView view, AcquaintanceBook book, PathOptions options, Func<ContactId, ContactId> resolve)
    {
        (_view, _book, _options) = (view, book, options);
        _earlier = new(view);
        _avoided = [.. options.Avoid.Select(resolve)];
    }

    internal PathsFound ToPerson(KnownPerson person)
    {
        if (_earlier.IsLeftInPeace(person))
        {
            return Found([]);
        }

        _earlier.MindIntroducers(person);
        return Find([person]) is { Count: > 0 } paths ? Found(paths) : Nothing(new(
            "paths.none-to-person",
            "Nobody who could introduce you is noted as knowing {name}. Ask those you trust whom they know, or look for a gathering where {name} may be.",
            new ReasonValue("name", person.Name)));
    }

    internal PathsFound ToEmployer(string employer)
    {
        string name = employer.Trim();
        KnownPerson[] there =
        [
            .. _view.Relationships.Select(relationship => relationship.Id).Concat(_book.Named)
                .Distinct()
                .Select(_view.FindPerson)
                .OfType<KnownPerson>()
                .Where(person => string.Equals(person.Employer, name, StringComparison.OrdinalIgnoreCase))
                .OrderBy(person => person.Id),
        ];
        if (there.Length == 0)
        {
            return Nothing(new("paths.nobody-at-employer", "Nobody at {employer} is noted yet. Ask those you trust whom they know there.", new ReasonValue("employer", name)));
        }

        KnownPerson[] people = [.. there.Where(person => !_earlier.IsLeftInPeace(person))];
        Array.ForEach(people, _earlier.MindIntroducers);
        List<IntroductionPath> paths = Find(people);
        return paths.Count > 0 || people.Length == 0 ? Found(paths) : Nothing(new(
            "paths.none-to-employer",
            "Nobody who could introduce you is noted as knowing anybody at {employer}. Ask those you trust whom they know there.",
            new ReasonValue("employer", name)));
    }

    /// <summary>Those whom the seeker knows first; then paths over introducers to the others.</summary>
    private List<IntroductionPath> Find(IReadOnlyList<KnownPerson> targets)
    {
        List<IntroductionPath> paths =
        [
            .. targets.Where(person => person.IsContact && !_avoided.Contains(person.Id))
                .OrderByDescending(person => _view[person.Id].Trust.Opinion.Expectation)
                .ThenBy(person => person.Id)
                .Take(_options.MostPaths)
                .Select(person => PathBuilder.Direct(_view, person)),
        ];
        int wanted = _options.MostPaths - paths.Count;
        int[] places = [.. targets.Select(person => _book.PlaceOf(person.Id)).OfType<int>()];
        if (wanted > 0 && places.Length > 0 && _options.MostHops is not 1)
        {
            paths.AddRange(OverIntroducers(places, wanted));
        }

        return paths;
    }

    private IEnumerable<IntroductionPath> OverIntroducers(int[] targets, int wanted)
    {
        HashSet<int> closed = [.. _avoided.Concat(_earlier.Unwilling).Select(_book.PlaceOf).OfType<int>()];
        List<PathStart> starts = [];
        for (int place = 0; place < _book.People.Count; place++)
        {
            ContactId id = _book.People[place];
            if (_view.Find(id) is not { } them)
            {
                if (_view.FindPerson(id) is null)
                {
                    closed.Add(place);
                }
            }
            else if (them.IsPaused)
            {
                closed.Add(place);
            }
            else if (them.Trust.Opinion.Belief > 0 && !targets.Contains(place))
            {
                starts.Add(new(place, them.Trust.Opinion.Belief));
            }
        }

        return _book.Graph
            .DisjointPaths([.. starts], targets, wanted, _options.MostHops, [.. closed])
            .Select(path => PathBuilder.Over(_view, _book, path));
    }

    private PathsFound Found(List<IntroductionPath> paths) => new() { Paths = ValueList.From(paths), Reasons = ValueList.From(_earlier.Reasons) };

    private PathsFound Nothing(Reason why) => new() { Paths = [], Reasons = [.. _earlier.Reasons, why] };
}
