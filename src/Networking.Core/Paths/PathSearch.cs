using System.Buffers;

namespace Networking.Core.Paths;

/// <summary>The search for strongest paths over one graph, with what is closed to it.</summary>
/// <remarks>
/// Labels, each a way to a person, are settled in order of falling strength, then rising ties. A tie never adds strength
/// and always adds to the ties, so a way goes on to labels that come later, and a settled label is final. Without a limit a
/// person is settled once. With one, a later label of a person matters if it has fewer ties than all before it, and only
/// then. It cannot lead over that person twice: the second time, it would have more ties.
/// </remarks>
internal sealed class PathSearch : IDisposable
{
    private readonly TieGraph _graph;
    private readonly int _mostTies;
    private readonly bool _limited;
    private readonly PathRole[] _roles;
    private readonly Reached[] _reached;
    private readonly PathBounds _bounds;
    private readonly WayHeap _open = new();
    private readonly List<(int Person, int From)> _settled = [];
    private double _enough;

    internal PathSearch(TieGraph graph, ReadOnlySpan<PathStart> starts, ReadOnlySpan<int> targets, int? mostTies, ReadOnlySpan<int> avoiding)
    {
        _graph = graph;
        _mostTies = mostTies is { } given ? Require.Positive(given, nameof(mostTies)) : int.MaxValue;
        _limited = _mostTies < graph.People;
        _roles = new PathRole[graph.People];
        foreach (PathStart start in starts)
        {
            PathRole role = _roles[graph.CheckPerson(start.Person, nameof(starts))];
            Require.That(start.Strength is > 0 and <= 1, start.Strength, nameof(starts), "A strength above 0 and at most 1 is needed.");
            _roles[start.Person] = role == PathRole.Start ? throw new ArgumentException($"{start.Person} is a start twice.", nameof(starts)) : PathRole.Start;
        }

        Array.Clear(_roles);
        foreach (int target in targets)
        {
            _roles[graph.CheckPerson(target, nameof(targets))] = PathRole.Target;
        }

        foreach (int person in avoiding)
        {
            _roles[graph.CheckPerson(person, nameof(avoiding))] = PathRole.Closed;
        }

        _reached = ArrayPool<Reached>.Shared.Rent(graph.People);
        _bounds = new(graph);
    }

    public void Dispose()
    {
        _bounds.Dispose();
        ArrayPool<Reached>.Shared.Return(_reached);
    }

    /// <summary>The strongest path to a target, over people who are not closed.</summary>
    internal GraphPath? Best(ReadOnlySpan<PathStart> starts)
    {
        if (!_roles.Contains(PathRole.Target))
        {
            return null;
        }

        _reached.AsSpan(0, _graph.People).Fill(Reached.Never);
        _open.Clear();
        _settled.Clear();
        if (!_limited)
        {
            _bounds.Find(starts, _roles);
        }

        _enough = _limited ? 0 : _bounds.Least;
        foreach (PathStart start in starts)
        {
            Reach(new(start.Strength, 1, start.Person, WayHeap.Way.FromSeeker, -1));
        }

        while (_open.TryTake(out WayHeap.Way way))
        {
            ref Reached reached = ref _reached[way.Person];
            if (way.Ties >= reached.FewestSettled)
            {
                continue;
            }

            // Without a limit, later labels of this person are never better, however few their ties.
            reached.FewestSettled = _limited ? way.Ties : 0;
            _settled.Add((way.Person, way.From));
            if (_roles[way.Person] == PathRole.Target)
            {
                return PathOf(way);
            }

            if (way.Ties < _mostTies)
            {
                Expand(way);
            }
        }

        return null;
    }

    /// <summary>Closes a path's introducers to later searches; where there are none, its target is none any more.</summary>
    internal void Use(GraphPath path)
    {
        if (path.Ties == 1)
        {
            _roles[path.People[0]] = PathRole.None;
            return;
        }

        foreach (int introducer in path.People.AsSpan()[..^1])
        {
            _roles[introducer] = PathRole.Closed;
        }
    }

    private void Expand(WayHeap.Way way)
    {
        ReadOnlySpan<int> neighbours = _graph.NeighboursOf(way.Person);
        ReadOnlySpan<double> strengths = _graph.StrengthsOf(way.Person);
        int from = _settled.Count - 1;
        for (int i = 0; i < neighbours.Length; i++)
        {
            double strength = way.Strength * strengths[i];
            Reach(new(strength, way.Ties + 1, neighbours[i], from, way.Person));
        }
    }

    /// <summary>
    /// Keeps a way for later, unless the strongest one known to its person leaves no use for it, or it is too weak for the
    /// strongest path: with a limit, weaker than a way to a target; else, by the bounds.
    /// </summary>
    private void Reach(WayHeap.Way way)
    {
        if (way.Strength * (_limited ? 1 : _bounds.MostFrom(way.Person)) < _enough)
        {
            return;
        }

        ref Reached best = ref _reached[way.Person];
        bool isBest = way.Strength > best.Strength || (way.Strength == best.Strength && (way.Ties, way.Introducer).CompareTo((best.Ties, best.Introducer)) < 0);
        bool isShorter = _limited && way.Ties < best.Ties && way.Ties < best.FewestSettled;
        if ((!isBest && !isShorter) || _roles[way.Person] == PathRole.Closed)
        {
            return;
        }

        if (isBest)
        {
            (best.Strength, best.Ties, best.Introducer) = (way.Strength, way.Ties, way.Introducer);
        }

        if (_limited && _roles[way.Person] == PathRole.Target)
        {
            _enough = Math.Max(_enough, way.Strength);
        }

        _open.Add(way);
    }

    private GraphPath PathOf(WayHeap.Way way)
    {
        int[] people = new int[way.Ties];
        int settled = _settled.Count - 1;
        for (int place = people.Length - 1; place >= 0; place--)
        {
            (people[place], settled) = _settled[settled];
        }

        return new(ValueList.Create<int>(people), way.Strength);
    }

    /// <summary>What is known of the ways to a person: the best one so far, and the fewest ties of those settled.</summary>
    private record struct Reached(double Strength, int Ties, int Introducer, int FewestSettled)
    {
        internal static readonly Reached Never = new(-1, int.MaxValue, int.MaxValue, int.MaxValue);
    }
}
