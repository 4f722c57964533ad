using Networking.Core.Introductions;
using NodaTime;

namespace Networking.Core.Paths;

/// <summary>Finds the ways to people in a view: whom the seeker knows, who is left in peace, who said no.</summary>
internal sealed class PathFinder
{
    private readonly NetworkView _view;
    private readonly AcquaintanceBook _book;
    private readonly PathOptions _options;
    private readonly List<Reason> _reasons = [];
    private readonly HashSet<ContactId> _avoided;

    internal PathFinder(NetworkView view, AcquaintanceBook book, PathOptions options, Func<ContactId, ContactId> resolve)
    {
        (_view, _book, _options) = (view, book, options);
        _avoided = [.. options.Avoid.Select(resolve)];
    }

    internal PathsFound ToPerson(KnownPerson person)
    {
        Introduction[] asked = [.. AskedBySeeker().Where(introduction => introduction.Target == person.Id)];
        if (asked.LastOrDefault(IsRefusedByTarget) is { } refused)
        {
            return Nothing(new(
                "paths.refused",
                "{name} would rather not be introduced, as they said on {day}; leave them in peace.",
                new("name", person.Name),
                new("day", refused.RefusedOn!.Value)));
        }

        foreach (Introduction introduction in asked)
        {
            Mind(introduction, person);
        }

        return Find([person]) is { Count: > 0 } paths ? Found(paths) : Nothing(new(
            "paths.none-to-person",
            "Nobody who could introduce you is noted as knowing {name}. Ask those you trust whom they know, or look for a gathering where {name} may be.",
            new ReasonValue("name", person.Name)));
    }

    internal PathsFound ToEmployer(string employer)
    {
        string name = employer.Trim();
        Introduction[] asked = [.. AskedBySeeker()];
        KnownPerson[] people =
        [
            .. _view.Relationships.Select(relationship => relationship.Id).Concat(_book.Named)
                .Distinct()
                .Select(_view.FindPerson)
                .OfType<KnownPerson>()
                .Where(person => string.Equals(person.Employer, name, StringComparison.OrdinalIgnoreCase))
                .Where(person => !Array.Exists(asked, introduction => introduction.Target == person.Id && IsRefusedByTarget(introduction)))
                .OrderBy(person => person.Id),
        ];
        foreach (Introduction introduction in asked)
        {
            if (Array.Find(people, person => person.Id == introduction.Target) is { } person)
            {
                Mind(introduction, person);
            }
        }

        return Find(people) is { Count: > 0 } paths ? Found(paths) : Nothing(
            people.Length == 0
                ? new("paths.nobody-at-employer", "Nobody at {employer} is noted yet. Ask those you trust whom they know there.", new ReasonValue("employer", name))
                : new(
                    "paths.none-to-employer",
                    "Nobody who could introduce you is noted as knowing anybody at {employer}. Ask those you trust whom they know there.",
                    new ReasonValue("employer", name)));
    }

    /// <summary>Those whom the seeker knows first; then paths over introducers to the others.</summary>
    private List<IntroductionPath> Find(IReadOnlyList<KnownPerson> targets)
    {
        List<IntroductionPath> paths =
        [
            .. targets.Where(person => person.IsContact && !_avoided.Contains(person.Id) && !_view[person.Id].IsPaused)
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
        HashSet<int> closed = [.. _avoided.Select(_book.PlaceOf).OfType<int>()];
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

    private IEnumerable<Introduction> AskedBySeeker() =>
        _view.Introductions.Where(introduction => introduction.SeekerRole == IntroductionRole.Petitioner);

    private bool IsRefusedByTarget(Introduction introduction) =>
        introduction.RefusedBy == IntroductionRole.Target && introduction.RefusedOn >= FirstDayOfMemory;

    /// <summary>A no is honoured for as long as asks are kept in balance: a year, unless the etiquette says otherwise.</summary>
    private LocalDate FirstDayOfMemory => _view.Today.PlusDays(-_view.Settings.Asks.BalanceDays);

    /// <summary>An introducer who said no is not asked for the same person again; one who is asked already is named.</summary>
    private void Mind(Introduction introduction, KnownPerson person)
    {
        if (introduction.Introducer is not { } introducer || _view.FindPerson(introducer) is not { } known)
        {
            return;
        }

        if (introduction.RefusedBy == IntroductionRole.Introducer && introduction.RefusedOn >= FirstDayOfMemory)
        {
            _avoided.Add(introducer);
            _reasons.Add(new(
                "paths.introducer-refused",
                "{introducer} would rather not introduce you to {name}, as they said on {day}.",
                new("introducer", known.Name),
                new("name", person.Name),
                new("day", introduction.RefusedOn.Value)));
        }
        else if (!introduction.IsOver)
        {
            _reasons.Add(new(
                "paths.under-way",
                "An introduction to {name} through {introducer} is under way since {day}; let it take its time.",
                new("name", person.Name),
                new("introducer", known.Name),
                new("day", introduction.RequestedOn)));
        }
    }

    private PathsFound Found(List<IntroductionPath> paths) => new() { Paths = ValueList.From(paths), Reasons = ValueList.From(_reasons) };

    private PathsFound Nothing(Reason why) => new() { Paths = [], Reasons = [.. _reasons, why] };
}
